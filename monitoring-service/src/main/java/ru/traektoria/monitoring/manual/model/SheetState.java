package ru.traektoria.monitoring.manual.model;

/** Состояние листа организации. */
public enum SheetState {
  /** Заполняется. */
  DRAFT,
  /** Отправлен методисту. */
  SUBMITTED,
  /** Возвращён с замечанием. */
  RETURNED,
  /** Утверждён. */
  APPROVED
}
