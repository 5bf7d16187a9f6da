package ru.traektoria.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The check of equality sees a wrong number, a lost one and one too many. */
class CellsTest {

  private static final String ANSWER =
      """
      {"organisations": ["o1", "o2"], "indicators": [
        {"code": "T1.1", "numerators": [3, null], "denominators": [4, null]},
        {"code": "T2.1r", "numerators": [0.50, 0], "denominators": [null, null]}]}
      """;

  private static Cells answer() {
    return Cells.of(JsonMapper.builder().build().readTree(ANSWER));
  }

  private static Cells same() {
    Cells cells = new Cells();
    cells.put("T1.1", "o1", BigDecimal.valueOf(3), 4L);
    cells.put("T1.1", "o2", BigDecimal.ZERO, 0L);
    cells.put("T2.1r", "o1", new BigDecimal("0.5"), null);
    return cells;
  }

  @Test
  void equalNumbersAreEqualHoweverTheyAreWrittenAndNothingIsNoCell() {
    assertThat(answer().difference(same())).isEmpty();
    assertThat(answer().size()).isEqualTo(2);
  }

  @Test
  void whatDiffersIsNamed() {
    Cells more = same();
    more.put("T1.1", "o2", BigDecimal.ZERO, 5L);
    assertThat(answer().difference(more)).contains("T1.1: 1 организаций, o2: null и 0/5");
    assertThat(more.difference(answer())).contains("o2: 0/5 и null");
    Cells other = same();
    other.put("T2.1r", "o1", BigDecimal.ONE, null);
    assertThat(answer().difference(other)).contains("T2.1r", "0.5 и 1");
  }
}
