package ru.traektoria.events.activity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;

/** Анонс: plan, change, open the registration, cancel. */
@Service
public class AnnouncingActivities {

  private final Activities activities;
  private final Holding holding;
  private final Clock clock;

  AnnouncingActivities(Activities activities, Holding holding, Clock clock) {
    this.activities = activities;
    this.holding = holding;
    this.clock = clock;
  }

  /** Plans an activity of the viewer's municipality or organisation. */
  public Stored<Activity> schedule(
      CreationKey key, String organisation, Description what, Scope scope) {
    ActivityId id = new ActivityId(key.id());
    Place place = holding.placeFor(scope, organisation, what.association());
    return activities.create(id, key.requestHash(), Activity.schedule(id, place, what));
  }

  /** Changes what was announced. */
  public Stored<Activity> reschedule(ActivityId id, long version, Description what, Scope scope) {
    return decide(id, version, scope, activity -> activity.reschedule(what));
  }

  /** Открывает запись. */
  public Stored<Activity> openRegistration(ActivityId id, long version, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    return decide(id, version, scope, activity -> activity.openRegistration(today));
  }

  /** Отменяет. */
  public Stored<Activity> cancel(ActivityId id, long version, Scope scope) {
    return decide(id, version, scope, Activity::cancel);
  }

  private Stored<Activity> decide(
      ActivityId id,
      long version,
      Scope scope,
      Function<Activity, Decision<Activity, ActivityEvent>> how) {
    holding.require(scope, id);
    return activities.update(id, version, how);
  }
}
