package ru.traektoria.route.application.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Where a teacher works today: routes and courses move with the person, so that a new school is not
 * blind and the old one no longer looks in.
 */
@Component
public class Whereabouts {

  private final StaffDirectory directory;

  Whereabouts(StaffDirectory directory) {
    this.directory = directory;
  }

  /** The place known today, if the directory knows the teacher. */
  public Optional<Place> of(TeacherId teacher) {
    return directory
        .find(teacher.value())
        .filter(entry -> entry.kind() == DirectoryEntry.Kind.TEACHER)
        .map(entry -> new Place(entry.municipality(), entry.organisation()));
  }

  /** The place known today, else the one that was recorded. */
  public Place of(TeacherId teacher, Place recorded) {
    return of(teacher).orElse(recorded);
  }
}
