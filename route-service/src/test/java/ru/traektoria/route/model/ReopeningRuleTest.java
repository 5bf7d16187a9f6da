package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.after;
import static ru.traektoria.route.model.Cast.events;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.RouteEvent.RouteReopened;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

class ReopeningRuleTest {

  @ParameterizedTest(name = "{0}, {1}, reason {2}: {3}")
  @CsvSource({
    "closed, METHODIST,   yes, yes",
    "closed, METHODIST,   no,  no",
    "closed, SCHOOL_LEAD, yes, no",
    "closed, TEACHER,     yes, no",
    "open,   METHODIST,   yes, no",
  })
  void aRouteIsOpenedAgainSo(String state, Capacity who, String reason, String opens) {
    Route route = state.equals("closed") ? closed(started()) : started();
    Actor actor = new Actor(who, "account", null);
    String words = reason.equals("yes") ? "Итог поставлен по ошибке" : " ";
    assertThat(ReopeningRule.objections(route, actor, words).isEmpty())
        .isEqualTo(opens.equals("yes"));
    assertThat(Ending.reopen(route, actor, words, MARCH).accepted()).isEqualTo(opens.equals("yes"));
  }

  @Test
  void itGoesOnWhereItStoppedAndItsOutcomeNoLongerCounts() {
    Decision<Route, RouteEvent> decision =
        Ending.reopen(closed(started()), Cast.METHODIST, "Итог поставлен по ошибке", MARCH);
    Route open = after(decision);
    assertThat(open.state()).isEqualTo(RouteState.IN_PROGRESS);
    assertThat(open.closure()).isNull();
    assertThat(open.milestones()).last().extracting(Milestone::note).isNotNull();
    assertThat(events(decision))
        .singleElement()
        .isInstanceOfSatisfying(
            RouteReopened.class, event -> assertThat(event.deficits()).contains(Cast.GOALS));
  }

  @Test
  void aCancelledDraftBecomesADraftAgainAndNobodyIsTold() {
    Decision<Route, RouteEvent> decision =
        Ending.reopen(cancelled(Cast.draft(Cast.visit())), Cast.METHODIST, "Отозвано", MARCH);
    assertThat(after(decision).state()).isEqualTo(RouteState.DRAFT);
    assertThat(events(decision)).isEmpty();
  }

  private static Route started() {
    Route route = Cast.approved(Cast.visit());
    return after(Showing.confirm(route, Cast.VISIT, Evidence.of("Лист"), Cast.SCHOOL_LEAD, MARCH));
  }

  private static Route closed(Route route) {
    return after(
        Ending.close(route, new Closing(Outcome.COMPLETED, "Решение", Cast.METHODIST, MARCH)));
  }

  private static Route cancelled(Route route) {
    return after(
        Ending.close(route, new Closing(Outcome.CANCELLED, "Ошибка", Cast.METHODIST, MARCH)));
  }
}
