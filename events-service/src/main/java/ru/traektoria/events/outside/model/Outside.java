package ru.traektoria.events.outside.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityEvent.ParticipationRecorded;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.ParticipationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Участие вне муниципалитета: told by the teacher with a diploma, confirmed or returned by the
 * school; once confirmed it is a participation like any other.
 *
 * @param place the teacher's main organisation when it was told
 * @param remark why it was returned or annulled; empty otherwise
 * @param listed it stands in the municipality's list of contests that count
 * @param decidedOn the day of the school's word; {@code null} until then
 */
public record Outside(
    OutsideId id,
    TeacherId teacher,
    Place place,
    Told told,
    State state,
    String remark,
    boolean listed,
    LocalDate decidedOn) {

  private static final int LONGEST = 500;

  /** Where it stands. */
  public enum State {
    /** Ждёт подтверждения школы. */
    SENT,
    /** Возвращено с замечанием. */
    RETURNED,
    /** Подтверждено. */
    CONFIRMED,
    /** Подтверждение снято. */
    ANNULLED
  }

  /** A teacher tells. */
  public static Decision<Outside, ActivityEvent> tell(
      OutsideId id, TeacherId who, Place place, Told told, LocalDate today) {
    List<Reason> reasons = TellingRule.against(told, today);
    return reasons.isEmpty()
        ? Decision.accept(new Outside(id, who, place, told, State.SENT, "", false, null))
        : Decision.refuse(reasons);
  }

  /** The teacher mends what was not confirmed, and sends it again. */
  public Decision<Outside, ActivityEvent> mend(Told better, LocalDate today) {
    if (state == State.CONFIRMED) {
      return refuse("Участие подтверждено: исправить его может только школа, сняв подтверждение.");
    }
    List<Reason> reasons = TellingRule.against(better, today);
    return reasons.isEmpty()
        ? Decision.accept(new Outside(id, teacher, place, better, State.SENT, "", false, null))
        : Decision.refuse(reasons);
  }

  /**
   * Подтверждает.
   *
   * @param counted whether it stands in the municipality's list of contests
   */
  public Decision<Outside, ActivityEvent> confirm(boolean counted, LocalDate today) {
    if (state != State.SENT) {
      return refuse("Подтверждают то, что ждёт подтверждения.");
    }
    Outside confirmed = new Outside(id, teacher, place, told, State.CONFIRMED, "", counted, today);
    return Decision.accept(confirmed, confirmed.recorded(Attendance.PRESENT));
  }

  /** Возвращает с замечанием. */
  public Decision<Outside, ActivityEvent> giveBack(String why, LocalDate today) {
    if (state != State.SENT) {
      return refuse("Возвращают то, что ждёт подтверждения.");
    }
    return because(
        why, new Outside(id, teacher, place, told, State.RETURNED, said(why), false, today));
  }

  /** Снимает подтверждение, данное по ошибке. */
  public Decision<Outside, ActivityEvent> annul(String why, LocalDate today) {
    if (state != State.CONFIRMED) {
      return refuse("Снимают подтверждение того, что подтверждено.");
    }
    return because(
        why,
        new Outside(id, teacher, place, told, State.ANNULLED, said(why), false, today),
        recorded(Attendance.ABSENT));
  }

  private static Decision<Outside, ActivityEvent> because(
      String why, Outside next, ActivityEvent... events) {
    boolean written = !said(why).isEmpty() && said(why).length() <= LONGEST;
    return written
        ? Decision.accept(next, events)
        : Decision.refuse(
            Reason.at("remark", "outside.remark", "Напишите, что не так, до 500 знаков."));
  }

  private static String said(String why) {
    return why == null ? "" : why.strip();
  }

  private static Decision<Outside, ActivityEvent> refuse(String why) {
    return Decision.refuse(Reason.of("outside.state", why));
  }

  private ActivityEvent recorded(Attendance attendance) {
    return new ParticipationRecorded(
        new ParticipationId(Ids.derived("participation", id.value(), teacher.value())),
        new ActivityId(id.value()),
        teacher,
        place.municipality(),
        place.organisation(),
        told.kind().told(),
        told.role(),
        attendance,
        told.heldOn(),
        told.hours(),
        false,
        null,
        null,
        null,
        List.of(),
        null,
        told.title(),
        told.level(),
        true,
        listed ? true : null,
        null,
        null,
        null,
        null);
  }
}
