package ru.traektoria.monitoring.frozen.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.Document;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.tables.Ingredient;

/** What a derived number was made of when the window was frozen. */
final class IngredientDocument {

  private IngredientDocument() {}

  static Document of(Ingredient part) {
    return new Document("code", part.code())
        .append("name", part.name())
        .append("unit", part.unit().name())
        .append("role", part.role().name())
        .append("asOf", part.asOf() == null ? null : part.asOf().toString())
        .append("numerator", text(part.numerator()))
        .append("denominator", part.denominator())
        .append("value", text(part.value()))
        .append("against", text(part.against()))
        .append("outcome", part.outcome().name());
  }

  static Ingredient read(Document part) {
    String asOf = part.getString("asOf");
    Number denominator = (Number) part.get("denominator");
    return new Ingredient(
        part.getString("code"),
        part.getString("name"),
        Indicator.Unit.valueOf(part.getString("unit")),
        Ingredient.Role.valueOf(part.getString("role")),
        asOf == null ? null : LocalDate.parse(asOf),
        number(part.getString("numerator")),
        denominator == null ? null : denominator.longValue(),
        number(part.getString("value")),
        number(part.getString("against")),
        Ingredient.Outcome.valueOf(part.getString("outcome")));
  }

  private static String text(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
