package ru.traektoria.diagnostics.model;

import java.util.Arrays;

/**
 * Код компетенции, such as {@code METHODS.GOALS}: the area and a word of its own.
 *
 * @throws IllegalArgumentException if the code does not start with a known area
 */
public record CompetenceCode(String value) implements Comparable<CompetenceCode> {

  public CompetenceCode {
    if (Arrays.stream(Area.values()).noneMatch(area -> startsWith(value, area))) {
      throw new IllegalArgumentException(
          "Код компетенции начинается с области, например METHODS.GOALS, получено: «%s»"
              .formatted(value));
    }
  }

  private static boolean startsWith(String value, Area area) {
    return value != null && value.matches(area.name() + "\\.[A-Z_]+");
  }

  /** The area to which the competence belongs. */
  public Area area() {
    return Area.valueOf(value.substring(0, value.indexOf('.')));
  }

  @Override
  public int compareTo(CompetenceCode other) {
    int byArea = area().compareTo(other.area());
    return byArea != 0 ? byArea : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
