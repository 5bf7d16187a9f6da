package ru.traektoria.monitoring.frozen;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.Document;
import ru.traektoria.monitoring.tables.Row;

/**
 * The numbers of a row and nothing of its words; see {@link Row} for their meaning.
 *
 * @param value per cent, or the count or sum itself; {@code null} when there is nothing to divide
 *     by
 */
public record Figure(
    BigDecimal numerator, Long denominator, BigDecimal value, Row.State state, LocalDate asOf) {

  static Figure of(Row row) {
    return new Figure(row.numerator(), row.denominator(), row.value(), row.state(), row.asOf());
  }

  Document document() {
    return new Document("numerator", text(numerator))
        .append("denominator", denominator)
        .append("value", text(value))
        .append("state", state.name())
        .append("asOf", asOf.toString());
  }

  static Figure read(Document document) {
    Number denominator = (Number) document.get("denominator");
    return new Figure(
        number(document.getString("numerator")),
        denominator == null ? null : denominator.longValue(),
        number(document.getString("value")),
        Row.State.valueOf(document.getString("state")),
        LocalDate.parse(document.getString("asOf")));
  }

  private static String text(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
