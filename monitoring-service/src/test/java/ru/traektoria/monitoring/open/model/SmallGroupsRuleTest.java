package ru.traektoria.monitoring.open.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Что остаётся скрытым на открытой странице. */
class SmallGroupsRuleTest {

  @ParameterizedTest(name = "люди {0}, результаты {1}: {2} из {3} скрыто: {4}")
  @CsvSource({
    // a composition, such as education: only the whole must be large enough
    "true,  false, 1,  4,   true",
    "true,  false, 0,  4,   true",
    "true,  false, 1,  5,   false",
    "true,  false, 5,  5,   false",
    "true,  false, 0,  0,   false", // nobody: «нет данных», nothing to hide
    // results of people: nobody may be worked out from the part or from the rest
    "true,  true,  4,  100, true",
    "true,  true,  5,  100, false",
    "true,  true,  96, 100, true",
    "true,  true,  95, 100, false",
    "true,  true,  0,  100, false",
    "true,  true,  100, 100, false",
    "true,  true,  3,  ,    true",
    "true,  true,  5,  ,    false",
    // organisations, vacancies, plan items are nobody's results
    "false, false, 1,  3,   false",
    "false, false, 2,  ,    false",
  })
  void smallGroupsStayHidden(
      boolean people, boolean results, BigDecimal numerator, Long denominator, boolean hidden) {
    assertThat(SmallGroupsRule.hides(people, results, numerator, denominator)).isEqualTo(hidden);
  }
}
