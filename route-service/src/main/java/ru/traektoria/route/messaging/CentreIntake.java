package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.external.ReceivingRoute;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.external.ExternalRoute.ExternalGoal;
import ru.traektoria.route.model.external.ExternalRoute.ExternalStep;

/** From the regional centre: routes it worked out (topic {@code cnppm.<region>.results}). */
@Component
class CentreIntake implements Intake {

  static final String REPORTED = "ru.traektoria.ExternalRouteReported.v1";

  private final ReceivingRoute receiving;

  CentreIntake(ReceivingRoute receiving) {
    this.receiving = receiving;
  }

  /** What the centre writes (contracts/ExternalRouteReported.v1.schema.json). */
  record ExternalRouteReported(
      String externalId,
      String teacher,
      String teacherName,
      String organisation,
      String municipality,
      LocalDate issuedOn,
      String tempo,
      List<ExternalGoal> goals,
      List<ExternalStep> steps) {

    ExternalRoute route() {
      return new ExternalRoute(
          externalId,
          teacher,
          teacherName,
          organisation,
          municipality,
          issuedOn,
          tempo,
          goals,
          steps);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(REPORTED);
  }

  @Override
  public void on(EventMessage event) {
    receiving.receive(event.data(ExternalRouteReported.class).route());
  }
}
