package ru.traektoria.diagnostics.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.UpdatingProfile;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** Our own events: what an assessment found, or no longer may know, reaches the profile. */
@Component
class DiagnosticsIntake implements Intake {

  private static final String COMPLETED = "ru.traektoria.DiagnosticCompleted.v1";
  private static final String WITHDRAWN = "ru.traektoria.ConsentWithdrawn.v1";

  private final UpdatingProfile updating;

  DiagnosticsIntake(UpdatingProfile updating) {
    this.updating = updating;
  }

  /** All that is needed: the findings lie with the assessment. */
  record AboutAssessment(AssessmentId assessment) {}

  @Override
  public Set<String> types() {
    return Set.of(COMPLETED, WITHDRAWN);
  }

  @Override
  public void on(EventMessage event) {
    AssessmentId assessment = event.data(AboutAssessment.class).assessment();
    if (event.type().equals(COMPLETED)) {
      updating.completed(assessment, event);
    } else {
      updating.withdrawn(assessment, event);
    }
  }
}
