package ru.traektoria.monitoring.open.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Что две публикации выдали бы вместе. */
class SubtractionRuleTest {

  @ParameterizedTest(name = "было {0} из {1}, стало {2} из {3}, выдаёт: {4}")
  @CsvSource({
    "20, 100, 20, 100, false", // the same says nothing new
    "20, 100, 21, 100, true", // one more is somebody
    "20, 100, 16, 100, true",
    "20, 100, 25, 100, false",
    "20, 100, 15, 100, false",
    "20, 100, 20, 101, true", // who came is not among them
    "20, 100, 20, 96,  true",
    "20, 100, 20, 105, false",
    "20, 100, 25, 101, true", // four of the rest are gone
    "20, 100, 25, 105, false",
    "20, ,    22, ,    true",
    "20, ,    26, ,    false",
    ",   100, 22, 100, false", // was never known
  })
  void aSmallDifferenceTells(
      BigDecimal then, Long thenOf, BigDecimal now, Long nowOf, boolean tells) {
    assertThat(SubtractionRule.tells(then, thenOf, now, nowOf)).isEqualTo(tells);
    assertThat(SubtractionRule.tells(now, nowOf, then, thenOf))
        .as("whichever came first")
        .isEqualTo(tells);
  }
}
