package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.OCTOBER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.route.model.RouteEvent.RouteApproved;
import ru.traektoria.route.model.RouteEvent.RouteClosed;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.CompetenceCode;

class PastRouteTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 1);

  @Test
  void historyIsToldAsApprovedAndClosedAndMarkedAsImported() {
    List<RouteEvent> events =
        Cast.events(past(OCTOBER, MARCH, Outcome.COMPLETED).tell(Cast.METHODIST, TODAY));
    assertThat(events).hasSize(2);
    assertThat(((RouteApproved) events.get(0)).imported()).isTrue();
    assertThat(((RouteClosed) events.get(1)).imported()).isTrue();
    assertThat(((RouteClosed) events.get(1)).deficits())
        .isEqualTo(((RouteApproved) events.get(0)).deficits())
        .hasSize(1);
  }

  @Test
  void theSameLineIsTheSameRoute() {
    assertThat(past(OCTOBER, MARCH, Outcome.COMPLETED).id())
        .isEqualTo(past(OCTOBER, MARCH, Outcome.NOT_COMPLETED).id())
        .isNotEqualTo(past(MARCH, MARCH, Outcome.COMPLETED).id());
  }

  @Test
  void impossibleDatesAndOutcomesWithoutDeficitsAreRefused() {
    assertThat(Cast.refusals(past(MARCH, OCTOBER, Outcome.COMPLETED).tell(Cast.METHODIST, TODAY)))
        .containsExactly("route.past.order");
    assertThat(Cast.refusals(past(OCTOBER, MARCH, Outcome.COMPLETED).tell(Cast.METHODIST, OCTOBER)))
        .containsExactly("route.past.future");
    PastRoute nothing =
        new PastRoute(
            Cast.ANNA,
            Cast.SCHOOL_7,
            Author.CNPPM,
            List.of(),
            OCTOBER,
            MARCH,
            Outcome.DEFICIT_ELIMINATED,
            null);
    assertThat(Cast.refusals(nothing.tell(Cast.METHODIST, TODAY)))
        .containsExactly("route.past.deficits");
  }

  private static PastRoute past(LocalDate approvedOn, LocalDate closedOn, Outcome outcome) {
    return new PastRoute(
        Cast.ANNA,
        Cast.SCHOOL_7,
        Author.MUNICIPALITY,
        List.of(new CompetenceCode("METHODS.GOALS")),
        approvedOn,
        closedOn,
        outcome,
        null);
  }
}
