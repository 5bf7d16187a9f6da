package ru.traektoria.monitoring.web.pages.indicator;

import java.util.List;
import ru.traektoria.monitoring.tables.Ingredient;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Из чего сложилось: the parts of a derived number, each with the way to its own page. */
final class PartsTable {

  /**
   * A part in words.
   *
   * @param against what it is compared with or has to reach; «—»: nothing
   * @param href the part's own page on that day; {@code null}: a base has none
   */
  record Line(String name, String role, String value, String against, Badge outcome, String href) {}

  private PartsTable() {}

  static List<Line> of(List<Ingredient> parts, Place place) {
    return parts.stream().map(part -> line(part, place)).toList();
  }

  private static Line line(Ingredient part, Place place) {
    boolean base = part.role() == Ingredient.Role.BASELINE;
    return new Line(
        part.code() + " " + part.name(),
        role(part),
        value(part),
        part.against() == null
            ? Russian.NOTHING
            : against(part.role()) + Words.value(part.against(), part.unit().name()),
        outcome(part),
        base || part.asOf() == null ? null : href(part, place));
  }

  private static String against(Ingredient.Role role) {
    return switch (role) {
      case CONDITION, GIVEN -> "не меньше ";
      case TARGET -> "цель ";
      default -> "было ";
    };
  }

  private static String role(Ingredient part) {
    String on = part.asOf() == null ? "" : " на " + Russian.date(part.asOf());
    return switch (part.role()) {
      case NOW, CONDITION, COMPARED, TARGET -> "значение" + on;
      case YEAR_BEFORE -> "годом раньше" + on;
      case GIVEN -> "без этого вывода нет" + on;
      case BASELINE -> "база" + on;
      case ADDEND -> "слагаемое" + on;
      case DIVIDEND -> "делится" + on;
      case DIVISOR -> "входит в среднее" + on;
    };
  }

  private static String value(Ingredient part) {
    if (part.value() == null) {
      return part.role() == Ingredient.Role.BASELINE ? "— (неизвестна)" : "нет данных";
    }
    String value = Words.value(part.value(), part.unit().name());
    return part.denominator() == null || part.numerator() == null
        ? value
        : value + ", " + Russian.of(part.numerator().longValue(), part.denominator());
  }

  private static Badge outcome(Ingredient part) {
    return switch (part.outcome()) {
      case TAKEN -> null;
      case HOLDS -> Badge.good("выполнено");
      case FAILS -> Badge.bad("не выполнено");
      case PENDING -> Badge.neutral("срок не наступил").icon("clock");
      case BETTER -> Badge.good("лучше").icon("trending-up");
      case KEPT -> Badge.good("предел удержан");
      case SAME -> Badge.neutral("без изменений").icon("minus");
      case WORSE -> Badge.warning("хуже").icon("trending-down");
      case UNKNOWN -> Badge.neutral("не сравнивается").icon("question-mark");
    };
  }

  /** The live page of that very day; of a frozen number the page in the window. */
  private static String href(Ingredient part, Place place) {
    String page = "/monitoring/indicators/" + part.code();
    if (place.window() != null && !place.window().isBlank()) {
      return place.at(page);
    }
    Asked.Question there = place.question();
    return new Place(
            new Asked.Question(
                null,
                there.municipality(),
                there.organisation(),
                there.subject(),
                part.asOf().toString(),
                there.group()),
            null)
        .at(page);
  }
}
