package ru.traektoria.diagnostics.model.burnout;

import java.time.LocalDate;

/** What others learn of burnout: a sum, told once and never corrected. */
public sealed interface BurnoutEvent {

  /**
   * Скрининг выгорания подведён (A.1). Both numbers are rounded to fives of people.
   *
   * @param year the academic year, such as 2026-27
   * @param screened how many went through the screening
   * @param highRisk how many of them are at high risk on at least one scale
   */
  record BurnoutScreened(
      String summary,
      String municipality,
      String year,
      int screened,
      int highRisk,
      LocalDate summarisedOn)
      implements BurnoutEvent {}
}
