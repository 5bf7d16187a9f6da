package ru.traektoria.monitoring.target.model;

/** Состояние цели (domain.md §2.6). */
public enum TargetState {
  /** Достигнута. */
  ACHIEVED,
  /** На пути: not reached, but no worse than the even way there. */
  ON_THE_WAY,
  /** Под угрозой. */
  AT_RISK,
  /** Не оценивается. */
  NO_DATA
}
