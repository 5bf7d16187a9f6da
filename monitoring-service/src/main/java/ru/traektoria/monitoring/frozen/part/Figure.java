package ru.traektoria.monitoring.frozen.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.monitoring.tables.Row;

/**
 * The numbers of a row and nothing of its words; see {@link Row} for their meaning.
 *
 * @param value per cent, or the count or sum itself; {@code null} when there is nothing to divide
 *     by
 */
public record Figure(
    BigDecimal numerator, Long denominator, BigDecimal value, Row.State state, LocalDate asOf) {

  /** The figure of a computed row. */
  public static Figure of(Row row) {
    return new Figure(row.numerator(), row.denominator(), row.value(), row.state(), row.asOf());
  }

  /** As it is stored, numbers exactly: {@code 12/34=35.29 SHOWN 2026-08-31}. */
  String written() {
    return text(numerator) + '/' + text(denominator) + '=' + text(value) + ' ' + state + ' ' + asOf;
  }

  static Figure read(String written) {
    String[] words = written.split(" ");
    int over = words[0].indexOf('/');
    int equals = words[0].indexOf('=');
    String denominator = words[0].substring(over + 1, equals);
    return new Figure(
        number(words[0].substring(0, over)),
        denominator.isEmpty() ? null : Long.valueOf(denominator),
        number(words[0].substring(equals + 1)),
        Row.State.valueOf(words[1]),
        LocalDate.parse(words[2]));
  }

  private static String text(Object number) {
    return number == null
        ? ""
        : number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
