package ru.traektoria.portal.form;

/** A choice: the value that is sent and the words people read. */
public record Option(String value, String label) {
  /** Choice of a value and its label. */
  public static Option of(String value, String label) {
    return new Option(value, label);
  }
}
