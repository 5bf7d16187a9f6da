package ru.traektoria.route.application.selfeducation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.selfeducation.SelfEducation;

/** Every teacher within reach with the theme of a year, those without one too. */
@Service
public class ListingSelfEducation {

  private final SelfEducations themes;
  private final StaffDirectory directory;

  ListingSelfEducation(SelfEducations themes, StaffDirectory directory) {
    this.themes = themes;
    this.directory = directory;
  }

  /**
   * A teacher.
   *
   * @param theme {@code null} if none is chosen
   */
  public record Line(DirectoryEntry teacher, SelfEducation theme) {

    public boolean withoutTheme() {
      return theme == null;
    }

    /** Neither handed in nor accepted: the missing list of May. */
    public boolean withoutReport() {
      return theme == null || theme.state().owes();
    }

    public boolean in(SelfEducation.State state) {
      return theme != null && theme.state() == state;
    }
  }

  public List<Line> within(Reach reach, AcademicYear year) {
    Map<String, SelfEducation> chosen =
        themes.in(year).stream()
            .collect(Collectors.toMap(theme -> theme.teacher().value(), Function.identity()));
    return directory.all().stream()
        .filter(entry -> entry.kind() == DirectoryEntry.Kind.TEACHER)
        .filter(entry -> reach.covers(entry.municipality(), entry.organisation(), entry.id()))
        .map(entry -> new Line(entry, chosen.get(entry.id())))
        .toList();
  }
}
