package ru.traektoria.monitoring.manual.model.definition;

/** За какой период собирают. */
public enum PeriodKind {
  /** Учебный год, 1 September to 31 August. */
  ACADEMIC_YEAR,
  /** Календарный год. */
  CALENDAR_YEAR,
  /** Календарное полугодие (AMB-21). */
  HALF_YEAR,
  /** На дату. */
  DATE
}
