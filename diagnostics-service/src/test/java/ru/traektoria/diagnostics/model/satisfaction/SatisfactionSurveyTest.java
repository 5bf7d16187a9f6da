package ru.traektoria.diagnostics.model.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.instrument.Thresholds;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionEvent.SatisfactionAnswered;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

class SatisfactionSurveyTest {

  private static final LocalDate DAY = LocalDate.of(2027, 5, 12);
  private static final TeacherId ANNA = new TeacherId("anna");
  private static final TeacherId BORIS = new TeacherId("boris");

  @ParameterizedTest(name = "оценка {0}: удовлетворён {1}")
  @CsvSource({"1, false", "2, false", "3, false", "4, true", "5, true"})
  void fourAndFiveAreSatisfied(String mark, boolean satisfied) {
    Decision.Accepted<SatisfactionSurvey, SatisfactionEvent> taken =
        accepted(survey().answer(ANNA, asked(), Map.of("overall", List.of(mark)), DAY));
    assertThat(taken.events())
        .containsExactly(
            new SatisfactionAnswered(taken.state().id(), "m", "2026-27", satisfied, DAY));
    assertThat(taken.state().tally().satisfied()).isEqualTo(satisfied ? 1 : 0);
  }

  @Test
  void onePersonAnswersOnce() {
    SatisfactionSurvey once = answered(survey(), ANNA, "5", "Спасибо");
    assertThat(reason(once.answer(ANNA, asked(), Map.of("overall", List.of("1")), DAY)))
        .isEqualTo("survey.answered");
    assertThat(once.answeredBy(ANNA)).isTrue();
    assertThat(once.answeredBy(BORIS)).isFalse();
  }

  @Test
  void whoAnsweredFirstCannotBeToldFromWhatIsStored() {
    SatisfactionSurvey one =
        answered(answered(survey(), ANNA, "5", "Яркие семинары"), BORIS, "2", "Мало времени");
    SatisfactionSurvey other =
        answered(answered(survey(), BORIS, "5", "Яркие семинары"), ANNA, "2", "Мало времени");
    assertThat(one).isEqualTo(other);
    assertThat(one.tally().texts().get("words")).containsExactly("Мало времени", "Яркие семинары");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2027-04-30, survey.closed", "2027-06-01, survey.closed", "2027-05-31, answer.empty"})
  void anAnswerComesInTimeAndWhole(LocalDate day, String expected) {
    assertThat(reason(survey().answer(ANNA, asked(), Map.of(), day))).isEqualTo(expected);
  }

  private static SatisfactionSurvey survey() {
    Period may = new Period(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31));
    return ((Decision.Accepted<SatisfactionSurvey, Void>)
            SatisfactionSurvey.open("m", new AcademicYear(2026), may, new InstrumentId("f-1")))
        .state();
  }

  private static SatisfactionSurvey answered(
      SatisfactionSurvey survey, TeacherId who, String mark, String words) {
    return accepted(
            survey.answer(
                who, asked(), Map.of("overall", List.of(mark), "words", List.of(words)), DAY))
        .state();
  }

  private static Instrument asked() {
    Item overall = new Item("overall", ItemKind.SCALE, null, 1, "", false, List.of());
    Item words =
        new Item("words", ItemKind.TEXT, null, 1, "", null, true, false, null, null, List.of());
    return new Instrument(
        new InstrumentId("f-1"),
        "f",
        1,
        InstrumentState.PUBLISHED,
        InstrumentKind.SATISFACTION,
        "",
        "",
        Thresholds.DEFAULT,
        List.of(new Section("", null, "", List.of(overall, words))));
  }

  private static <S, E> Decision.Accepted<S, E> accepted(Decision<S, E> decision) {
    return (Decision.Accepted<S, E>) decision;
  }

  private static String reason(Decision<?, ?> decision) {
    List<Reason> reasons = ((Decision.Refused<?, ?>) decision).reasons();
    return reasons.get(0).code();
  }
}
