package ru.traektoria.route.application.training;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.training.TrainingReport.Line;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.QualificationWindow;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.training.TrainingPeriod;

/**
 * What the report counts of one person.
 *
 * @param documents that renew the qualification, up to the day counted
 * @param months planned
 * @param quarters of open requests
 */
record TrainedPerson(List<CourseLine> documents, List<LocalDate> months, List<Quarter> quarters) {

  /** The person as a line of the report: one, or nothing, in each column. */
  Line counted(TrainingPeriod period, LocalDate asOf) {
    List<CourseLine> within =
        documents.stream().filter(c -> period.contains(c.documentOn())).toList();
    boolean covered =
        documents.stream().anyMatch(c -> QualificationWindow.covers(c.documentOn(), asOf));
    boolean trained = documents.stream().anyMatch(c -> !c.documentOn().isBefore(period.first()));
    boolean requested = !trained && requested(period);
    return new Line(
        null,
        null,
        1,
        number(within.stream().anyMatch(c -> c.kind() == CourseKind.ADVANCED_TRAINING)),
        number(within.stream().anyMatch(c -> c.kind() == CourseKind.RETRAINING)),
        number(within.stream().anyMatch(c -> c.priority() != null)),
        number(requested || !trained && planned(period)),
        number(requested),
        number(covered));
  }

  private boolean planned(TrainingPeriod period) {
    return months.stream().anyMatch(m -> !m.isBefore(period.first()) && !m.isAfter(end(period)));
  }

  private boolean requested(TrainingPeriod period) {
    return quarters.stream()
        .anyMatch(q -> !q.last().isBefore(period.first()) && !q.first().isAfter(end(period)));
  }

  /** The end of the period, or of its calendar year if that is later. */
  private static LocalDate end(TrainingPeriod period) {
    LocalDate end = LocalDate.of(period.first().getYear(), 12, 31);
    return end.isBefore(period.last()) ? period.last() : end;
  }

  private static int number(boolean one) {
    return one ? 1 : 0;
  }
}
