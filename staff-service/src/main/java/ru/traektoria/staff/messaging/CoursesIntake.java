package ru.traektoria.staff.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.echo.Echo;
import ru.traektoria.staff.persistence.Echoes;

/** Hears which profiles a completed retraining gave, for «условный специалист» (T2.2). */
@Component
class CoursesIntake implements Intake {

  private static final String RETRAINING = "RETRAINING";

  /** What this service reads of a completed course. */
  record CourseMessage(
      String course, String teacher, String kind, List<Code> profiles, Boolean annulled) {

    List<Code> given() {
      return profiles == null || Boolean.TRUE.equals(annulled) ? List.of() : profiles;
    }
  }

  private final Echoes echoes;

  CoursesIntake(Echoes echoes) {
    this.echoes = echoes;
  }

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.CourseCompleted.v1");
  }

  @Override
  public void on(EventMessage event) {
    CourseMessage said = event.data(CourseMessage.class);
    if (RETRAINING.equals(said.kind())) {
      echoes
          .store()
          .react(
              said.teacher(),
              event,
              heard -> Echo.of(heard).retrained(said.course(), said.given()));
    }
  }
}
