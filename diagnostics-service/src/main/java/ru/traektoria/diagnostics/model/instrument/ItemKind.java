package ru.traektoria.diagnostics.model.instrument;

/** Вид задания. */
public enum ItemKind {
  /** One option is chosen; each option brings its own points. */
  SINGLE("один ответ"),
  /** Several options are chosen; a wrong one takes back a right one. */
  MULTIPLE("несколько ответов"),
  /** Agreement from 1 to 5. */
  SCALE("шкала от 1 до 5");

  private final String label;

  ItemKind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
