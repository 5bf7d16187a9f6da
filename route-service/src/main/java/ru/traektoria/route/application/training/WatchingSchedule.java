package ru.traektoria.route.application.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.ScheduleState;

/** График курсов на год: who was to be trained when, who has a document, who not (SC.11). */
@Service
public class WatchingSchedule {

  private final PlannedTrainings trainings;
  private final Courses courses;
  private final Whereabouts whereabouts;

  WatchingSchedule(PlannedTrainings trainings, Courses courses, Whereabouts whereabouts) {
    this.trainings = trainings;
    this.courses = courses;
    this.whereabouts = whereabouts;
  }

  /**
   * A line of the schedule.
   *
   * @param organisation where the teacher works today
   * @param document the first of the year, {@code null} if there is none
   */
  public record Line(
      PlannedTraining plan, String organisation, CourseLine document, ScheduleState state) {}

  /** Lines of the year within reach; what was dropped before an approval is left out. */
  public List<Line> of(AcademicYear year, Reach reach, LocalDate today) {
    Map<String, CourseLine> documents = documents(year);
    return trainings.of(year).stream()
        .map(Stored::state)
        .flatMap(plan -> line(plan, documents, reach, today).stream())
        .toList();
  }

  private Optional<Line> line(
      PlannedTraining plan, Map<String, CourseLine> documents, Reach reach, LocalDate today) {
    String teacher = plan.teacher().value();
    Place now = whereabouts.of(plan.teacher(), plan.place());
    CourseLine document = documents.get(teacher);
    return reach.covers(now.municipality(), now.organisation(), teacher)
        ? ScheduleState.of(plan, document == null ? null : document.documentOn(), today)
            .map(state -> new Line(plan, now.organisation(), document, state))
        : Optional.empty();
  }

  private Map<String, CourseLine> documents(AcademicYear year) {
    Map<String, CourseLine> first = new HashMap<>();
    courses.lines().stream()
        .filter(line -> line.renews() && year.contains(line.documentOn()))
        .forEach(
            line ->
                first.merge(
                    line.teacher(),
                    line,
                    (a, b) -> b.documentOn().isBefore(a.documentOn()) ? b : a));
    return first;
  }
}
