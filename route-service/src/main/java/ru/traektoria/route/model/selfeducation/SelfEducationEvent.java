package ru.traektoria.route.model.selfeducation;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.TeacherId;

/** What can happen to a theme of self-education; the components are the fields on the wire. */
public sealed interface SelfEducationEvent {

  /** Отчёт по теме самообразования сдан (S1 §1.8); comes again when it was returned. */
  record SelfEducationReportSubmitted(
      SelfEducationId selfEducation,
      TeacherId teacher,
      String municipality,
      String organisation,
      String year,
      CompetenceCode competence,
      LocalDate submittedOn)
      implements SelfEducationEvent {}

  /** Отчёт принят: a step that refers to the theme is done. */
  record SelfEducationReportAccepted(
      SelfEducationId selfEducation,
      TeacherId teacher,
      String municipality,
      String organisation,
      String year,
      CompetenceCode competence,
      LocalDate acceptedOn)
      implements SelfEducationEvent {}
}
