package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Освобождение от аттестации as the school wrote it down (порядок № 196, п. 22): recorded, ended by
 * a day, or taken back as a mistake; who changed it and why stays.
 *
 * @param changes everything done to it, oldest first; the first is its recording
 */
public record RecordedExemption(
    ExemptionId id, TeacherId teacher, Exemption kind, Span span, List<Change> changes) {

  /** What was done. */
  public enum Deed {
    RECORDED("записано"),
    ENDED("указан последний день"),
    REMOVED("удалено как ошибочное");

    private final String label;

    Deed(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** A deed with its day, its author and the reason; the recording has none. */
  public record Change(Deed deed, LocalDate on, Actor by, String reason) {}

  /** Who changes something, when and why. */
  public record Why(String reason, Actor by, LocalDate today) {}

  public RecordedExemption {
    changes = List.copyOf(changes);
  }

  /**
   * Writes a circumstance down.
   *
   * @param standing what is recorded of the teacher already
   */
  public static Decision<RecordedExemption, Void> record(
      ExemptionId id,
      TeacherId teacher,
      Entered entered,
      List<RecordedExemption> standing,
      Why why) {
    List<Reason> reasons = objections(entered);
    if (reasons.isEmpty() && standing.stream().anyMatch(one -> one.meets(entered))) {
      reasons.add(
          Reason.at(
              "from",
              "exemption.twice",
              "Такое освобождение на эти дни уже записано: исправьте его, второе не нужно"));
    }
    return reasons.isEmpty()
        ? Decision.accept(
            new RecordedExemption(
                id,
                teacher,
                entered.kind(),
                entered.span(),
                List.of(new Change(Deed.RECORDED, why.today(), why.by(), null))))
        : Decision.refuse(reasons);
  }

  /** Says on which day it ended, or corrects that day. */
  public Decision<RecordedExemption, Void> end(LocalDate last, Why why) {
    List<Reason> reasons = standing(why, "Напишите основание: номер и дату приказа или листка");
    if (last == null) {
      reasons.add(Reason.at("to", "exemption.to", "Укажите последний день"));
    } else if (last.isBefore(span.from())) {
      reasons.add(Reason.at("to", "exemption.to", "Последний день раньше первого"));
    }
    return reasons.isEmpty()
        ? Decision.accept(changed(new Span(span.from(), last), Deed.ENDED, why))
        : Decision.refuse(reasons);
  }

  /** Takes back what was written by mistake: it frees from nothing any more. */
  public Decision<RecordedExemption, Void> remove(Why why) {
    List<Reason> reasons = standing(why, "Напишите, почему запись удаляется");
    return reasons.isEmpty()
        ? Decision.accept(changed(span, Deed.REMOVED, why))
        : Decision.refuse(reasons);
  }

  /** Whether it may free from attestation. */
  public boolean counts() {
    return changes.get(changes.size() - 1).deed() != Deed.REMOVED;
  }

  public Entered entered() {
    return new Entered(kind, span);
  }

  private boolean meets(Entered other) {
    return counts() && kind == other.kind() && span.meets(other.span());
  }

  private List<Reason> standing(Why why, String needed) {
    List<Reason> reasons = new ArrayList<>();
    if (!counts()) {
      reasons.add(Reason.of("exemption.removed", "Эта запись удалена как ошибочная"));
    } else if (why.reason() == null || why.reason().isBlank()) {
      reasons.add(Reason.at("reason", "exemption.reason", needed));
    }
    return reasons;
  }

  private RecordedExemption changed(Span now, Deed deed, Why why) {
    List<Change> longer = new ArrayList<>(changes);
    longer.add(new Change(deed, why.today(), why.by(), why.reason().strip()));
    return new RecordedExemption(id, teacher, kind, now, longer);
  }

  private static List<Reason> objections(Entered entered) {
    List<Reason> reasons = new ArrayList<>();
    Span span = entered.span();
    if (entered.kind() == null || !entered.kind().entered()) {
      reasons.add(Reason.at("kind", "exemption.kind", "Выберите основание"));
    }
    if (span.from() == null) {
      reasons.add(Reason.at("from", "exemption.from", "Укажите первый день"));
    } else if (span.to() != null && span.to().isBefore(span.from())) {
      reasons.add(Reason.at("to", "exemption.to", "Последний день раньше первого"));
    }
    return reasons;
  }
}
