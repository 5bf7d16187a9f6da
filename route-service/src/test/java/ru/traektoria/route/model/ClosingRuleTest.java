package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.GOALS;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.READING;
import static ru.traektoria.route.model.Cast.after;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteClosed;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

class ClosingRuleTest {

  /** done = steps done of two; resolved = deficits resolved of two; the rest is the wish. */
  @ParameterizedTest(name = "{0}: {1} of 2 steps, {2} of 2 deficits, {3}, reason {4}: {5}")
  @CsvSource({
    "DEFICIT_ELIMINATED, 2, 2, SCHOOL_LEAD, no,  yes",
    "DEFICIT_ELIMINATED, 1, 2, SCHOOL_LEAD, no,  yes",
    "DEFICIT_ELIMINATED, 0, 2, METHODIST,   yes, no",
    "DEFICIT_ELIMINATED, 2, 1, METHODIST,   yes, no",
    "DEFICIT_ELIMINATED, 2, 0, METHODIST,   yes, no",
    "COMPLETED,          2, 2, SCHOOL_LEAD, no,  yes",
    "COMPLETED,          1, 2, METHODIST,   yes, no",
    "COMPLETED,          0, 2, METHODIST,   yes, no",
    "COMPLETED,          2, 1, METHODIST,   yes, yes",
    "COMPLETED,          2, 0, METHODIST,   yes, yes",
    "COMPLETED,          2, 0, METHODIST,   no,  no",
    "COMPLETED,          2, 0, SCHOOL_LEAD, yes, no",
    "COMPLETED,          1, 0, METHODIST,   yes, no",
    "NOT_COMPLETED,      0, 0, SCHOOL_LEAD, yes, yes",
    "NOT_COMPLETED,      2, 2, SCHOOL_LEAD, yes, yes",
    "NOT_COMPLETED,      0, 0, METHODIST,   no,  no",
    "CANCELLED,          0, 0, SCHOOL_LEAD, yes, yes",
    "CANCELLED,          2, 2, METHODIST,   no,  no",
  })
  void anApprovedRouteClosesSo(
      Outcome outcome, int done, int resolved, Capacity who, String reason, String closes) {
    Route route = running(done, resolved);
    Closing closing = closing(outcome, who, reason.equals("yes") ? "Обоснование" : " ");
    assertThat(ClosingRule.objections(route, closing).isEmpty()).isEqualTo(closes.equals("yes"));
    assertThat(Ending.close(route, closing).accepted()).isEqualTo(closes.equals("yes"));
  }

  @ParameterizedTest(name = "{0} before approval: {1}")
  @CsvSource({"DEFICIT_ELIMINATED, no", "COMPLETED, no", "NOT_COMPLETED, no", "CANCELLED, yes"})
  void whatWasNeverApprovedCanOnlyBeCancelled(Outcome outcome, String closes) {
    Closing closing = closing(outcome, Capacity.METHODIST, "Педагог уволен");
    assertThat(Ending.close(Cast.draft(Cast.visit()), closing).accepted())
        .isEqualTo(closes.equals("yes"));
    assertThat(Ending.close(Cast.agreed(Cast.visit()), closing).accepted())
        .isEqualTo(closes.equals("yes"));
  }

  @Test
  void aRouteWithAnOpenStepStaysOpenAndSaysHowMany() {
    List<Reason> reasons =
        ClosingRule.objections(running(0, 2), closing(Outcome.COMPLETED, Capacity.METHODIST, null));
    assertThat(reasons)
        .extracting(Reason::message)
        .contains("Ещё 2 шага не выполнены", "По маршруту не выполнено ни одного шага");
  }

  @Test
  void aRouteOfWishesAloneCannotEliminateADeficit() {
    Goal wish = Goal.wish("wish-1", "Освоить проектную деятельность", null, Cast.OCTOBER);
    Route route = done(Cast.approved(List.of(wish), Cast.visit()), Cast.visit());
    assertThat(
            Ending.close(route, closing(Outcome.DEFICIT_ELIMINATED, Capacity.METHODIST, null))
                .accepted())
        .isFalse();
    assertThat(
            Ending.close(route, closing(Outcome.COMPLETED, Capacity.SCHOOL_LEAD, null)).accepted())
        .isTrue();
  }

  @Test
  void anOverrideIsRememberedWithItsReasonAndAPlainCompletionIsNot() {
    Route overridden =
        after(
            Ending.close(
                running(2, 1), closing(Outcome.COMPLETED, Capacity.METHODIST, "Переведён")));
    assertThat(overridden.closure().override()).isTrue();
    assertThat(overridden.closure().reason()).isEqualTo("Переведён");
    Route plain =
        after(Ending.close(running(2, 2), closing(Outcome.COMPLETED, Capacity.METHODIST, null)));
    assertThat(plain.closure().override()).isFalse();
  }

  @Test
  void aClosedRouteIsNotClosedAgain() {
    Route closed =
        after(Ending.close(running(2, 2), closing(Outcome.COMPLETED, Capacity.METHODIST, null)));
    for (Outcome outcome : Outcome.values()) {
      assertThat(
              Cast.refusals(Ending.close(closed, closing(outcome, Capacity.METHODIST, "Ещё раз"))))
          .contains("route.closing.not-closed");
    }
  }

  @Test
  void closingTellsTheOutcomeAndEveryDeficitTheRouteWasMadeAgainst() {
    RouteEvent event =
        Cast.events(
                Ending.close(
                    running(2, 2), closing(Outcome.DEFICIT_ELIMINATED, Capacity.METHODIST, null)))
            .get(0);
    assertThat(event)
        .isInstanceOfSatisfying(
            RouteClosed.class,
            closed -> {
              assertThat(closed.outcome()).isEqualTo(Outcome.DEFICIT_ELIMINATED);
              assertThat(closed.deficits()).containsExactly(GOALS, READING);
              assertThat(closed.closedOn()).isEqualTo(MARCH);
              assertThat(closed.imported()).isNull();
            });
  }

  @Test
  void theDialogShowsEachConditionAsASentence() {
    assertThat(
            ClosingRule.verdicts(
                running(1, 2), closing(Outcome.COMPLETED, Capacity.METHODIST, null)))
        .extracting(ClosingRule.Verdict::sentence)
        .containsExactly(
            "Маршрут ещё не закрыт",
            "Маршрут утверждён",
            "Ещё 1 шаг не выполнен",
            "Выполнен хотя бы один шаг",
            "Дефициты устранены, или методист обосновал решение");
  }

  private static Closing closing(Outcome outcome, Capacity who, String reason) {
    return new Closing(outcome, reason, new Actor(who, "account", null), MARCH);
  }

  private static Route running(int done, int resolved) {
    Route route =
        Cast.approved(List.of(Cast.deficit(GOALS), Cast.deficit(READING)), Cast.visit(), self());
    Step[] steps = {Cast.visit(), self()};
    for (int i = 0; i < done; i++) {
      route = done(route, steps[i]);
    }
    if (resolved > 0) {
      route = after(Planning.resolve(route, GOALS, MARCH));
    }
    return resolved > 1 ? after(Planning.resolve(route, READING, MARCH)) : route;
  }

  private static Step self() {
    return Cast.step(
        new ru.traektoria.route.model.terms.StepId("step-self"),
        ru.traektoria.route.model.plan.StepKind.SELF_EDUCATION,
        null);
  }

  private static Route done(Route route, Step step) {
    return after(
        Showing.confirm(route, step.id(), Evidence.of("Лист посещения"), Cast.SCHOOL_LEAD, MARCH));
  }
}
