package ru.traektoria.events.activity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;

/**
 * Явка и закрытие: who is on the list, who came, that it took place. Several organisers mark at
 * once, each their own row, so marks are decided again instead of being refused.
 */
@Service
public class RecordingAttendance {

  private final Activities activities;
  private final Holding holding;
  private final Reach reach;
  private final Clock clock;

  RecordingAttendance(Activities activities, Holding holding, Reach reach, Clock clock) {
    this.activities = activities;
    this.holding = holding;
    this.reach = reach;
    this.clock = clock;
  }

  /** Puts somebody on the list, or changes the role. */
  public Stored<Activity> include(ActivityId id, TeacherId teacher, Role role, Scope scope) {
    Place from = reach.placeOf(teacher, scope);
    return decide(
        id, null, scope, activity -> activity.participants().include(teacher, from, role));
  }

  /** Зовёт нескольких сразу: with a seat or on the waiting list; nobody is called twice. */
  public Stored<Activity> call(ActivityId id, List<TeacherId> teachers, Scope scope) {
    Map<TeacherId, Place> people = new LinkedHashMap<>();
    teachers.forEach(teacher -> people.put(teacher, reach.placeOf(teacher, scope)));
    return decide(id, null, scope, activity -> activity.participants().call(people));
  }

  /** Takes somebody off the list before the activity. */
  public Stored<Activity> remove(ActivityId id, TeacherId teacher, Scope scope) {
    return decide(id, null, scope, activity -> activity.participants().withdraw(teacher));
  }

  /** Отмечает явку. */
  public Stored<Activity> mark(ActivityId id, Map<TeacherId, Attendance> marks, Scope scope) {
    return decide(id, null, scope, activity -> activity.participants().mark(marks));
  }

  /** Отмечает присутствовавшими всех, кто ещё не отмечен. */
  public Stored<Activity> markRestPresent(ActivityId id, Scope scope) {
    return decide(
        id,
        null,
        scope,
        activity ->
            activity
                .participants()
                .mark(
                    activity.enrolments().unmarked().stream()
                        .collect(Collectors.toMap(Enrolment::teacher, e -> Attendance.PRESENT))));
  }

  /** Закрывает как состоявшееся. */
  public Stored<Activity> hold(ActivityId id, long version, LocalDate on, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    return decide(id, version, scope, activity -> activity.hold(on, today));
  }

  private Stored<Activity> decide(
      ActivityId id,
      Long version,
      Scope scope,
      Function<Activity, Decision<Activity, ActivityEvent>> how) {
    holding.require(scope, id);
    return activities.update(id, version, how);
  }
}
