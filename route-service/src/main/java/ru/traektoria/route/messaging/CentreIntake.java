package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.external.ReceivingRoute;
import ru.traektoria.route.application.reported.ReceivingCourse;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.external.ExternalRoute.ExternalGoal;
import ru.traektoria.route.model.external.ExternalRoute.ExternalStep;
import ru.traektoria.route.model.reported.ReportedCourse;

/**
 * From the regional centre: routes it worked out, courses it held (topic {@code
 * cnppm.<region>.results}).
 */
@Component
class CentreIntake implements Intake {

  static final String COMPLETED = "ru.traektoria.ExternalCourseReported.v1";
  static final String REPORTED = "ru.traektoria.ExternalRouteReported.v1";

  private final ReceivingRoute receiving;
  private final ReceivingCourse courses;

  CentreIntake(ReceivingRoute receiving, ReceivingCourse courses) {
    this.receiving = receiving;
    this.courses = courses;
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
    return Set.of(REPORTED, COMPLETED);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(COMPLETED)) {
      courses.receive(event.data(ReportedCourse.class));
      return;
    }
    receiving.receive(event.data(ExternalRouteReported.class).route());
  }
}
