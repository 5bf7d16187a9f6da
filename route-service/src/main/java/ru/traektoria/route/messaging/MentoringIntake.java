package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.CompletingSteps;
import ru.traektoria.route.model.Progressing;
import ru.traektoria.route.model.terms.TeacherId;

/** From mentoring: a held meeting does the mentees' mentoring steps. */
@Component
class MentoringIntake implements Intake {

  private final CompletingSteps completing;

  MentoringIntake(CompletingSteps completing) {
    this.completing = completing;
  }

  /** The fields of MentoringSessionHeld that do a step. */
  record MentoringSessionHeld(
      String pair,
      String session,
      List<TeacherId> mentees,
      Kind kind,
      LocalDate heldOn,
      boolean imported) {}

  /** What the pair did; a visit of a lesson does the planned visit. */
  enum Kind {
    MEETING,
    LESSON_VISIT,
    CONSULTATION
  }

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.MentoringSessionHeld.v1");
  }

  @Override
  public void on(EventMessage event) {
    MentoringSessionHeld held = event.data(MentoringSessionHeld.class);
    if (held.imported()) {
      return;
    }
    for (TeacherId mentee : held.mentees()) {
      completing.everywhere(
          mentee,
          event,
          route ->
              held.kind() == Kind.LESSON_VISIT
                  ? Progressing.byLessonVisit(route, held.session(), held.pair(), held.heldOn())
                  : Progressing.bySession(route, held.session(), held.pair(), held.heldOn()));
    }
  }
}
