package ru.traektoria.route.application.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.course.QualificationWindow;
import ru.traektoria.route.model.training.DueRule;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.YearlyRate;

/** Перспективный план курсовой подготовки на три года (S1 §1.1, S4): who, when, what is missing. */
@Service
public class TrainingChart {

  private static final int YEARS = 3;

  private final Courses courses;
  private final PlannedTrainings planned;
  private final StaffDirectory directory;

  TrainingChart(Courses courses, PlannedTrainings planned, StaffDirectory directory) {
    this.courses = courses;
    this.planned = planned;
    this.directory = directory;
  }

  /**
   * A teacher's line over the years.
   *
   * @param lastOn day of the last КПК or ПП document, {@code null} if none is known
   * @param due the year in which training has to come
   * @param done the first document of a year
   */
  public record Line(
      DirectoryEntry teacher,
      LocalDate lastOn,
      AcademicYear due,
      Map<AcademicYear, LocalDate> done,
      Map<AcademicYear, PlannedTraining> plan) {

    /** The last day on which the document counts, {@code null} if there is none. */
    public LocalDate until() {
      return lastOn == null ? null : QualificationWindow.lastDay(lastOn);
    }

    public boolean waiting(AcademicYear year) {
      return plan.containsKey(year) && !done.containsKey(year);
    }

    /** Due in the year, but neither trained nor planned there. */
    public boolean uncared(AcademicYear year) {
      return due.equals(year) && !done.containsKey(year) && !plan.containsKey(year);
    }
  }

  /** The years of the chart and a line for each teacher within reach. */
  public record Chart(List<AcademicYear> years, List<Line> lines) {

    /** How much of the required rate a year provides for. */
    public YearlyRate rate(AcademicYear year) {
      long done = lines.stream().filter(line -> line.done().containsKey(year)).count();
      long waiting = lines.stream().filter(line -> line.waiting(year)).count();
      return new YearlyRate(lines.size(), (int) done, (int) waiting);
    }
  }

  public Chart within(Reach reach, LocalDate today) {
    Map<String, Map<AcademicYear, LocalDate>> done = new HashMap<>();
    Map<String, LocalDate> last = new HashMap<>();
    courses.lines().stream().filter(CourseLine::renews).forEach(line -> count(line, done, last));
    Map<String, Map<AcademicYear, PlannedTraining>> plans = plans();
    List<Line> lines =
        directory.all().stream()
            .filter(e -> e.kind() == DirectoryEntry.Kind.TEACHER)
            .filter(e -> reach.covers(e.municipality(), e.organisation(), e.id()))
            .map(
                e ->
                    new Line(
                        e,
                        last.get(e.id()),
                        DueRule.year(last.get(e.id()), today),
                        done.getOrDefault(e.id(), Map.of()),
                        plans.getOrDefault(e.id(), Map.of())))
            .toList();
    AcademicYear now = AcademicYear.of(today);
    return new Chart(Stream.iterate(now, AcademicYear::next).limit(YEARS).toList(), lines);
  }

  private static void count(
      CourseLine line,
      Map<String, Map<AcademicYear, LocalDate>> done,
      Map<String, LocalDate> last) {
    last.merge(line.teacher(), line.documentOn(), (a, b) -> a.isAfter(b) ? a : b);
    done.computeIfAbsent(line.teacher(), t -> new HashMap<>())
        .merge(
            AcademicYear.of(line.documentOn()), line.documentOn(), (a, b) -> a.isBefore(b) ? a : b);
  }

  private Map<String, Map<AcademicYear, PlannedTraining>> plans() {
    Map<String, Map<AcademicYear, PlannedTraining>> plans = new HashMap<>();
    planned
        .standing()
        .forEach(
            line ->
                plans
                    .computeIfAbsent(line.teacher().value(), t -> new HashMap<>())
                    .put(line.year(), line));
    return plans;
  }
}
