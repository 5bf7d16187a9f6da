package ru.traektoria.diagnostics.model.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Список на диагностику ЦНППМ (domain.md §2.2 «Nomination»): a quota, consenting teachers, and what
 * the ЦНППМ answered.
 *
 * @param quota places for the municipality
 * @param perOrganisation places for one organisation, 0 where that does not matter
 * @param sentOn {@code null} while schools still propose
 */
public record NominationList(
    String id,
    String municipality,
    String title,
    LocalDate deadline,
    int quota,
    int perOrganisation,
    LocalDate sentOn,
    List<Nominee> nominees) {

  public NominationList {
    nominees = nominees == null ? List.of() : List.copyOf(nominees);
  }

  /** Answer of the ЦНППМ to one proposal. */
  public enum Answer {
    PROPOSED("Предложен"),
    ACCEPTED("Принят"),
    REFUSED("Отклонён");

    private final String label;

    Answer(String label) {
      this.label = label;
    }

    /** What people call it. */
    public String label() {
      return label;
    }
  }

  /** A proposed teacher; {@code reason} only where refused. */
  public record Nominee(TeacherId teacher, String organisation, Answer answer, String reason) {}

  /** Opens the list for proposals. */
  public Decision<NominationList, Void> opened() {
    List<Reason> reasons = new ArrayList<>();
    if (title == null || title.isBlank()) {
      reasons.add(Reason.at("title", "nomination.title", "Назовите диагностику ЦНППМ."));
    }
    if (deadline == null) {
      reasons.add(Reason.at("deadline", "nomination.deadline", "Укажите срок подачи."));
    }
    if (quota < 1) {
      reasons.add(Reason.at("quota", "nomination.quota", "Квота — не меньше одного места."));
    }
    return reasons.isEmpty() ? Decision.unchanged(this) : Decision.refuse(reasons);
  }

  /**
   * Proposes a teacher.
   *
   * @param consents whether a consent in force names the ЦНППМ
   */
  public Decision<NominationList, Void> propose(Examinee who, boolean consents, LocalDate today) {
    List<Reason> reasons = NominationRule.reasons(this, who, consents, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Nominee> more = new ArrayList<>(nominees);
    more.add(new Nominee(who.teacher(), who.organisation(), Answer.PROPOSED, null));
    return Decision.accept(with(sentOn, more));
  }

  /** Takes a proposal back while the list is not sent. */
  public Decision<NominationList, Void> takeBack(TeacherId teacher) {
    return sentOn != null
        ? Decision.refuse(NominationRule.sent())
        : Decision.accept(
            with(null, nominees.stream().filter(n -> !n.teacher().equals(teacher)).toList()));
  }

  /** Sends the list to the ЦНППМ. */
  public Decision<NominationList, Void> send(LocalDate today) {
    if (nominees.isEmpty()) {
      return Decision.refuse(
          Reason.of("nomination.empty", "В списке никого нет: предложите педагогов."));
    }
    return sentOn != null ? Decision.unchanged(this) : Decision.accept(with(today, nominees));
  }

  /** The ЦНППМ accepts or refuses one teacher. */
  public Decision<NominationList, Void> answer(TeacherId teacher, boolean accepted, String reason) {
    if (sentOn == null) {
      return Decision.refuse(Reason.of("nomination.not-sent", "Список ещё не отправлен."));
    }
    if (!accepted && (reason == null || reason.isBlank())) {
      return Decision.refuse(
          Reason.at("reason", "nomination.reason", "Напишите, почему отклоняете."));
    }
    List<Nominee> next =
        nominees.stream()
            .map(each -> each.teacher().equals(teacher) ? answered(each, accepted, reason) : each)
            .toList();
    return Decision.accept(with(sentOn, next));
  }

  private static Nominee answered(Nominee each, boolean accepted, String reason) {
    return new Nominee(
        each.teacher(),
        each.organisation(),
        accepted ? Answer.ACCEPTED : Answer.REFUSED,
        accepted ? null : reason);
  }

  private NominationList with(LocalDate newSentOn, List<Nominee> newNominees) {
    return new NominationList(
        id, municipality, title, deadline, quota, perOrganisation, newSentOn, newNominees);
  }
}
