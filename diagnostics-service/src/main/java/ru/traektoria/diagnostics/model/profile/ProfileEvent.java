package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.TeacherId;

/**
 * What happens to a teacher's competence profile: competence and level, never answers or scores.
 * {@code recipients} tells consumers who may see it with a name; {@code imported} is {@code true}
 * for history and {@code null} otherwise.
 */
public sealed interface ProfileEvent {

  /** Выявлен профессиональный дефицит. */
  record DeficitIdentified(
      String deficit,
      TeacherId teacher,
      String municipality,
      String organisation,
      CompetenceCode competence,
      Area area,
      Severity severity,
      AssessmentId assessment,
      LocalDate foundOn,
      List<Recipient> recipients,
      Boolean imported)
      implements ProfileEvent {}

  /** Дефицит устранён: a later diagnostics of the competence shows it. */
  record DeficitResolved(
      String deficit,
      TeacherId teacher,
      String municipality,
      CompetenceCode competence,
      Area area,
      AssessmentId assessment,
      LocalDate resolvedOn,
      Boolean imported)
      implements ProfileEvent {}

  /**
   * Просят ИОМ: somebody of the staff decided that a route against the deficit is to be drafted.
   */
  record RouteRequested(
      String deficit,
      TeacherId teacher,
      String municipality,
      String organisation,
      CompetenceCode competence,
      Area area,
      Severity severity,
      AssessmentId assessment,
      LocalDate foundOn,
      LocalDate requestedOn)
      implements ProfileEvent {}

  /** Выявлена сильная сторона. */
  record StrengthIdentified(
      String strength,
      TeacherId teacher,
      String municipality,
      String organisation,
      CompetenceCode competence,
      Area area,
      AssessmentId assessment,
      LocalDate foundOn,
      List<Recipient> recipients,
      Boolean imported)
      implements ProfileEvent {}
}
