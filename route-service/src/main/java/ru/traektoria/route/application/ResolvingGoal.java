package ru.traektoria.route.application;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.Planning;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.TeacherId;

/** Diagnostics no longer finds a deficit: its goal is reached in every open route it stands in. */
@Service
public class ResolvingGoal {

  private final Routes routes;

  ResolvingGoal(Routes routes) {
    this.routes = routes;
  }

  public void resolve(TeacherId teacher, DeficitId deficit, LocalDate on, EventMessage cause) {
    for (Stored<Route> route : routes.of(teacher)) {
      if (route.state().plan().has(deficit)) {
        routes.react(
            route.state().id(),
            teacher,
            cause,
            there ->
                there
                    .map(r -> Planning.resolve(r, deficit, on))
                    .orElseGet(() -> Decision.unchanged(null)));
      }
    }
  }
}
