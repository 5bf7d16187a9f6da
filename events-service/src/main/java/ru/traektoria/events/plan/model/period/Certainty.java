package ru.traektoria.events.plan.model.period;

/** How exactly a period says when. */
public enum Certainty {
  /** Дни названы. */
  DAYS("по дням"),
  /** Крайний день. */
  DEADLINE("крайний срок"),
  /** Месяцы, четверти, полугодия. */
  MONTHS("по месяцам"),
  /** Весь год или весь план. */
  YEARS("в течение года"),
  /** Постоянно. */
  ALWAYS("постоянно"),
  /** По графику, по запросу: no day can be derived. */
  UNDATED("без даты: по графику или запросу"),
  /** Не прочитано. */
  UNREAD("срок не прочитан");

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** True where days can be derived. */
  public boolean dated() {
    return this != UNDATED && this != UNREAD;
  }

  /** True where each occurrence ends so soon that one result fulfils it. */
  public boolean countable() {
    return this == DAYS || this == DEADLINE || this == MONTHS;
  }
}
