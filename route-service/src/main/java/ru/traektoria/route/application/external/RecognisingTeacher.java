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

  public Recognised of(ExternalRoute route) {
    Optional<DirectoryEntry> known =
        Optional.ofNullable(route.teacher())
            .flatMap(directory::find)
            .filter(entry -> entry.kind() == DirectoryEntry.Kind.TEACHER);
    if (known.isPresent()) {
      return new Recognised(new TeacherId(known.get().id()), null);
    }
    if (route.teacherName() == null || route.teacherName().isBlank()) {
      return new Recognised(null, "Педагога с таким кодом нет в реестре");
    }
    Match match =
        finding
            .within((municipality, organisation, teacher) -> fits(route, municipality))
            .match(
                Optional.empty(),
                Optional.of(route.teacherName()),
                Optional.ofNullable(route.organisation()));
    return match.found()
        ? new Recognised(new TeacherId(match.teacher().id()), null)
        : new Recognised(null, match.problem());
  }

  private static boolean fits(ExternalRoute route, String municipality) {
    return route.municipality() == null || route.municipality().equals(municipality);
  }
}
