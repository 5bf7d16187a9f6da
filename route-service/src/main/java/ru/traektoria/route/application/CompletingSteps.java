package ru.traektoria.route.application;

import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Steps get done by what they refer to: a course, a presence, a meeting. Every running route of the
 * teacher is asked whether it has such a step.
 */
@Service
public class CompletingSteps {

  private final Routes routes;
  private final Whereabouts whereabouts;

  CompletingSteps(Routes routes, Whereabouts whereabouts) {
    this.routes = routes;
    this.whereabouts = whereabouts;
  }

  public void everywhere(
      TeacherId teacher, EventMessage cause, Function<Route, Decision<Route, RouteEvent>> decide) {
    for (Stored<Route> route : routes.of(teacher)) {
      if (route.state().state().running()) {
        routes.react(
            route.state().id(),
            teacher,
            cause,
            there -> decide.apply(current(there.orElseThrow())));
      }
    }
  }

  private Route current(Route route) {
    return route.at(whereabouts.of(route.teacher(), route.place()));
  }
}
