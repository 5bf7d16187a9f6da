package ru.traektoria.events.document.model;

/** Приказы that are printed from a template (S1-62, S2-54, S2-55, S2-56, S2-57). */
public enum OrderKind {
  EXPERT_COUNCIL("О создании экспертного совета", 9),
  METHODICAL_WORK("Об организации методической работы", 8),
  METHODICAL_COUNCIL("О создании методического совета", 9),
  HEADS("О назначении руководителей методических объединений", 8),
  RESULTS("О результатах работы методических объединений", 7),
  ROADMAP("Об утверждении дорожной карты работы методических объединений", 9);

  private final String title;
  private final int month;

  OrderKind(String title, int month) {
    this.title = title;
    this.month = month;
  }

  /** The usual title. */
  public String title() {
    return title;
  }

  /** The month in which it is usually issued, 1–12. */
  public int month() {
    return month;
  }
}
