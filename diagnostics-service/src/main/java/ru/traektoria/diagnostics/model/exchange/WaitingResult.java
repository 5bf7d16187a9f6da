package ru.traektoria.diagnostics.model.exchange;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Результат ЦНППМ без педагога: waits until somebody says whose it is, or why it is nobody's.
 *
 * @param municipality whose file brought it or to whom the centre passed it, {@code null} when it
 *     came by topic
 * @param reason why it waits, or why it was rejected; Russian
 * @param teacher who it turned out to be, once ACCEPTED
 */
public record WaitingResult(
    String id,
    ExternalResult result,
    String municipality,
    LocalDate receivedOn,
    WaitingState state,
    String reason,
    TeacherId teacher) {

  /** Somebody recognised the teacher. */
  public Decision<WaitingResult, Void> accept(TeacherId found) {
    return state == WaitingState.WAITING
        ? Decision.accept(decided(WaitingState.ACCEPTED, reason, found))
        : decidedAlready();
  }

  /** The centre knows to which municipality it goes; whose it is, is said there. */
  public Decision<WaitingResult, Void> pass(String to) {
    return state == WaitingState.WAITING && municipality == null
        ? Decision.accept(new WaitingResult(id, result, to, receivedOn, state, reason, null))
        : decidedAlready();
  }

  /** It belongs to nobody of this region. */
  public Decision<WaitingResult, Void> reject(String why) {
    if (why == null || why.isBlank()) {
      return Decision.refuse(
          Reason.at("reason", "waiting.reason", "Напишите, почему результат отклонён."));
    }
    return state == WaitingState.WAITING
        ? Decision.accept(decided(WaitingState.REJECTED, why, null))
        : decidedAlready();
  }

  private Decision<WaitingResult, Void> decidedAlready() {
    return Decision.refuse(
        List.of(Reason.of("waiting.decided", "По этому результату решение уже принято.")));
  }

  private WaitingResult decided(WaitingState next, String why, TeacherId found) {
    return new WaitingResult(id, result, municipality, receivedOn, next, why, found);
  }
}
