package ru.traektoria.diagnostics.model.exchange;

import java.time.LocalDate;
import ru.traektoria.diagnostics.model.TeacherId;

/** What happens to a recorded assessment of competences. */
public sealed interface CompetenceAssessmentEvent {

  /** Пройдена оценка предметных и методических компетенций. */
  record CompetenceAssessmentPassed(
      String record,
      TeacherId teacher,
      String municipality,
      String organisation,
      String kind,
      String course,
      LocalDate passedOn)
      implements CompetenceAssessmentEvent {

    /** The only kind so far (ОПМК). */
    public static final String SUBJECT_AND_METHODS = "SUBJECT_AND_METHODS";
  }
}
