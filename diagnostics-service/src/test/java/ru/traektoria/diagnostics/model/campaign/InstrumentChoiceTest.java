package ru.traektoria.diagnostics.model.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;

/** «Потребность» and «затруднение» never mix (S3 §3.2.1). */
class InstrumentChoiceTest {

  @ParameterizedTest(name = "{0}: диагностика {1}, опрос {2}")
  @CsvSource({
    "SELF_DIAGNOSIS,  yes, no",
    "QUESTIONNAIRE,   yes, no",
    "TEST,            yes, no",
    "BURNOUT,         yes, no",
    "LESSON_ANALYSIS, no,  no",
    "INTERVIEW,       no,  no",
    "CONDITIONS,      no,  yes",
    "NEEDS,           no,  yes",
    "SATISFACTION,    no,  no"
  })
  void aSurveyAsksAndADiagnosticsMeasures(
      InstrumentKind instrument, String diagnostics, String survey) {
    for (CampaignKind kind : CampaignKind.values()) {
      String wanted = kind.survey() ? survey : diagnostics;
      assertThat(InstrumentChoiceRule.fits(kind, instrument))
          .as(kind + " with " + instrument)
          .isEqualTo(wanted.equals("yes"));
    }
  }

  @Test
  void everyKindOfInstrumentStandsInTheTable() {
    assertThat(InstrumentKind.values()).hasSize(9);
  }
}
