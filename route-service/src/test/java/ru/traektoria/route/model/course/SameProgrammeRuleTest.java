package ru.traektoria.route.model.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two courses that were typed by hand are one programme. */
class SameProgrammeRuleTest {

  @ParameterizedTest(name = "«{0}», {1}, {2} ч: {3}")
  @CsvSource({
    "Смысловое чтение на уроке, Институт развития образования, 36, true",
    "«Смысловое  чтение на уроке», институт развития образования, 36, true",
    "СМЫСЛОВОЕ ЧТЕНИЕ НА УРОКЕ., «Институт развития образования», 36, true",
    "Смысловое чтение на уроках, Институт развития образования, 36, false",
    "Смысловое чтение на уроке, ИРО, 36, false",
    "Смысловое чтение на уроке, Институт развития образования, 72, false"
  })
  void spellingMakesNoDifferenceButWordsAndHoursDo(
      String title, String provider, int hours, boolean same) {
    var known =
        SameProgrammeRule.key("Смысловое чтение на уроке", "Институт развития образования", 36);
    assertThat(SameProgrammeRule.key(title, provider, hours).equals(known)).isEqualTo(same);
  }

  @Test
  void theLetterYoIsOftenWrittenWithoutItsDots() {
    assertThat(SameProgrammeRule.key("Учёба без слёз", "Центр", 18))
        .isPresent()
        .isEqualTo(SameProgrammeRule.key("Учеба без слез", "Центр", 18));
  }

  @Test
  void withoutATitleOrAProviderNothingIsRecognised() {
    assertThat(SameProgrammeRule.key("Смысловое чтение", null, 36)).isEmpty();
    assertThat(SameProgrammeRule.key("Смысловое чтение", " — ", 36)).isEmpty();
    assertThat(SameProgrammeRule.key("", "Центр", 36)).isEmpty();
  }
}
