package ru.traektoria.diagnostics.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;

class ComplexRuleTest {

  @ParameterizedTest
  @CsvSource({
    "TEST SELF_DIAGNOSIS,            true",
    "LESSON_ANALYSIS SELF_DIAGNOSIS, true",
    "LESSON_ANALYSIS QUESTIONNAIRE,  true",
    "TEST INTERVIEW,                 true",
    "TEST LESSON_ANALYSIS,           false",
    "SELF_DIAGNOSIS QUESTIONNAIRE,   false",
    "SELF_DIAGNOSIS INTERVIEW,       false",
    "TEST BURNOUT,                   false",
    "TEST NEEDS,                     false",
    "TEST CONDITIONS,                false",
    "TEST SATISFACTION,              false"
  })
  void itTakesAnObjectiveAndASubjectiveInstrument(String kinds, boolean complex) {
    List<InstrumentKind> completed =
        Arrays.stream(kinds.split(" ")).map(InstrumentKind::valueOf).toList();
    assertThat(ComplexRule.complex(completed)).isEqualTo(complex);
  }

  @ParameterizedTest
  @EnumSource(InstrumentKind.class)
  void oneInstrumentAloneNeverMakesIt(InstrumentKind kind) {
    assertThat(ComplexRule.complex(List.of(kind, kind))).isFalse();
    assertThat(kind.objective() && kind.subjective()).isFalse();
  }
}
