package ru.traektoria.monitoring.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.cycle.model.action.Effect;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.MeasureKind;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

/** A measure and a resolution come to their end once, on a day that has come. */
class CarryingOutTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static <S> List<String> refused(Decision<S, ?> decision) {
    return decision instanceof Refused<S, ?> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }

  private static <S> S kept(Decision<S, ?> decision) {
    return ((Accepted<S, ?>) decision).state();
  }

  private static Measurement number(LocalDate day) {
    return new Measurement(
        "T1.1", null, "PERCENT", 1, BigDecimal.ONE, 2L, BigDecimal.TEN, day, "T1.1@1");
  }

  private static Measure measure() {
    return kept(
        Measure.planned(
            new Measure(
                "town",
                "2026-27",
                MeasureKind.values()[0],
                "track1",
                null,
                "Целевое обучение",
                List.of(),
                number(TODAY),
                null,
                "методист",
                TODAY.minusDays(9),
                TODAY.plusDays(9),
                null,
                null,
                null,
                null)));
  }

  private static Measure.Done on(LocalDate day) {
    return new Measure.Done(day, "Обучены двое", null);
  }

  private static Effect effect(LocalDate day) {
    return new Effect(number(day), Effect.Change.SAME, "Рано судить", TODAY, "методист");
  }

  @Test
  void aMeasureIsCarriedOutOnceOnADayThatHasCome() {
    assertThat(refused(measure().carriedOut(on(TODAY.plusDays(1)), TODAY)))
        .containsExactly("measure.future");
    Measure done = kept(measure().carriedOut(on(TODAY), TODAY));
    assertThat(refused(done.carriedOut(on(TODAY), TODAY))).containsExactly("measure.done");
    assertThat(refused(done.givenUp("передумали"))).containsExactly("measure.done");
  }

  @Test
  void aMeasureThatWasGivenUpStaysSo() {
    Measure cancelled = kept(measure().givenUp("нет средств"));
    assertThat(refused(cancelled.carriedOut(on(TODAY), TODAY)))
        .containsExactly("measure.cancelled");
    assertThat(refused(cancelled.givenUp("ещё раз"))).containsExactly("measure.cancelled");
  }

  @Test
  void anEffectIsSeenBetweenTheDayItWasDoneAndToday() {
    Measure done = kept(measure().carriedOut(on(TODAY), TODAY));
    assertThat(refused(done.judged(effect(TODAY)))).isEmpty();
    assertThat(refused(done.judged(effect(TODAY.plusDays(1))))).containsExactly("measure.future");
    assertThat(refused(done.judged(effect(TODAY.minusDays(1))))).containsExactly("measure.day");
    assertThat(refused(measure().judged(effect(TODAY)))).containsExactly("measure.open");
  }

  @Test
  void aResolutionIsTakenOffControlOnceOnADayThatHasCome() {
    Resolution taken =
        kept(
            Resolution.taken(
                new Resolution(
                    "town",
                    "2026-27",
                    Resolution.Kind.ORDER,
                    "14-од",
                    TODAY,
                    "начальник управления",
                    "Утвердить перечень",
                    null,
                    List.of(),
                    null,
                    TODAY.plusDays(30),
                    null,
                    null,
                    null,
                    "методист"),
                TODAY));
    Resolution.Done tomorrow = new Resolution.Done(TODAY.plusDays(1), "Исполнено");
    assertThat(refused(taken.carriedOut(tomorrow, TODAY))).containsExactly("resolution.future");
    Resolution.Done now = new Resolution.Done(TODAY, "Исполнено");
    Resolution done = kept(taken.carriedOut(now, TODAY));
    assertThat(refused(done.carriedOut(now, TODAY))).containsExactly("resolution.done");
  }
}
