package ru.traektoria.events.laboratory.model;

/** Состояние заявки и статуса. */
public enum LaboratoryState {
  /** Подана, совет оценивает. */
  SUBMITTED("на рассмотрении"),
  /** Статус присвоен. */
  GRANTED("статус присвоен"),
  /** Отказано. */
  DECLINED("отказано"),
  /** Статус снят досрочно. */
  ENDED("статус снят");

  private final String label;

  LaboratoryState(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }
}
