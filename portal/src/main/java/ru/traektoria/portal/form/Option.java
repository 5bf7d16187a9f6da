package ru.traektoria.portal.form;

/**
 * A choice: the value that is sent and the words people read.
 *
 * @param note quiet second line in a lookup; may be null
 */
public record Option(String value, String label, String note) {
  /** Choice of a value and its label. */
  public static Option of(String value, String label) {
    return new Option(value, label, null);
  }

  /** The same with a second line: «МБОУ СОШ № 3, учитель». */
  public Option note(String text) {
    return new Option(value, label, text);
  }
}
