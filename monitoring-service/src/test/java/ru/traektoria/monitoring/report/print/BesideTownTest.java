package ru.traektoria.monitoring.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.report.print.BesideTown.Line;
import ru.traektoria.monitoring.tables.Row;

/** What the note of an organisation calls worse, and what it leaves uncompared. */
class BesideTownTest {

  private static Figure figure(Integer value) {
    return new Figure(
        null,
        null,
        value == null ? null : BigDecimal.valueOf(value),
        value == null ? Row.State.HIDDEN : Row.State.NO_TARGET,
        LocalDate.of(2026, 8, 31));
  }

  private static FrozenRow row(String unit, String direction, Integer now, Figure before) {
    return new FrozenRow(
        "X#1",
        "X",
        "track1",
        null,
        "Показатель",
        unit,
        direction,
        figure(now),
        List.of(),
        null,
        before,
        List.of(),
        List.of());
  }

  private static List<String> worse(
      String unit, String direction, Integer now, Integer before, Integer town) {
    FrozenRow mine = row(unit, direction, now, before == null ? null : figure(before));
    return new Line(mine, row(unit, direction, town, null)).worse();
  }

  @Test
  void aShareIsComparedWithTheYearBeforeAndWithTheTown() {
    assertThat(worse("PERCENT", "UP", 50, 60, 70))
        .containsExactly("хуже, чем год назад", "хуже, чем по муниципалитету");
    assertThat(worse("PERCENT", "UP", 70, 60, 70)).isEmpty();
    assertThat(worse("PERCENT", "DOWN", 70, 60, 80)).containsExactly("хуже, чем год назад");
    assertThat(worse("PERCENT", "NEUTRAL", 1, 60, 80)).isEmpty();
  }

  @Test
  void aCountOfASchoolIsNotLessThanTheTownsAndAHiddenGroupIsComparedWithNothing() {
    assertThat(worse("COUNT", "UP", 3, null, 70)).isEmpty();
    assertThat(worse("COUNT", "UP", 3, 4, 70)).containsExactly("хуже, чем год назад");
    assertThat(worse("PERCENT", "UP", null, 60, 70)).isEmpty();
    assertThat(worse("PERCENT", "UP", 10, null, null)).isEmpty();
    Line alone = new Line(row("PERCENT", "UP", 10, null), null);
    assertThat(alone.worse()).isEmpty();
    assertThat(BesideTown.words(new Line(row("PERCENT", "UP", null, null), null)))
        .containsEntry("значение", "скрыто")
        .containsEntry("вывод", "—");
  }
}
