package ru.traektoria.route.web.course;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Funding;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.plan.LearningForm;

/** The choices that forms and filters of courses and programmes share. */
public final class CourseChoices {

  private CourseChoices() {}

  public static String priority(Priority priority) {
    return priority.present()
        ? Russian.capital(priority.label()) + ", " + priority.level().label()
        : null;
  }

  public static List<Option> kinds() {
    return Arrays.stream(CourseKind.values())
        .map(kind -> Option.of(kind.name(), Russian.capital(kind.label())))
        .toList();
  }

  public static List<Option> priorities() {
    return Priority.known().entrySet().stream()
        .map(e -> Option.of(e.getKey(), Russian.capital(e.getValue())))
        .toList();
  }

  public static List<Option> marks() {
    return Arrays.stream(CourseMark.values())
        .map(mark -> Option.of(mark.name(), Russian.capital(mark.label())))
        .toList();
  }

  /** «Адресная, системно-деятельностный подход»; {@code null} for none. */
  public static String marks(List<CourseMark> marks) {
    return marks.isEmpty()
        ? null
        : Russian.capital(marks.stream().map(CourseMark::label).collect(Collectors.joining(", ")));
  }

  public static List<Option> levels() {
    return Arrays.stream(Priority.Level.values())
        .map(level -> Option.of(level.name(), Russian.capital(level.label())))
        .toList();
  }

  public static List<Option> forms() {
    return Arrays.stream(LearningForm.values())
        .map(form -> Option.of(form.name(), Russian.capital(form.label())))
        .toList();
  }

  public static List<Option> fundings() {
    return Arrays.stream(Funding.values())
        .map(f -> Option.of(f.name(), Russian.capital(f.label())))
        .toList();
  }

  /** Choices of a directory: codes with names. */
  public static List<Option> of(Map<String, String> names) {
    return names.entrySet().stream().map(e -> Option.of(e.getKey(), e.getValue())).toList();
  }
}
