package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Методическое мероприятие: announced, signed up for, attended, held (domain.md §2.5).
 *
 * @param id of the activity
 * @param place who holds it: a municipality, or one organisation
 * @param description what it is
 * @param status where it stands
 * @param enrolments those on the lists
 * @param heldOn the day it took place, {@code null} until then
 * @param imported whether it came from a history file
 */
public record Activity(
    ActivityId id,
    Place place,
    Description description,
    Status status,
    Enrolments enrolments,
    LocalDate heldOn,
    boolean imported) {

  /** Where an activity stands. */
  public enum Status {
    /** Запланировано. */
    PLANNED,
    /** Открыта запись. */
    REGISTRATION_OPEN,
    /** Состоялось. */
    HELD,
    /** Отменено. */
    CANCELLED
  }

  /** Plans an activity. */
  public static Decision<Activity, ActivityEvent> schedule(
      ActivityId id, Place place, Description what) {
    List<Reason> reasons = AnnouncingRule.against(what, place);
    Enrolments nobody = new Enrolments(List.of());
    return reasons.isEmpty()
        ? new Activity(id, place, what, Status.PLANNED, nobody, null, false).announced()
        : Decision.refuse(reasons);
  }

  /** Changes what was announced; more seats let people in from the waiting list. */
  public Decision<Activity, ActivityEvent> reschedule(Description what) {
    if (!ahead()) {
      return refuseClosed();
    }
    List<Reason> reasons = AnnouncingRule.against(what, place);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Activity changed = new Activity(id, place, what, status, enrolments, heldOn, imported);
    return what.equals(description)
        ? Decision.unchanged(this)
        : changed.with(enrolments.promoted(changed.capacity())).announced();
  }

  /** Открывает запись. */
  public Decision<Activity, ActivityEvent> openRegistration(LocalDate today) {
    if (status == Status.REGISTRATION_OPEN) {
      return Decision.unchanged(this);
    }
    if (!ahead()) {
      return refuseClosed();
    }
    return description.when().on().isBefore(today)
        ? Decision.refuse(
            Reason.at("plannedOn", "activity.past", "Дата прошла: перенесите мероприятие."))
        : Decision.accept(as(Status.REGISTRATION_OPEN));
  }

  /** Отменяет мероприятие. */
  public Decision<Activity, ActivityEvent> cancel() {
    return ahead() ? as(Status.CANCELLED).announced() : refuseClosed();
  }

  /** Закрывает мероприятие как состоявшееся. */
  public Decision<Activity, ActivityEvent> hold(LocalDate on, LocalDate today) {
    List<Reason> reasons = HoldingRule.against(this, on, today);
    return reasons.isEmpty() ? held(on, imported).told() : Decision.refuse(reasons);
  }

  /** Takes an activity of past years with those who were there, from a history file. */
  public static Decision<Activity, ActivityEvent> fromHistory(
      ActivityId id, Place place, Description what, List<Enrolment> present) {
    Enrolments all = new Enrolments(present);
    return new Activity(id, place, what, Status.HELD, all, what.when().on(), true).told();
  }

  /** Who takes part, and how that may change. */
  public Participants participants() {
    return new Participants(this);
  }

  /** To whom it is open: a school's own people, or everybody of the municipality. */
  public Place audience() {
    return description.level() == Level.SCHOOL ? place : new Place(place.municipality(), null);
  }

  /** Neither held nor cancelled yet. */
  public boolean ahead() {
    return status == Status.PLANNED || status == Status.REGISTRATION_OPEN;
  }

  /** Seats for participants, {@code null} for any number. */
  public Integer capacity() {
    return description.room() == null ? null : description.room().capacity();
  }

  private Decision<Activity, ActivityEvent> announced() {
    return Decision.accept(this, Announcing.scheduled(this));
  }

  private Decision<Activity, ActivityEvent> told() {
    return Decision.accept(this, Announcing.heldWithThosePresent(this));
  }

  Activity with(Enrolments changed) {
    return new Activity(id, place, description, status, changed, heldOn, imported);
  }

  private Activity as(Status next) {
    return new Activity(id, place, description, next, enrolments, heldOn, imported);
  }

  private Activity held(LocalDate on, boolean past) {
    return new Activity(id, place, description, Status.HELD, enrolments, on, past);
  }

  static Decision<Activity, ActivityEvent> refuseClosed() {
    return Decision.refuse(
        Reason.of(
            "activity.closed", "Мероприятие уже закрыто или отменено: этого изменить нельзя."));
  }
}
