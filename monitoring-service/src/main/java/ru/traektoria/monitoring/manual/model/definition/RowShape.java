package ru.traektoria.monitoring.manual.model.definition;

import java.util.List;

/**
 * Строки по предметам и классам: a form has none, or one such table.
 *
 * @param grades whether a row names the class (1–11) beside the subject
 * @param gradeFrom the least class
 * @param gradeTo the greatest class
 */
public record RowShape(boolean grades, int gradeFrom, int gradeTo, List<FormField> fields) {

  public RowShape {
    fields = List.copyOf(fields);
  }
}
