package ru.traektoria.monitoring.own;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Comparison;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.Paper;

/** Definitions that a municipality could have made. */
public final class Sample {

  public static final Paper ORDER =
      new Paper("Приказ управления образования", "112", LocalDate.of(2026, 8, 28));

  private Sample() {}

  /** Доля педагогов 55 лет и старше. */
  public static Definition older() {
    return share(
        Clauses.all(Clause.of("pedagogue")),
        Clauses.all(Clause.of("age", "asOf").compared(Comparison.AT_LEAST, "55")));
  }

  public static Definition share(Clauses denominator, Clauses numerator) {
    return new Definition(
        "Доля педагогов старшего возраста",
        "Старший возраст",
        Definition.Unit.PERCENT,
        Definition.Direction.DOWN,
        "PEOPLE",
        denominator,
        numerator,
        List.of("ORGANISATION", "AGE"),
        ORDER,
        null,
        null);
  }

  /** A number of something. */
  public static Definition count(String of, Clauses numerator) {
    return new Definition(
        "Число",
        null,
        Definition.Unit.COUNT,
        Definition.Direction.NEUTRAL,
        of,
        null,
        numerator,
        List.of(),
        ORDER,
        null,
        null);
  }
}
