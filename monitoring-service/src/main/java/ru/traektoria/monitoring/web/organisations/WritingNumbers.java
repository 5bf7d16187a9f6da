package ru.traektoria.monitoring.web.organisations;

import java.math.BigDecimal;
import ru.traektoria.monitoring.tables.OrganisationTable.Column;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the numbers of a column as they lie there: an object for each would take most time. */
final class WritingNumbers {

  private WritingNumbers() {}

  /** Counts, sums and derived values in the order of organisations. */
  static final class Numerators extends ValueSerializer<Column> {
    @Override
    public void serialize(Column column, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      boolean fractions = !column.fractions().isEmpty();
      for (int place = 0; place < column.numerators().length; place++) {
        BigDecimal fraction = fractions ? column.fractions().get(place) : null;
        if (fraction == null) {
          write(column.numerators()[place], json);
        } else {
          json.writeNumber(fraction);
        }
      }
      json.writeEndArray();
    }
  }

  /** What shares are of, in the order of organisations. */
  static final class Denominators extends ValueSerializer<Column> {
    @Override
    public void serialize(Column column, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      for (long number : column.denominators()) {
        write(number, json);
      }
      json.writeEndArray();
    }
  }

  private static void write(long number, JsonGenerator json) {
    if (number == Column.NOTHING) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }
}
