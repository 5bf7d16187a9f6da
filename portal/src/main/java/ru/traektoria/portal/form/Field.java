package ru.traektoria.portal.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ru.traektoria.portal.Russian;

/**
 * A form field with label, hint and what was typed. Immutable; made by {@link Fields}.
 *
 * @param kind text, search, email, number, date, textarea, select, multi, lookup, radios,
 *     checkboxes, checkbox, file, hidden
 * @param values what is filled in; one value except for multi and checkboxes
 * @param attributes further attributes of the input: min, max, step, accept, rows, autocomplete …
 */
public record Field(
    String kind,
    String name,
    String label,
    String hint,
    boolean mandatory,
    List<String> values,
    List<Option> options,
    Map<String, String> attributes) {
  static Field of(String kind, String name, String label) {
    return new Field(kind, name, label, null, false, List.of(), List.of(), Map.of());
  }

  /** What is filled in: text, number, date, enum, collection of them, or null. */
  public Field value(Object value) {
    Collection<?> all = value instanceof Collection<?> many ? many : single(value);
    List<String> texts = all.stream().filter(Objects::nonNull).map(Field::text).toList();
    return new Field(kind, name, label, hint, mandatory, texts, options, attributes);
  }

  private static List<?> single(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** Help under the label. */
  public Field hint(String text) {
    return new Field(kind, name, label, text, mandatory, values, options, attributes);
  }

  /** Must be filled in. Others are marked «необязательно». */
  public Field required() {
    return new Field(kind, name, label, hint, true, values, options, attributes);
  }

  /** Choices of a select, radios, checkboxes. */
  public Field options(List<Option> choices) {
    return new Field(kind, name, label, hint, mandatory, values, choices, attributes);
  }

  /** Another attribute of the input: {@code with("accept", ".xlsx,.csv")}. */
  public Field with(String attribute, Object value) {
    Map<String, String> more = new java.util.LinkedHashMap<>(attributes);
    more.put(attribute, String.valueOf(value));
    return new Field(kind, name, label, hint, mandatory, values, options, Map.copyOf(more));
  }

  /** The first value, or an empty text. */
  public String first() {
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Whether the choice is filled in. */
  public boolean has(String value) {
    return values.contains(value);
  }

  /** Whether nothing is filled in. */
  public boolean blank() {
    return values.stream().allMatch(String::isBlank);
  }

  /** One of several forms of a page that have a field of this name: keeps their ids apart. */
  public Field within(String form) {
    return with("within", form);
  }

  /** Id of the input: stable, so that focus survives an update. */
  public String id() {
    String form = attributes.containsKey("within") ? attributes.get("within") + "-" : "";
    return "field-" + (form + name).replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /** What was chosen, in words, for chips and print. */
  public String shown() {
    Map<String, String> labels =
        options.stream().collect(Collectors.toMap(Option::value, Option::label, (a, b) -> a));
    return values.stream()
        .map(v -> labels.getOrDefault(v, kind.equals("date") ? day(v) : v))
        .collect(Collectors.joining(", "));
  }

  /** A day as people write it; what was typed instead of one stays as it is. */
  private static String day(String typed) {
    try {
      return Russian.date(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return typed;
    }
  }
}
