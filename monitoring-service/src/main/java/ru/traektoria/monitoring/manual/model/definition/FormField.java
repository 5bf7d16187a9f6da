package ru.traektoria.monitoring.manual.model.definition;

import java.math.BigDecimal;
import java.util.List;

/**
 * Поле формы.
 *
 * @param code Latin, stays through all versions of the form
 * @param unit «чел.», «%»; may be null
 * @param min least number, {@code null}: none
 * @param max greatest number, {@code null}: none
 * @param whole whether fractions are refused
 * @param notMoreThan code of the field that this number may not exceed, {@code null}: none
 * @param choices of {@link FieldType#CHOICE}
 * @param live code of a {@code LiveFact} that answers already; {@code null}: nobody knows but the
 *     organisation
 */
public record FormField(
    String code,
    String title,
    FieldType type,
    boolean required,
    String hint,
    String unit,
    BigDecimal min,
    BigDecimal max,
    boolean whole,
    String notMoreThan,
    List<String> choices,
    String live) {

  public FormField {
    choices = choices == null ? List.of() : List.copyOf(choices);
  }

  /** The title with its unit: «Аттестовано, чел.». */
  public String label() {
    return unit == null || unit.isBlank() ? title : title + ", " + unit;
  }
}
