package ru.traektoria.diagnostics.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.UpdatingProfile;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** From routes: a deficit is worked on, or open again because its route came to nothing. */
@Component
class RouteIntake implements Intake {

  private static final String APPROVED = "ru.traektoria.RouteApproved.v1";
  private static final String REOPENED = "ru.traektoria.RouteReopened.v1";
  private static final String CLOSED = "ru.traektoria.RouteClosed.v1";
  private static final Set<String> CAME_TO_NOTHING = Set.of("NOT_COMPLETED", "CANCELLED");

  private final UpdatingProfile updating;

  RouteIntake(UpdatingProfile updating) {
    this.updating = updating;
  }

  /** The fields of RouteApproved and RouteReopened that the register needs. */
  record RouteApproved(
      String route,
      TeacherId teacher,
      Set<String> deficits,
      LocalDate approvedOn,
      LocalDate reopenedOn,
      boolean imported) {

    LocalDate on() {
      return approvedOn == null ? reopenedOn : approvedOn;
    }
  }

  /** The fields of RouteClosed that the register needs. */
  record RouteClosed(
      String route, TeacherId teacher, String outcome, LocalDate closedOn, boolean imported) {}

  @Override
  public Set<String> types() {
    return Set.of(APPROVED, REOPENED, CLOSED);
  }

  /** History of past years changes no state of today. */
  @Override
  public void on(EventMessage event) {
    if (!event.type().equals(CLOSED)) {
      RouteApproved route = event.data(RouteApproved.class);
      if (!route.imported()) {
        updating.takenIntoRoute(
            route.teacher(), route.route(), route.deficits(), route.on(), event);
      }
      return;
    }
    RouteClosed route = event.data(RouteClosed.class);
    if (!route.imported() && CAME_TO_NOTHING.contains(route.outcome())) {
      updating.leftByRoute(route.teacher(), route.route(), route.closedOn(), event);
    }
  }
}
