package ru.traektoria.diagnostics.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.persistence.Subjects;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** From staff: the names of school subjects, by which the registers are filtered. */
@Component
class SubjectsIntake implements Intake {

  private static final String CHANGED = "ru.traektoria.DirectoryChanged.v1";

  private final Subjects subjects;

  SubjectsIntake(Subjects subjects) {
    this.subjects = subjects;
  }

  /** The fields of DirectoryChanged that are needed. */
  record DirectoryChanged(String directory, List<Subjects.Subject> entries) {}

  @Override
  public Set<String> types() {
    return Set.of(CHANGED);
  }

  @Override
  public void on(EventMessage event) {
    DirectoryChanged changed = event.data(DirectoryChanged.class);
    if (changed.directory().equals("SUBJECTS")) {
      subjects.replace(changed.entries());
    }
  }
}
