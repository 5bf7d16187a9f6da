package ru.traektoria.platform.web.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A row whose cells are understood. Values are asked for by the title of their {@link Column}; a
 * missing value is empty.
 *
 * @param number as Excel numbers it, the header being row 1
 */
public record TableRow(int number, Map<String, Object> values) {

  /**
   * What is wrong with one cell of an uploaded table.
   *
   * @param row as Excel numbers it, the header being row 1; 0 for the file as a whole
   * @param column the header's text, or null for the whole row
   * @param reason Russian: what is wrong and what to do
   */
  public record Problem(int row, String column, String reason) {}

  /** A text, or the code of a {@link Column#oneOf} column. */
  public Optional<String> text(String title) {
    return Optional.ofNullable((String) values.get(title));
  }

  /** A date. */
  public Optional<LocalDate> date(String title) {
    return Optional.ofNullable((LocalDate) values.get(title));
  }

  /** A number. */
  public Optional<BigDecimal> number(String title) {
    return Optional.ofNullable((BigDecimal) values.get(title));
  }

  /** «да»; an empty cell means no. */
  public boolean yes(String title) {
    return Boolean.TRUE.equals(values.get(title));
  }

  /** A problem of this row's cell. */
  public Problem problem(String column, String reason) {
    return new Problem(number, column, reason);
  }
}
