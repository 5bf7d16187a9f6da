package ru.traektoria.monitoring.web.pages.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.web.TableView.RowView;

/** Как часть стоит рядом с целым: the rule that is printed under the heat map. */
class StandingTest {

  @ParameterizedTest(name = "{0} {1} of {2} beside {3}: {4}")
  @CsvSource({
    "UP, 55, 20, 50, BETTER",
    "UP, 54.9, 20, 50, NEAR",
    "UP, 50, 20, 50, NEAR",
    "UP, 45.1, 20, 50, NEAR",
    "UP, 45, 20, 50, WORSE",
    "DOWN, 45, 20, 50, BETTER",
    "DOWN, 55, 20, 50, WORSE",
    "NEUTRAL, 90, 20, 50, PLAIN",
    "UP, 90, 5, 50, BETTER",
    "UP, 90, 4, 50, FEW",
    "UP, 90, 20, , PLAIN",
    "UP, , 0, 50, NOTHING"
  })
  void standing(String direction, BigDecimal value, long of, BigDecimal whole, Standing expected) {
    RowView part = row("PERCENT", direction, value, of, Row.State.NO_TARGET);
    assertThat(Standing.of(part, row("PERCENT", direction, whole, 900L, Row.State.NO_TARGET)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"COUNT, NO_TARGET, PLAIN", "PERCENT, HIDDEN, HIDDEN"})
  void numbersWithoutAShareAndHiddenGroupsAreNotJudged(
      String unit, Row.State state, Standing expected) {
    BigDecimal value = state == Row.State.HIDDEN ? null : BigDecimal.TEN;
    RowView part = row(unit, "DOWN", value, null, state);
    RowView whole = row(unit, "DOWN", BigDecimal.ONE, null, Row.State.NO_TARGET);
    assertThat(Standing.of(part, whole)).isEqualTo(expected);
    assertThat(Standing.of(null, whole)).isEqualTo(Standing.NOTHING);
  }

  private static RowView row(
      String unit, String direction, BigDecimal value, Long of, Row.State state) {
    LocalDate day = LocalDate.of(2026, 9, 30);
    return new RowView(
        "X", "X", unit, value, of, value, state, null, direction, day, "X@1", List.of(), null,
        List.of());
  }
}
