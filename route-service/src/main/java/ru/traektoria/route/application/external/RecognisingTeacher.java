package ru.traektoria.route.application.external;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.application.people.FindingTeacher;
import ru.traektoria.route.application.people.FindingTeacher.Match;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.terms.TeacherId;

/** Whose a route of the ЦНППМ is: by our id, else by a full name that only one person bears. */
@Component
public class RecognisingTeacher {

  private final StaffDirectory directory;
  private final FindingTeacher finding;

  RecognisingTeacher(StaffDirectory directory, FindingTeacher finding) {
    this.directory = directory;
    this.finding = finding;
  }

  /** The teacher, or the Russian reason why none can be told. */
  public record Recognised(TeacherId teacher, String problem) {}

  /** How a record of the ЦНППМ names a teacher; each part may be {@code null}. */
  public record Told(String teacher, String name, String organisation, String municipality) {}

  public Recognised of(ExternalRoute route) {
    return of(
        new Told(route.teacher(), route.teacherName(), route.organisation(), route.municipality()));
  }

  /** Whose anything of the ЦНППМ is. */
  public Recognised of(Told told) {
    Optional<DirectoryEntry> known =
        Optional.ofNullable(told.teacher())
            .flatMap(directory::find)
            .filter(entry -> entry.kind() == DirectoryEntry.Kind.TEACHER);
    if (known.isPresent()) {
      return new Recognised(new TeacherId(known.get().id()), null);
    }
    if (told.name() == null || told.name().isBlank()) {
      return new Recognised(null, "Педагога с таким кодом нет в реестре");
    }
    Match match =
        finding
            .within((municipality, organisation, teacher) -> fits(told, municipality))
            .match(
                Optional.empty(),
                Optional.of(told.name()),
                Optional.ofNullable(told.organisation()));
    return match.found()
        ? new Recognised(new TeacherId(match.teacher().id()), null)
        : new Recognised(null, match.problem());
  }

  private static boolean fits(Told told, String municipality) {
    return told.municipality() == null || told.municipality().equals(municipality);
  }
}
