package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.pair.RunningRoutes;
import ru.traektoria.mentoring.application.pair.RunningRoutes.RunningRoute;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** From routes: which run, so that a tutor is linked to a route and not to a person alone. */
@Component
final class RouteIntake implements Intake {

  static final String APPROVED = "ru.traektoria.RouteApproved.v1";
  static final String CLOSED = "ru.traektoria.RouteClosed.v1";

  private final RunningRoutes routes;

  RouteIntake(RunningRoutes routes) {
    this.routes = routes;
  }

  /** The fields of the events that are needed. */
  record Told(
      String route,
      TeacherId teacher,
      LocalDate approvedOn,
      LocalDate plannedEnd,
      Boolean imported) {}

  @Override
  public Set<String> types() {
    return Set.of(APPROVED, CLOSED);
  }

  @Override
  public void on(EventMessage event) {
    Told told = event.data(Told.class);
    if (Boolean.TRUE.equals(told.imported())) {
      return;
    }
    if (event.type().equals(APPROVED)) {
      routes.approved(
          event,
          new RunningRoute(
              told.route(), told.teacher(), told.approvedOn(), told.plannedEnd(), true));
    } else {
      routes.closed(event, told.route());
    }
  }
}
