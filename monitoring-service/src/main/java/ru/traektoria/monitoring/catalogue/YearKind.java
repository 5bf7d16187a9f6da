package ru.traektoria.monitoring.catalogue;

/** Какой год: the academic one of documents S0, S1 and S3, or the calendar one of S2 and S4. */
public enum YearKind {
  /** Учебный год: 1 September to 31 August. */
  ACADEMIC,
  /** Календарный год. */
  CALENDAR
}
