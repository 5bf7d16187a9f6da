package ru.traektoria.diagnostics.model.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessmentEvent.CompetenceAssessmentPassed;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Оценка предметных и методических компетенций, passed with the course it belongs to (S3 Track 1,
 * T1.11).
 *
 * @param course id of the course record in route-service
 */
public record CompetenceAssessment(
    String id, Examinee examinee, String course, LocalDate passedOn) {

  /** Records it. */
  public Decision<CompetenceAssessment, CompetenceAssessmentEvent> record(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (course == null || course.isBlank()) {
      reasons.add(
          Reason.at(
              "course",
              "competence-assessment.course",
              "Укажите курс, в рамках которого пройдена оценка: без него она не засчитывается."));
    }
    if (passedOn == null || passedOn.isAfter(today)) {
      reasons.add(
          Reason.at(
              "passedOn",
              "competence-assessment.date",
              "Укажите день, когда оценка пройдена, не позже сегодняшнего."));
    }
    return reasons.isEmpty() ? Decision.accept(this, passed()) : Decision.refuse(reasons);
  }

  private CompetenceAssessmentPassed passed() {
    return new CompetenceAssessmentPassed(
        id,
        examinee.teacher(),
        examinee.municipality(),
        examinee.organisation(),
        CompetenceAssessmentPassed.SUBJECT_AND_METHODS,
        course,
        passedOn);
  }
}
