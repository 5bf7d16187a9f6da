package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.CompletingSteps;
import ru.traektoria.route.model.Progressing;
import ru.traektoria.route.model.terms.TeacherId;

/** From diagnostics: a visited and analysed lesson does the planned visit or open lesson. */
@Component
class VisitIntake implements Intake {

  private final CompletingSteps completing;

  VisitIntake(CompletingSteps completing) {
    this.completing = completing;
  }

  /** The fields of LessonVisited that do a step. */
  record LessonVisited(String visit, TeacherId teacher, LocalDate heldOn) {}

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.LessonVisited.v1");
  }

  @Override
  public void on(EventMessage event) {
    LessonVisited visited = event.data(LessonVisited.class);
    completing.everywhere(
        visited.teacher(),
        event,
        route -> Progressing.byVisit(route, visited.visit(), visited.heldOn()));
  }
}
