package ru.traektoria.events.contest.model.entry;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.Window;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Заявка: of one teacher in one nomination (S1-68, S2-42).
 *
 * @param author who takes part
 * @param putForward the school entered it
 * @param submittedAt local time of the last submission
 * @param remark why it came back, or what was said on admission
 * @param mendUntil last minute for a returned one, {@code null} if the common deadline holds
 */
public record ContestEntry(
    EntryId id,
    ContestId contest,
    Author author,
    String nomination,
    Work work,
    EntryState state,
    boolean putForward,
    LocalDateTime submittedAt,
    String remark,
    LocalDateTime mendUntil) {

  /** Who takes part, and from where. */
  public record Author(TeacherId teacher, Place place) {}

  /** What an application says. */
  public record Said(Author author, String nomination, Work work, boolean putForward) {}

  /** Начинает заявку; what is not submitted can be mended at leisure. */
  public static Decision<ContestEntry, Void> draft(ContestId contest, Said said) {
    List<Reason> reasons = WorkRule.drafting(said.work());
    EntryId id = EntryId.of(contest, said.author().teacher(), said.nomination());
    return reasons.isEmpty()
        ? Decision.accept(
            new ContestEntry(
                id,
                contest,
                said.author(),
                said.nomination(),
                said.work(),
                EntryState.DRAFT,
                said.putForward(),
                null,
                "",
                null))
        : Decision.refuse(reasons);
  }

  /** Исправляет работу. */
  public Decision<ContestEntry, Void> correct(Work changed, Window window, LocalDateTime now) {
    List<Reason> reasons = new ArrayList<>(WorkRule.drafting(changed));
    reasons.addAll(inTime(window, now));
    if (!EntryRule.CORRECT.allows(state)) {
      reasons.add(EntryRule.CORRECT.refusal(state));
    }
    return reasons.isEmpty()
        ? Decision.accept(with(changed, state, submittedAt, remark, mendUntil))
        : Decision.refuse(reasons);
  }

  /** Подаёт; again after it came back or was withdrawn. Submitting twice changes nothing. */
  public Decision<ContestEntry, Void> submit(Window window, LocalDateTime now) {
    if (state == EntryState.SUBMITTED) {
      return Decision.unchanged(this);
    }
    List<Reason> reasons = new ArrayList<>(WorkRule.submitting(work));
    reasons.addAll(inTime(window, now));
    if (!EntryRule.SUBMIT.allows(state)) {
      reasons.add(EntryRule.SUBMIT.refusal(state));
    }
    return reasons.isEmpty()
        ? Decision.accept(with(work, EntryState.SUBMITTED, now, "", null))
        : Decision.refuse(reasons);
  }

  /** Отзывает. */
  public Decision<ContestEntry, Void> withdraw() {
    if (state == EntryState.WITHDRAWN) {
      return Decision.unchanged(this);
    }
    return EntryRule.WITHDRAW.allows(state)
        ? Decision.accept(with(work, EntryState.WITHDRAWN, submittedAt, "", null))
        : Decision.refuse(EntryRule.WITHDRAW.refusal(state));
  }

  /** Допускает. */
  public Decision<ContestEntry, Void> admit() {
    if (state == EntryState.ADMITTED) {
      return Decision.unchanged(this);
    }
    return EntryRule.ADMIT.allows(state)
        ? Decision.accept(with(work, EntryState.ADMITTED, submittedAt, "", null))
        : Decision.refuse(EntryRule.ADMIT.refusal(state));
  }

  /** Возвращает: why, and until when it may be mended if the deadline is near or over. */
  public Decision<ContestEntry, Void> giveBack(String why, LocalDateTime until, LocalDateTime now) {
    List<Reason> reasons = new ArrayList<>();
    if (!EntryRule.GIVE_BACK.allows(state)) {
      reasons.add(EntryRule.GIVE_BACK.refusal(state));
    }
    if (why == null || why.isBlank()) {
      reasons.add(Reason.at("why", "entry.why", "Напишите автору, что исправить."));
    }
    if (until != null && until.isBefore(now)) {
      reasons.add(Reason.at("until", "entry.until", "Срок исправления уже прошёл."));
    }
    return reasons.isEmpty()
        ? Decision.accept(with(work, EntryState.RETURNED, submittedAt, why.strip(), until))
        : Decision.refuse(reasons);
  }

  /** Answers whether it takes part in the review. */
  public boolean admitted() {
    return state == EntryState.ADMITTED;
  }

  /** Answers whether it is still in time for a change. */
  public boolean mayBeMended(Window window, LocalDateTime now) {
    return inTime(window, now).isEmpty();
  }

  private List<Reason> inTime(Window window, LocalDateTime now) {
    boolean mending =
        state == EntryState.RETURNED
            && mendUntil != null
            && new Window(window.opens(), mendUntil).holds(now);
    return mending ? List.of() : DeadlineRule.against(window, now);
  }

  private ContestEntry with(
      Work changed, EntryState next, LocalDateTime submitted, String said, LocalDateTime until) {
    return new ContestEntry(
        id, contest, author, nomination, changed, next, putForward, submitted, said, until);
  }
}
