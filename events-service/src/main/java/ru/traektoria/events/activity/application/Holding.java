package ru.traektoria.events.activity.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Who holds an activity: the methodist, the school whose it is, the head whose association's. */
@Component
public class Holding {

  private final Activities activities;
  private final Reach reach;
  private final Associations associations;

  Holding(Activities activities, Reach reach, Associations associations) {
    this.activities = activities;
    this.reach = reach;
    this.associations = associations;
  }

  /** Answers whether the viewer may change it and sees its lists. */
  public boolean holds(Scope scope, Activity activity) {
    return holds(scope, activity.place(), activity.description().association());
  }

  /** The same of whatever else is held there, by an association or by none ({@code null}). */
  public boolean holds(Scope scope, Place place, String association) {
    return reach.holds(scope, place) || led(scope, association).isPresent();
  }

  /**
   * Requires the viewer to hold it: 404 for what the viewer does not even see, 403 for what is
   * seen. Asked before the version is looked at, so that a stranger learns nothing from a 412.
   */
  public void require(Scope scope, ActivityId id) {
    Activity activity =
        activities
            .find(id)
            .map(Stored::state)
            .filter(known -> reach.sees(scope, known.audience()))
            .orElseThrow(() -> Problems.notFound("Мероприятие", id.value()));
    if (!holds(scope, activity)) {
      throw Problems.forbidden("Изменять может тот, кто проводит: методист, школа, руководитель.");
    }
  }

  /** The activity, if the viewer holds it. */
  public Optional<Activity> held(Scope scope, ActivityId id) {
    return activities.find(id).map(Stored::state).filter(activity -> holds(scope, activity));
  }

  /** Where something new belongs. */
  public Place placeFor(Scope scope, String organisation, String association) {
    boolean headAlone =
        !scope.unlimited()
            && !scope.kinds().contains(Scope.Kind.MUNICIPALITY)
            && !scope.kinds().contains(Scope.Kind.ORGANISATION);
    if (headAlone) {
      return led(scope, association)
          .map(Association::place)
          .orElseThrow(
              () -> Problems.forbidden("Руководитель планирует мероприятия своего объединения."));
    }
    return reach.placeFor(scope, organisation);
  }

  private Optional<Association> led(Scope scope, String association) {
    return Optional.ofNullable(association)
        .filter(id -> scope.owned() && !id.isBlank())
        .flatMap(id -> associations.find(new AssociationId(id)))
        .map(Stored::state)
        .filter(
            known ->
                known.head().filter(head -> scope.viewer().is(head.teacher().value())).isPresent());
  }
}
