package ru.traektoria.route.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.application.course.Profiles;
import ru.traektoria.route.application.priority.Subjects;

/** From staff: the profiles that a retraining may give, the names of positions and subjects. */
@Component
class StaffIntake implements Intake {

  private static final String PROFILES = "PROFILES";
  private static final String POSITIONS = "POSITIONS";
  private static final String SUBJECTS = "SUBJECTS";

  private final Profiles profiles;
  private final Positions positions;
  private final Subjects subjects;

  StaffIntake(Profiles profiles, Positions positions, Subjects subjects) {
    this.profiles = profiles;
    this.positions = positions;
    this.subjects = subjects;
  }

  /** A directory of which only codes and names are kept. */
  record DirectoryChanged(String directory, List<Entry> entries) {

    Map<String, String> names() {
      Map<String, String> names = new LinkedHashMap<>();
      entries.forEach(entry -> names.put(entry.code(), entry.name()));
      return names;
    }
  }

  /** One line of it. */
  record Entry(String code, String name) {}

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.DirectoryChanged.v1");
  }

  @Override
  public void on(EventMessage event) {
    DirectoryChanged changed = event.data(DirectoryChanged.class);
    if (changed.directory().equals(PROFILES)) {
      profiles.replace(changed.names(), event.sequence());
    }
    if (changed.directory().equals(POSITIONS)) {
      positions.replace(changed.names(), event.sequence());
    }
    if (changed.directory().equals(SUBJECTS)) {
      subjects.replace(changed.names(), event.sequence());
    }
  }
}
