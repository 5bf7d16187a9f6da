package ru.traektoria.route.application.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.request.CourseRequests;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.TrainingPeriod;

/**
 * Полугодовой отчёт о повышении квалификации (S2 task 4): by organisation and in all. A person
 * counts once in each column, however many courses there are.
 */
@Service
public class TrainingReport {

  private final Courses courses;
  private final PlannedTrainings planned;
  private final CourseRequests requests;
  private final StaffDirectory directory;

  TrainingReport(
      Courses courses,
      PlannedTrainings planned,
      CourseRequests requests,
      StaffDirectory directory) {
    this.courses = courses;
    this.planned = planned;
    this.requests = requests;
    this.directory = directory;
  }

  /**
   * A line of the report; people, not courses.
   *
   * @param organisation {@code null} for teachers without one, and for the total
   * @param training with a КПК document within the period
   * @param retraining with a ПП document within the period
   * @param priority with a document of a priority programme within the period
   * @param planning with an open request or in the plan of the period, or of the rest of its
   *     calendar year, and not trained yet (S2 task 4 «планируют повышение квалификации»; PU.10)
   * @param requested those of them with an open request
   * @param covered with a КПК or ПП within 36 months of the last day counted (PU.9)
   */
  public record Line(
      String organisation,
      String kind,
      int teachers,
      int training,
      int retraining,
      int priority,
      int planning,
      int requested,
      int covered) {

    Line plus(Line other) {
      return new Line(
          null,
          null,
          teachers + other.teachers,
          training + other.training,
          retraining + other.retraining,
          priority + other.priority,
          planning + other.planning,
          requested + other.requested,
          covered + other.covered);
    }
  }

  /** The report; {@code asOf} is the last day of the period, or today while it runs. */
  public record Report(
      TrainingPeriod period, LocalDate asOf, boolean running, List<Line> lines, Line total) {}

  /**
   * The report as of a day: documents, requests and the plan as they stood then; people and places
   * of today.
   *
   * @param wished an earlier day of the period, {@code null} for its latest
   */
  public Report of(TrainingPeriod period, LocalDate wished, Reach reach, LocalDate today) {
    LocalDate asOf = period.asOf(wished, today);
    Map<String, List<CourseLine>> documents =
        courses.lines().stream()
            .filter(line -> line.renews() && !line.documentOn().isAfter(asOf))
            .collect(Collectors.groupingBy(CourseLine::teacher));
    Map<String, List<LocalDate>> plans = plans(asOf);
    Map<String, List<Quarter>> asked = asked(asOf);
    Map<String, Line> byPlace = new HashMap<>();
    directory.all().stream()
        .filter(e -> e.kind() == DirectoryEntry.Kind.TEACHER)
        .filter(e -> reach.covers(e.municipality(), e.organisation(), e.id()))
        .forEach(
            e -> {
              TrainedPerson person =
                  new TrainedPerson(
                      documents.getOrDefault(e.id(), List.of()),
                      plans.getOrDefault(e.id(), List.of()),
                      asked.getOrDefault(e.id(), List.of()));
              String place = e.organisation() == null ? "" : e.organisation();
              Line one = named(place, person.counted(period, asOf));
              byPlace.merge(place, one, (a, b) -> named(place, a.plus(b)));
            });
    List<Line> lines = new ArrayList<>(byPlace.values());
    lines.sort(Comparator.comparing(line -> sortKey(line.organisation())));
    Line nothing = new Line(null, null, 0, 0, 0, 0, 0, 0, 0);
    Line total = lines.stream().reduce(nothing, Line::plus);
    return new Report(period, asOf, period.last().isAfter(today), lines, total);
  }

  /** The planned months by teacher. */
  private Map<String, List<LocalDate>> plans(LocalDate asOf) {
    Map<String, List<LocalDate>> months = new HashMap<>();
    for (PlannedTraining line : planned.all()) {
      line.on(asOf)
          .ifPresent(
              content ->
                  months
                      .computeIfAbsent(line.teacher().value(), teacher -> new ArrayList<>())
                      .add(content.month()));
    }
    return months;
  }

  private Map<String, List<Quarter>> asked(LocalDate asOf) {
    return requests.all().stream()
        .map(Stored::state)
        .filter(
            r ->
                r.on(asOf).filter(RequestState::open).isPresent()
                    && r.wanted().kind().renewsQualification())
        .collect(
            Collectors.groupingBy(
                r -> r.teacher().value(),
                Collectors.mapping(CourseRequest::quarter, Collectors.toList())));
  }

  private Line named(String place, Line line) {
    String kind = directory.find(place).map(DirectoryEntry::organisationKind).orElse(null);
    return new Line(
        place.isEmpty() ? null : place,
        kind,
        line.teachers(),
        line.training(),
        line.retraining(),
        line.priority(),
        line.planning(),
        line.requested(),
        line.covered());
  }

  private String sortKey(String organisation) {
    return directory.find(organisation).map(DirectoryEntry::sortKey).orElse("");
  }
}
