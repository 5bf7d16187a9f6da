package ru.traektoria.monitoring.manual.model.definition;

/** О чём форма; the code travels in events, so indicators can tell forms apart. */
public enum FormKind {
  /** Успеваемость и качество знаний (S0 §6.1, SC.1). */
  GRADES(true),
  /** ВПР (P6.4b). */
  VPR(true),
  /** ОГЭ (P6.4c). */
  OGE(true),
  /** ЕГЭ (P6.4d). */
  EGE(true),
  /** Независимая оценка качества, НОКО (E.14). */
  INDEPENDENT_ASSESSMENT(false),
  /** Информационная карта, самообследование (S2, A.5). */
  INFORMATION_CARD(false),
  /** Сведения о повышении квалификации за полугодие (A.6). */
  TRAINING_REPORT(false),
  /** Чек-лист руководителя. */
  HEAD_CHECKLIST(false),
  /** Своя форма муниципалитета. */
  OWN(false);

  private final boolean results;

  FormKind(boolean results) {
    this.results = results;
  }

  /** Whether its rows are results of pupils: aggregates only, small groups hidden. */
  public boolean results() {
    return results;
  }
}
