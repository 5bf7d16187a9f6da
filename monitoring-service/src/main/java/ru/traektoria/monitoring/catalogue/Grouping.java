package ru.traektoria.monitoring.catalogue;

import java.util.List;
import java.util.Optional;
import ru.traektoria.monitoring.formula.Condition;

/**
 * На какие части делится: the parts of a breakdown with their words, in the order in which people
 * read them.
 *
 * @param name «По возрасту»
 * @param column «Возраст»
 * @param note what a reader has to know about the parts; {@code null}: nothing
 */
public record Grouping(String name, String column, String note, List<Part> parts) {

  /**
   * A part.
   *
   * @param condition who belongs to it; {@code null} where the part is a word of a column
   */
  public record Part(String key, String name, Condition condition) {}

  /** The part with the key. */
  public Optional<Part> part(String key) {
    return parts.stream().filter(part -> part.key().equals(key)).findFirst();
  }
}
