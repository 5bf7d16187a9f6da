package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.ListEvent.AttestationPlanned;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Строка списка аттестуемых года (S1 §1.2, сентябрь): one teacher, one kind, one academic year, put
 * there by an order. How it ended follows from the attestations themselves.
 *
 * @param place where the teacher worked when the list was approved
 * @param position code, {@code null} if the register knows none
 * @param removal {@code null} while the teacher stands in the list
 */
public record ListedAttestation(
    String id,
    TeacherId teacher,
    Place place,
    AcademicYear year,
    AttestationKind kind,
    String position,
    Approval approval,
    Removal removal) {

  /**
   * Утверждение списка.
   *
   * @param act the order, as people quote it
   */
  public record Approval(String act, LocalDate on, Actor by) {}

  /** Why somebody was taken out of the list. */
  public record Removal(String reason, LocalDate on, Actor by) {}

  /** Who is to be listed for what. */
  public record Wish(
      TeacherId teacher, Place place, AcademicYear year, AttestationKind kind, String position) {

    /** A teacher has one line a year and kind. */
    public String id() {
      return Ids.derived("attestation-list", teacher.value(), year.toString(), kind.name());
    }
  }

  /** Puts a teacher into the list. */
  public static Decision<ListedAttestation, ListEvent> list(Wish wish, Approval approval) {
    if (blank(approval.act())) {
      return Decision.refuse(noAct());
    }
    return told(
        new ListedAttestation(
            wish.id(),
            wish.teacher(),
            wish.place(),
            wish.year(),
            wish.kind(),
            wish.position(),
            new Approval(approval.act().strip(), approval.on(), approval.by()),
            null));
  }

  /** Puts somebody who was taken out back, by a new order; who stands there stays. */
  public Decision<ListedAttestation, ListEvent> again(Wish wish, Approval given) {
    return removal == null ? Decision.unchanged(this) : list(wish, given);
  }

  /** Takes the teacher out: dismissed, on leave, free by law after all. */
  public Decision<ListedAttestation, ListEvent> remove(Removal why) {
    if (removal != null) {
      return Decision.unchanged(this);
    }
    return blank(why.reason())
        ? Decision.refuse(
            Reason.at(
                "reason", "attestation.reason", "Напишите, почему педагог исключается из списка"))
        : told(
            new ListedAttestation(
                id,
                teacher,
                place,
                year,
                kind,
                position,
                approval,
                new Removal(why.reason().strip(), why.on(), why.by())));
  }

  /** Stands in the list: the denominator of SC.12. */
  public boolean stands() {
    return removal == null;
  }

  private static Decision<ListedAttestation, ListEvent> told(ListedAttestation line) {
    return Decision.accept(
        line,
        new AttestationPlanned(
            line.id,
            line.teacher,
            line.place.municipality(),
            line.place.organisation(),
            line.year.toString(),
            line.kind,
            line.position,
            line.approval.on(),
            line.stands() ? null : true,
            line.stands() ? null : line.removal.on()));
  }

  /** The refusal of a list without an order. */
  public static Reason noAct() {
    return Reason.at(
        "act", "attestation.act", "Укажите, чем утверждён список: приказ, номер и дата");
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
