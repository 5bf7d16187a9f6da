package ru.traektoria.events.contest.model.entry;

/** Состояние заявки. */
public enum EntryState {
  /** Черновик. */
  DRAFT("черновик"),
  /** Подана. */
  SUBMITTED("подана"),
  /** Возвращена на исправление. */
  RETURNED("возвращена"),
  /** Допущена. */
  ADMITTED("допущена"),
  /** Отозвана. */
  WITHDRAWN("отозвана");

  private final String label;

  EntryState(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }
}
