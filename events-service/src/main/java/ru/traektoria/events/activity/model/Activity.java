package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
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

  /** A teacher signs up: a seat, or the waiting list. Signing up twice changes nothing. */
  public Decision<Activity, ActivityEvent> signUp(TeacherId who, Place from, LocalDate today) {
    if (enrolments.of(who).isPresent()) {
      return Decision.unchanged(this);
    }
    List<Reason> reasons = SigningUpRule.against(this, from, today);
    Enrolment newcomer = Enrolment.of(id, who, from, Role.PARTICIPANT);
    return reasons.isEmpty()
        ? Decision.accept(with(enrolments.joined(newcomer, capacity())))
        : Decision.refuse(reasons);
  }

  /** A teacher gives the seat back; once the day has passed attendance tells who was not there. */
  public Decision<Activity, ActivityEvent> giveBack(TeacherId who, LocalDate today) {
    boolean late = ahead() && description.when().on().isBefore(today);
    return late
        ? Decision.refuse(
            Reason.of("activity.day-passed", "День прошёл: явку отметит организатор."))
        : withdraw(who);
  }

  /** Takes somebody off the list; who waits longest gets the seat. */
  public Decision<Activity, ActivityEvent> withdraw(TeacherId who) {
    if (!ahead()) {
      return refuseClosed();
    }
    return enrolments.of(who).isEmpty()
        ? Decision.unchanged(this)
        : Decision.accept(with(enrolments.without(who).promoted(capacity())));
  }

  /**
   * The organiser puts somebody on the list, or changes the role: also who came without signing up,
   * and also beyond the capacity. Somebody added after the activity was held was there.
   */
  public Decision<Activity, ActivityEvent> include(TeacherId who, Place from, Role role) {
    if (status == Status.CANCELLED) {
      return refuseClosed();
    }
    Optional<Enrolment> known = enrolments.of(who);
    Attendance came = status == Status.HELD ? Attendance.PRESENT : null;
    Enrolment included =
        known
            .map(enrolment -> enrolment.seatedAs(role))
            .orElseGet(() -> Enrolment.of(id, who, from, role).marked(came));
    return known.filter(included::equals).isPresent()
        ? Decision.unchanged(this)
        : recorded(List.of(included));
  }

  /** Отмечает явку; after the activity was held this corrects the record. */
  public Decision<Activity, ActivityEvent> mark(Map<TeacherId, Attendance> marks) {
    if (status == Status.CANCELLED) {
      return refuseClosed();
    }
    List<Enrolment> changed =
        enrolments.confirmed().stream()
            .filter(enrolment -> marks.containsKey(enrolment.teacher()))
            .filter(enrolment -> enrolment.attendance() != marks.get(enrolment.teacher()))
            .map(enrolment -> enrolment.marked(marks.get(enrolment.teacher())))
            .toList();
    return changed.isEmpty() ? Decision.unchanged(this) : recorded(changed);
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

  /** A later history file names more of those who were there. */
  public Decision<Activity, ActivityEvent> rememberAlso(List<Enrolment> present) {
    List<Enrolment> fresh =
        present.stream().filter(e -> !enrolments.of(e.teacher()).equals(Optional.of(e))).toList();
    return fresh.isEmpty() ? Decision.unchanged(this) : recorded(fresh);
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

  private Decision<Activity, ActivityEvent> recorded(List<Enrolment> changes) {
    Activity changed = with(enrolments.with(changes));
    return Decision.accept(
        changed, status == Status.HELD ? Announcing.participations(changed, changes) : List.of());
  }

  private Activity with(Enrolments changed) {
    return new Activity(id, place, description, status, changed, heldOn, imported);
  }

  private Activity as(Status next) {
    return new Activity(id, place, description, next, enrolments, heldOn, imported);
  }

  private Activity held(LocalDate on, boolean past) {
    return new Activity(id, place, description, Status.HELD, enrolments, on, past);
  }

  private static Decision<Activity, ActivityEvent> refuseClosed() {
    return Decision.refuse(
        Reason.of(
            "activity.closed", "Мероприятие уже закрыто или отменено: этого изменить нельзя."));
  }
}
