package ru.traektoria.monitoring.manual.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.manual.model.definition.FormKind;

/**
 * What approving tells: numbers alone, never a free word and never a name. A correction that is
 * approved tells the same again with the next edition.
 */
public sealed interface ManualEvent {

  /**
   * Форма утверждена.
   *
   * @param sheet the organisation's sheet of this period
   * @param kind as {@link FormKind}
   * @param from first day of the period
   * @param to last day of the period
   */
  record FormApproved(
      String sheet,
      String form,
      FormKind kind,
      String municipality,
      String organisation,
      LocalDate from,
      LocalDate to,
      LocalDate submittedOn,
      LocalDate approvedOn,
      int edition)
      implements ManualEvent {}

  /**
   * Утверждены результаты учеников (P6.4a–d, SC.1).
   *
   * @param kind GRADES, VPR, OGE or EGE
   * @param year as 2026-27
   */
  record StudentResultsApproved(
      String sheet,
      String form,
      FormKind kind,
      String municipality,
      String organisation,
      String year,
      LocalDate from,
      LocalDate to,
      LocalDate submittedOn,
      LocalDate approvedOn,
      int edition,
      List<Result> results)
      implements ManualEvent {}

  /**
   * Строка результатов: a subject and a class.
   *
   * @param pupils how many were graded or took part
   * @param passed without an unsatisfactory grade; {@code null} where it is not asked
   * @param good with «4» and «5»; {@code null} where it is not asked
   * @param average mean grade or mean score; {@code null} where it is not asked
   */
  record Result(
      String subject,
      Integer grade,
      int pupils,
      Integer passed,
      Integer good,
      BigDecimal average) {}
}
