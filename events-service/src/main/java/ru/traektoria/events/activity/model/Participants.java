package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.model.Enrolment.Seat;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Участники: signing up, the waiting list, those whom the organiser adds, and who was there. */
public record Participants(Activity activity) {

  /** A teacher signs up: a seat, or the waiting list. Signing up twice changes nothing. */
  public Decision<Activity, ActivityEvent> signUp(TeacherId who, Place from, LocalDate today) {
    if (activity.enrolments().of(who).isPresent()) {
      return Decision.unchanged(activity);
    }
    List<Reason> reasons = SigningUpRule.against(activity, from, today);
    Enrolment newcomer = Enrolment.of(activity.id(), who, from, Role.PARTICIPANT);
    return reasons.isEmpty()
        ? Decision.accept(
            activity.with(activity.enrolments().joined(newcomer, activity.capacity())))
        : Decision.refuse(reasons);
  }

  /** A teacher gives the seat back; once the day has passed attendance tells who was not there. */
  public Decision<Activity, ActivityEvent> giveBack(TeacherId who, LocalDate today) {
    boolean late = activity.ahead() && activity.description().when().on().isBefore(today);
    return late
        ? Decision.refuse(
            Reason.of("activity.day-passed", "День прошёл: явку отметит организатор."))
        : withdraw(who);
  }

  /** Takes somebody off the list; who waits longest gets the seat. */
  public Decision<Activity, ActivityEvent> withdraw(TeacherId who) {
    if (!activity.ahead()) {
      return Activity.refuseClosed();
    }
    return activity.enrolments().of(who).isEmpty()
        ? Decision.unchanged(activity)
        : Decision.accept(
            activity.with(activity.enrolments().without(who).promoted(activity.capacity())));
  }

  /**
   * The organiser puts somebody on the list, or changes the role: also who came without signing up,
   * and also beyond the capacity. Somebody added after the activity was held was there.
   */
  public Decision<Activity, ActivityEvent> include(TeacherId who, Place from, Role role) {
    if (activity.status() == Status.CANCELLED) {
      return Activity.refuseClosed();
    }
    Optional<Enrolment> known = activity.enrolments().of(who);
    Attendance came = activity.status() == Status.HELD ? Attendance.PRESENT : null;
    Enrolment included =
        known
            .map(enrolment -> enrolment.seatedAs(role))
            .orElseGet(() -> Enrolment.of(activity.id(), who, from, role).marked(came));
    return known.filter(included::equals).isPresent()
        ? Decision.unchanged(activity)
        : recorded(List.of(included));
  }

  /**
   * The organiser calls several at once (S0-20): who is on the lists stays as is, who finds no seat
   * free waits in the order given.
   */
  public Decision<Activity, ActivityEvent> call(Map<TeacherId, Place> people) {
    if (!activity.ahead()) {
      return Activity.refuseClosed();
    }
    Enrolments all = activity.enrolments();
    for (Map.Entry<TeacherId, Place> each : people.entrySet()) {
      if (all.of(each.getKey()).isEmpty()) {
        Enrolment newcomer =
            Enrolment.of(activity.id(), each.getKey(), each.getValue(), Role.PARTICIPANT);
        all = all.joined(newcomer, activity.capacity());
      }
    }
    return all.equals(activity.enrolments())
        ? Decision.unchanged(activity)
        : Decision.accept(activity.with(all));
  }

  /** Somebody at the door is there: on the list, or without signing up where that is allowed. */
  public Decision<Activity, ActivityEvent> checkIn(TeacherId who, Place from, LocalDate today) {
    List<Reason> reasons = CheckInRule.against(activity, who, from, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Enrolment there =
        activity
            .enrolments()
            .of(who)
            .orElseGet(() -> Enrolment.of(activity.id(), who, from, Role.PARTICIPANT))
            .on(Seat.CONFIRMED)
            .marked(Attendance.PRESENT);
    return activity.enrolments().of(who).equals(Optional.of(there))
        ? Decision.unchanged(activity)
        : recorded(List.of(there));
  }

  /** Отмечает явку; after the activity was held this corrects the record. */
  public Decision<Activity, ActivityEvent> mark(Map<TeacherId, Attendance> marks) {
    if (activity.status() == Status.CANCELLED) {
      return Activity.refuseClosed();
    }
    List<Enrolment> changed =
        activity.enrolments().confirmed().stream()
            .filter(enrolment -> marks.containsKey(enrolment.teacher()))
            .filter(enrolment -> enrolment.attendance() != marks.get(enrolment.teacher()))
            .map(enrolment -> enrolment.marked(marks.get(enrolment.teacher())))
            .toList();
    return changed.isEmpty() ? Decision.unchanged(activity) : recorded(changed);
  }

  /** A later history file names more of those who were there. */
  public Decision<Activity, ActivityEvent> rememberAlso(List<Enrolment> present) {
    List<Enrolment> fresh =
        present.stream()
            .filter(e -> !activity.enrolments().of(e.teacher()).equals(Optional.of(e)))
            .toList();
    return fresh.isEmpty() ? Decision.unchanged(activity) : recorded(fresh);
  }

  private Decision<Activity, ActivityEvent> recorded(List<Enrolment> changes) {
    Activity changed = activity.with(activity.enrolments().with(changes));
    return Decision.accept(
        changed,
        activity.status() == Status.HELD ? Announcing.participations(changed, changes) : List.of());
  }
}
