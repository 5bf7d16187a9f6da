package ru.traektoria.events.activity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.AnnouncingGuard.Attempt;
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
  private final PlannedWork planned;
  private final AskingGuards guards;
  private final Clock clock;

  AnnouncingActivities(
      Activities activities,
      Holding holding,
      PlannedWork planned,
      AskingGuards guards,
      Clock clock) {
    this.planned = planned;
    this.activities = activities;
    this.holding = holding;
    this.guards = guards;
    this.clock = clock;
  }

  /** Plans an activity of the viewer's municipality or organisation. */
  public Stored<Activity> schedule(
      CreationKey key, String organisation, Description what, Scope scope) {
    ActivityId id = new ActivityId(key.id());
    Place place = holding.placeFor(scope, organisation, what.association());
    Description whole = guards.completed(id, what);
    return guards.around(
        new Attempt(id, place, whole, scope),
        () -> activities.create(id, key.requestHash(), Activity.schedule(id, place, whole)));
  }

  /**
   * Plans an activity that is to fulfil an item of a plan. Whether the item may be fulfilled is
   * asked first: nothing is planned for an item that refuses. A repeat finds the activity there and
   * completes the link if it was missing.
   */
  public Stored<Activity> scheduleFor(
      String item, CreationKey key, String organisation, Description what, Scope scope) {
    if (item == null || item.isBlank()) {
      return schedule(key, organisation, what, scope);
    }
    planned.draft(item, scope);
    Stored<Activity> stored = schedule(key, organisation, what, scope);
    planned.fulfil(item, new ActivityId(stored.id()), scope);
    return stored;
  }

  /** Changes what was announced. */
  public Stored<Activity> reschedule(ActivityId id, long version, Description what, Scope scope) {
    holding.require(scope, id);
    Place place = activities.find(id).orElseThrow().state().place();
    Description whole = guards.completed(id, what);
    return guards.around(
        new Attempt(id, place, whole, scope),
        () -> activities.update(id, version, activity -> activity.reschedule(whole)));
  }

  /** Открывает запись. */
  public Stored<Activity> openRegistration(ActivityId id, long version, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    return decide(id, version, scope, activity -> activity.openRegistration(today));
  }

  /** Отменяет. */
  public Stored<Activity> cancel(ActivityId id, long version, Scope scope) {
    Stored<Activity> cancelled = decide(id, version, scope, Activity::cancel);
    guards.cancelled(id);
    return cancelled;
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
