package ru.traektoria.monitoring.formula.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.vocabulary.Vocabulary;

/** What a formula may say, and what is said about one that may not. */
class FormulasTest {

  private final Formulas formulas = new Formulas(new Vocabulary(year -> new int[] {720, 780}));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          pedagog | 1 | нет факта с именем «pedagog»
          pedagogue && | 13 | формула обрывается на полуслове
          education == "HIGER" | 14 | «HIGER» (уровень образования): допустимо HIGHER, NONE, SECONDARY_GENERAL, SECONDARY_VOCATIONAL
          course("ADVANCED", yearStart, asOf) | 8 | «ADVANCED» (kind): допустимо ADVANCED_TRAINING, ANY, INTERNSHIP, OTHER, RETRAINING
          age(asOf) < "35" | 11 | «<» не применяется к (целое число, слово)
          age(asOf) | 1 | формула должна отвечать да или нет
          course("ANY", asOf) | 7 | «course» не применяется к (слово, дата)
          [1, 2].exists(x, x > 1) | 14 | нет факта с именем «exists»
          """)
  void aMistakeIsSaidInRussianAtItsPlace(String formula, int column, String message) {
    FormulaProblem.Found found =
        catchThrowableOfType(
            FormulaProblem.Found.class,
            () -> formulas.condition(formula.strip(), Population.PEOPLE));
    assertThat(found).as(formula).isNotNull();
    assertThat(found.problem().message()).contains(message.strip());
    assertThat(found.problem().line()).isEqualTo(1);
    assertThat(found.problem().column()).as(message).isEqualTo(column);
  }

  @Test
  void everyMistakeHasRussianWords() {
    for (String formula :
        new String[] {
          "",
          "1 + 1 == 2",
          "\"a\" == \"a\"",
          "pedagogue == true",
          "age(asOf) < age(yearStart)",
          "category in category",
          "size(\"abc\") == 3",
          "педагог",
          "pedagogue ? head : deputy",
          "course(\"ANY\", timestamp(\"2026-09-01T00:00:00Z\"), asOf)",
          "pedagogue".repeat(500)
        }) {
      assertThatThrownBy(() -> formulas.condition(formula, Population.PEOPLE))
          .as(formula)
          .isInstanceOf(FormulaProblem.Found.class)
          .hasMessageMatching("(?s).*: .*[а-яё]{4}.*");
    }
  }

  @Test
  void factsOfOnePopulationAreNotKnownToAnother() {
    assertThatThrownBy(() -> formulas.condition("open", Population.PEOPLE))
        .hasMessageContaining("нет факта с именем «open»");
    assertThat(formulas.condition("open && forNewYear", Population.VACANCIES)).isNotNull();
  }

  @Test
  void equalFormulasAreEqualConditions() {
    Condition one = formulas.condition("pedagogue && age(asOf) < 35", Population.PEOPLE);
    Condition same = formulas.condition("pedagogue && (35 > age(asOf))", Population.PEOPLE);
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
  }
}
