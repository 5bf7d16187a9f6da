package ru.traektoria.monitoring.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.monitoring.target.model.TargetKind.FLOOR;
import static ru.traektoria.monitoring.target.model.TargetKind.TREND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.programme.model.Elements.Condition;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Elements.Risk;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

/** Что нужно строке программы: by whichever door it comes, page or program. */
class ElementsRuleTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 8, 31);

  /** Codes of what keeps the change out, in order; empty: it is kept. */
  private static List<String> refused(UnaryOperator<Edition> change) {
    Passport passport =
        new Passport(
            "Программа «Ёлка»", FIRST, LAST, false, null, null, null, null, null, null, null, null);
    Decision<Programme, Object> begun = Programme.begun("town", null, passport, "методист", FIRST);
    Programme programme = ((Decision.Accepted<Programme, Object>) begun).state();
    return programme.edited(change) instanceof Refused<Programme, Object> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }

  private static List<String> phase(LocalDate from, LocalDate to) {
    return refused(e -> e.withPhases(List.of(new Phase("1", "Основной", from, to, false))));
  }

  @Test
  void aPhaseHasBothDaysInOrder() {
    assertThat(phase(FIRST, LAST)).isEmpty();
    assertThat(phase(FIRST, FIRST)).as("one day").isEmpty();
    assertThat(phase(LAST, FIRST)).containsExactly("phase.days");
    assertThat(phase(null, LAST)).containsExactly("phase.days");
    assertThat(phase(FIRST, null)).containsExactly("phase.days");
  }

  private static List<String> expected(String code, String words, Terms terms) {
    return refused(e -> e.withExpected(List.of(new Expected("1", code, words, terms))));
  }

  private static Terms terms(TargetKind kind, Integer amount, LocalDate due) {
    return new Terms(kind, amount == null ? null : BigDecimal.valueOf(amount), due, null, null);
  }

  @Test
  void anExpectedResultOfAnIndicatorHasTermsAndAQualitativeOneWordsAlone() {
    assertThat(expected(null, "Интерес вырос", null)).isEmpty();
    assertThat(expected(null, " ", null)).containsExactly("expected.words");
    assertThat(expected("P2.1", "100 %", terms(FLOOR, 100, LAST))).isEmpty();
    assertThat(expected("P2.1", "рост", terms(TREND, null, LAST))).isEmpty();
    assertThat(expected("P2.1", "100 %", null)).containsExactly("expected.kind");
    assertThat(expected("P2.1", "100 %", terms(null, 100, LAST))).containsExactly("expected.kind");
    assertThat(expected("P2.1", "100 %", terms(FLOOR, null, null)))
        .containsExactly("expected.due", "expected.amount");
  }

  private static List<String> risk(int likelihood, int harm, String measure) {
    return refused(
        e ->
            e.withRisks(
                List.of(new Risk("1", "Нет кадров", likelihood, harm, measure, null, null))));
  }

  @Test
  void aRiskIsWeighedFromOneToThreeAndSaysWhatIsDone() {
    assertThat(risk(1, 3, "Набор")).isEmpty();
    assertThat(risk(0, 3, "Набор")).containsExactly("risk.degree");
    assertThat(risk(1, 4, "Набор")).containsExactly("risk.degree");
    assertThat(risk(1, 1, null)).containsExactly("risk.measure");
  }

  @Test
  void whateverIsListedHasATitleAndTheSameReasonIsSaidOnce() {
    assertThat(refused(e -> e.withConditions(List.of(new Condition("1", "Связь", true)))))
        .isEmpty();
    assertThat(
            refused(
                e ->
                    e.withConditions(
                        List.of(new Condition("1", null, true), new Condition("2", " ", true)))))
        .containsExactly("element.title");
  }
}
