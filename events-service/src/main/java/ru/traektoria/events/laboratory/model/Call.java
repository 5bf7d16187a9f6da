package ru.traektoria.events.laboratory.model;

import java.time.LocalDateTime;
import java.util.List;
import ru.traektoria.events.contest.model.terms.Window;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Приём заявок одного года в муниципалитете (S2-68, S2-69).
 *
 * @param deadline last minute, local time
 * @param council экспертный совет: who scores
 */
public record Call(int year, LocalDateTime deadline, List<TeacherId> council) {

  public Call {
    council = council == null ? List.of() : council.stream().distinct().toList();
  }

  /** До 15 сентября, 23:59, unless the municipality says otherwise. */
  public static Call usual(int year) {
    return new Call(year, LocalDateTime.of(year, 9, 15, 23, 59), List.of());
  }

  /** From the first minute of the year until the deadline. */
  public Window window() {
    return new Window(LocalDateTime.of(year, 1, 1, 0, 0), deadline);
  }

  /** Меняет срок и совет. */
  public Decision<Call, Void> set(LocalDateTime until, List<TeacherId> members) {
    return until == null || until.getYear() != year
        ? Decision.refuse(
            Reason.at("deadline", "laboratory.deadline", "Срок — день и время " + year + " года."))
        : Decision.accept(new Call(year, until, members));
  }
}
