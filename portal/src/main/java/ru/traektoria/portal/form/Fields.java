package ru.traektoria.portal.form;

import java.util.List;

/** Makes fields: {@code Fields.text("room", "Кабинет")} in Java, {@code @field.text(…)} in HTML. */
public final class Fields {
  /** Bean {@code field} of the templates. */
  public Fields() {}

  /** A line of text. */
  public static Field text(String name, String label) {
    return Field.of("text", name, label);
  }

  /** A search line that answers while one types. */
  public static Field search(String name, String label) {
    return Field.of("search", name, label);
  }

  /** An e-mail address. */
  public static Field email(String name, String label) {
    return Field.of("email", name, label).with("autocomplete", "email");
  }

  /** A number. */
  public static Field number(String name, String label) {
    return Field.of("number", name, label).with("inputmode", "decimal");
  }

  /** A civil date. */
  public static Field date(String name, String label) {
    return Field.of("date", name, label);
  }

  /** Several lines of text. */
  public static Field textarea(String name, String label) {
    return Field.of("textarea", name, label);
  }

  /** One of many, as a list. */
  public static Field select(String name, String label, List<Option> options) {
    return Field.of("select", name, label).options(options);
  }

  /** Several of many, as a list that opens. */
  public static Field multi(String name, String label, List<Option> options) {
    return Field.of("multi", name, label).options(options);
  }

  /**
   * One of very many: found while one types. {@code GET url?q=…} answers a JSON list of {@link
   * Option}. The words of a value that is filled in come as its only option.
   */
  public static Field lookup(String name, String label, String url) {
    return Field.of("lookup", name, label).with("url", url);
  }

  /** One of few, all visible. */
  public static Field radios(String name, String label, List<Option> options) {
    return Field.of("radios", name, label).options(options);
  }

  /** Several of few, all visible. */
  public static Field checkboxes(String name, String label, List<Option> options) {
    return Field.of("checkboxes", name, label).options(options);
  }

  /** Yes or no; sends {@code true}. */
  public static Field checkbox(String name, String label) {
    return Field.of("checkbox", name, label);
  }

  /** A file. */
  public static Field file(String name, String label) {
    return Field.of("file", name, label);
  }

  /** Sent, not shown. */
  public static Field hidden(String name, Object value) {
    return Field.of("hidden", name, "").value(value);
  }
}
