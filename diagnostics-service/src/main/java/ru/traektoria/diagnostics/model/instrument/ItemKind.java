package ru.traektoria.diagnostics.model.instrument;

/** Вид задания. */
public enum ItemKind {
  /** One option is chosen; each option brings its own points. */
  SINGLE("один ответ"),
  /** Several options are chosen; a wrong one takes back a right one. */
  MULTIPLE("несколько ответов"),
  /** Agreement from 1 to 5. */
  SCALE("шкала от 1 до 5"),
  /** A number, compared with the key where there is one. */
  NUMBER("число"),
  /** Free text: never scored, read by the teacher and by those whom the consent names. */
  TEXT("свободный ответ"),
  /** An observer picks the level whose descriptor fits what was seen. */
  RUBRIC("уровень по описанию");

  private final String label;

  ItemKind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Answers whether the item has options of its own. */
  public boolean hasOptions() {
    return this == SINGLE || this == MULTIPLE || this == RUBRIC;
  }
}
