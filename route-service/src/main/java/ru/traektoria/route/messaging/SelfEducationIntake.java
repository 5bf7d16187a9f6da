package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.CompletingSteps;
import ru.traektoria.route.model.Progressing;
import ru.traektoria.route.model.terms.TeacherId;

/** An accepted report on self-education does the step that refers to its theme. */
@Component
class SelfEducationIntake implements Intake {

  private final CompletingSteps completing;

  SelfEducationIntake(CompletingSteps completing) {
    this.completing = completing;
  }

  /** The fields of SelfEducationReportAccepted that do a step. */
  record SelfEducationReportAccepted(
      String selfEducation, TeacherId teacher, LocalDate acceptedOn) {}

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.SelfEducationReportAccepted.v1");
  }

  @Override
  public void on(EventMessage event) {
    SelfEducationReportAccepted accepted = event.data(SelfEducationReportAccepted.class);
    completing.everywhere(
        accepted.teacher(),
        event,
        route ->
            Progressing.bySelfEducation(route, accepted.selfEducation(), accepted.acceptedOn()));
  }
}
