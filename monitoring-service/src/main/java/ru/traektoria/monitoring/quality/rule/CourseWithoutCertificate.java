package ru.traektoria.monitoring.quality.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.QualificationFacts;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/**
 * Курс прошёл, а удостоверения нет: somebody stood in the approved schedule or was enrolled, the
 * time of the course is over by more than a month, and no certificate dated since its beginning is
 * registered.
 */
@Component
class CourseWithoutCertificate implements QualityRule {

  /** A certificate comes within so many days after the course. */
  private static final int PATIENCE = 31;

  private static final Words WORDS =
      new Words(
          "COURSE_CERTIFICATE",
          "Курс прошёл, а удостоверения нет",
          "Пока удостоверение не внесено, человек не считается прошедшим курсы.",
          List.of("T1.10", "T2.3", "P2.3"),
          "Внесите удостоверение или исключите человека из графика.",
          "/routes/courses",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    Map<Integer, Integer> certified = certified(place.facts().routes.courses);
    QualificationFacts.Trainings planned = place.facts().qualification.trainings;
    for (int row = 0; row < planned.rows(); row++) {
      boolean stands =
          planned.present(row)
              && planned.cancelled.get(row) == 0
              && planned.approvedOn.get(row) <= place.day();
      int month = planned.planned.get(row);
      if (stands && missing(place, certified, planned.teacher.get(row), month, month + 31)) {
        found.accept(place.about(planned.teacher.get(row), "по графику с " + Place.date(month)));
      }
    }
    QualificationFacts.CourseRequests requests = place.facts().qualification.courseRequests;
    for (int row = 0; row < requests.rows(); row++) {
      boolean enrolled = requests.present(row) && requests.state.get(row) == Word.ENROLLED.code();
      int from = requests.from.get(row);
      if (enrolled
          && missing(place, certified, requests.teacher.get(row), from, requests.to.get(row))) {
        found.accept(
            place.about(requests.teacher.get(row), "зачислен на курс с " + Place.date(from)));
      }
    }
  }

  private static boolean missing(
      Place place, Map<Integer, Integer> certified, int teacher, int from, int to) {
    boolean over = from != Day.NEVER && to != Day.NEVER && to + PATIENCE < place.day();
    return over
        && place.works(teacher)
        && certified.getOrDefault(teacher, Integer.MIN_VALUE) < from;
  }

  /** The day of the latest certificate of everybody who has one. */
  private static Map<Integer, Integer> certified(RouteFacts.Courses courses) {
    Map<Integer, Integer> latest = new HashMap<>();
    for (int row = 0; row < courses.rows(); row++) {
      if (courses.present(row)
          && courses.annulled.get(row) == 0
          && courses.documentOn.get(row) != Day.NEVER) {
        latest.merge(courses.teacher.get(row), courses.documentOn.get(row), Math::max);
      }
    }
    return latest;
  }
}
