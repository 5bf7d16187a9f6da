package ru.traektoria.events.contest.model;

import ru.traektoria.events.contest.model.terms.Stage;

/**
 * Кто видит имя рядом с работой и оценкой. In a blind stage nobody does until its results are
 * fixed: an expert not at all, the methodist knows applications by name and works by cipher, and
 * never which is which. In an open stage the jury and the methodist see names.
 */
public enum NamesRule {
  /** Имя. */
  NAME,
  /** Шифр. */
  CIPHER;

  /** What stands beside a work of the stage. */
  public static NamesRule of(Stage stage, boolean fixed) {
    return stage.blind() && !fixed ? CIPHER : NAME;
  }
}
