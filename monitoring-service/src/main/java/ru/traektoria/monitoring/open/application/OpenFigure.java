package ru.traektoria.monitoring.open.application;

import java.math.BigDecimal;
import java.util.List;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.tables.Row;

/**
 * Показатель на открытой странице.
 *
 * @param row its numbers without side counts and parts; those of a small group are taken out
 * @param programme the document's name for the table in which it stands
 * @param words how it is calculated
 * @param source the paragraph of the document
 * @param past years before, the oldest first
 */
public record OpenFigure(
    FrozenRow row, String programme, String words, String source, List<Past> past) {

  /** The value of a past year, as {@code 2025-26}; {@code null}: not known, or hidden. */
  public record Past(String year, BigDecimal value) {}

  /** Whether the number is not shown because its group is too small. */
  public boolean hidden() {
    return row.figure().state() == Row.State.HIDDEN;
  }
}
