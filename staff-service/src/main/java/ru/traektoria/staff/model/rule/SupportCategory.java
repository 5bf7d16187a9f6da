package ru.traektoria.staff.model.rule;

/** Категория сопровождения and the model that answers it (S0 §4); one person may be in several. */
public enum SupportCategory {
  YOUNG_SPECIALIST("молодой специалист", "наставничество"),
  RETURNED("вернулся после перерыва", "наставничество"),
  WITH_DEFICITS("педагог с дефицитами", "ИОМ"),
  ATTESTING("аттестуется в этом году", "продвинутая модель"),
  LEADER("педагог-лидер", "сетевая модель");

  private final String title;
  private final String support;

  SupportCategory(String title, String support) {
    this.title = title;
    this.support = support;
  }

  /** Russian: who. */
  public String title() {
    return title;
  }

  /** Russian: which model of support. */
  public String support() {
    return support;
  }
}
