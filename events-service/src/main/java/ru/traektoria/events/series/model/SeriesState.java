package ru.traektoria.events.series.model;

/** Состояние серии. */
public enum SeriesState {
  /** Запланирована: its first day has not come. */
  PLANNED("запланирована"),
  /** Идёт, or its days have passed and nobody has closed it. */
  RUNNING("идёт"),
  /** Закрыта. */
  CLOSED("закрыта"),
  /** Отменена. */
  CANCELLED("отменена");

  private final String label;

  SeriesState(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }

  /** Answers whether activities may still come into it. */
  public boolean open() {
    return this == PLANNED || this == RUNNING;
  }
}
