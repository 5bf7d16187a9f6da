package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.rollover.Move;
import ru.traektoria.route.model.rollover.RollOverRule;
import ru.traektoria.route.model.rollover.RollingOver;
import ru.traektoria.route.model.terms.StepId;

/** Which unfinished routes go on in the next academic year, and how their steps move. */
class RollingOverTest {

  private static final LocalDate JUNE = LocalDate.of(2027, 6, 20);
  private static final AcademicYear NEXT = new AcademicYear(2027);
  private static final LocalDate MAY = LocalDate.of(2028, 5, 31);
  private static final Evidence SHEET = new Evidence("лист наблюдения", List.of());

  @ParameterizedTest(name = "on {0} routes go into {1}")
  @CsvSource({
    "2027-05-31, 2026-27",
    "2027-06-01, 2027-28",
    "2027-08-31, 2027-28",
    "2027-09-01, 2027-28",
    "2028-01-15, 2027-28"
  })
  void fromJuneOnRoutesGoIntoTheNextYear(LocalDate today, String year) {
    assertThat(RollOverRule.target(today)).isEqualTo(AcademicYear.parse(year));
  }

  @ParameterizedTest(name = "state {0}, open step ends {1}, shown {2}: {3}")
  @CsvSource({
    "DRAFT,       2027-03-15, false, route.rollover.draft",
    "AGREED,      2027-03-15, false, route.rollover.draft",
    "APPROVED,    2027-03-15, false,",
    "IN_PROGRESS, 2027-03-15, false,",
    "IN_PROGRESS, 2027-08-31, false,",
    "IN_PROGRESS, 2027-09-01, false, route.rollover.planned",
    "IN_PROGRESS, 2027-03-15, true,  route.rollover.reported",
    "CLOSED,      2027-03-15, false, route.rollover.closed"
  })
  void aRunningRouteWithAStepLeftBehindGoesOn(
      RouteState state, LocalDate ends, boolean shown, String refused) {
    Step visit = Cast.visit();
    Step late = new Step(visit.id(), visit.plan().during(Cast.OCTOBER, ends), visit.progress());
    Route route = in(state, late, shown);
    assertThat(Cast.refusals(rolling(new Move.NewEnd(MAY)).decide(route, Cast.METHODIST)))
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @Test
  void aRouteWhoseStepsAreAllDoneIsToBeClosed() {
    Route done =
        Cast.after(
            Showing.confirm(
                Cast.approved(Cast.visit()), Cast.VISIT, SHEET, Cast.SCHOOL_LEAD, Cast.MARCH));
    assertThat(Cast.refusals(rolling(new Move.NewEnd(MAY)).decide(done, Cast.METHODIST)))
        .containsExactly("route.rollover.done");
  }

  @Test
  void allStepsMoveTogetherAndTheLastEndsOnTheDay() {
    Step first = at("step-1", "2026-10-12", "2026-12-20");
    Step last = at("step-2", "2027-01-11", "2027-05-20");
    Route route = Cast.approved(first, last);
    Route moved = rolled(route, new Move.NewEnd(MAY));
    assertThat(dates(moved, "step-2")).isEqualTo("2028-01-23 2028-05-31");
    assertThat(dates(moved, "step-1")).isEqualTo("2027-10-24 2028-01-01");
  }

  @Test
  void noStepBeginsBeforeTheYear() {
    Step visit = at("step-1", "2026-10-12", "2026-10-30");
    Step last = at("step-2", "2027-01-11", "2027-05-20");
    Route moved = rolled(Cast.approved(visit, last), new Move.NewEnd(LocalDate.of(2027, 12, 24)));
    assertThat(dates(moved, "step-1")).isEqualTo("2027-09-01 2027-09-19");
    assertThat(dates(moved, "step-2")).isEqualTo("2027-09-01 2027-12-24");
  }

  @ParameterizedTest(name = "by {0} months: {1}{2}")
  @CsvSource({
    "0,  , route.rollover.months",
    "3,  2027-09-01 2028-01-08,",
    "6,  2027-09-01 2028-01-08,",
    "12, 2028-01-11 2028-05-20,",
    "16, , route.rollover.late",
    "25, , route.rollover.months"
  })
  void stepsMoveByMonthsWithinTheYear(int months, String dates, String refused) {
    Route route = Cast.approved(at("step-1", "2027-01-11", "2027-05-20"));
    var decision = rolling(new Move.Shift(months)).decide(route, Cast.METHODIST);
    assertThat(Cast.refusals(decision)).isEqualTo(refused == null ? List.of() : List.of(refused));
    if (refused == null) {
      assertThat(dates(Cast.after(decision), "step-1")).isEqualTo(dates);
    }
  }

  @ParameterizedTest(name = "new end {0}, today {1}: refused {2}")
  @CsvSource({
    "2027-08-31, 2027-06-20, true",
    "2027-09-01, 2027-06-20, false",
    "2028-08-31, 2027-06-20, false",
    "2028-09-01, 2027-06-20, true",
    "2027-10-01, 2027-11-02, true",
    "2027-11-02, 2027-11-02, false"
  })
  void theNewEndLiesInTheYearAndNotInThePast(LocalDate end, LocalDate today, boolean refused) {
    assertThat(!new RollingOver(NEXT, new Move.NewEnd(end), today).wanted().isEmpty())
        .isEqualTo(refused);
  }

  @Test
  void theCorrectionSaysWhyAndWhatAndARepeatIsRefused() {
    Route route = Cast.approved(Cast.visit());
    var decision = rolling(new Move.NewEnd(MAY)).decide(route, Cast.METHODIST);
    Route moved = Cast.after(decision);
    Revision version = moved.revisions().get(0);
    assertThat(version.reason()).isEqualTo("Перенос на 2027/28 учебный год");
    assertThat(version.differences()).hasSize(1);
    assertThat(version.differences().get(0).what()).endsWith("сроки");
    assertThat(version.differences().get(0).after()).isEqualTo("29.12.2027 – 31.05.2028");
    assertThat(Cast.events(decision))
        .singleElement()
        .isInstanceOfSatisfying(
            RouteCorrected.class, event -> assertThat(event.plannedEnd()).isEqualTo(MAY));
    assertThat(Cast.refusals(rolling(new Move.NewEnd(MAY)).decide(moved, Cast.METHODIST)))
        .containsExactly("route.rollover.planned");
  }

  @Test
  void aMissedActivityIsLetGoAndAProgrammeIsKept() {
    Route moved = rolled(Cast.approved(Cast.masterClass(), Cast.course()), new Move.NewEnd(MAY));
    assertThat(plan(moved, Cast.MASTER_CLASS).reference()).isNull();
    assertThat(plan(moved, Cast.COURSE).reference()).isNotNull();
  }

  @Test
  void whatIsDoneOrShownStaysAsItIs() {
    Route begun =
        Cast.after(
            Progressing.byCourse(
                Cast.approved(
                    Cast.course(), Cast.visit(), at("step-1", "2027-01-11", "2027-05-20")),
                "course-1",
                null,
                "programme-1",
                Cast.MARCH));
    Route shown = Cast.after(Showing.report(begun, Cast.VISIT, SHEET, Cast.MARCH));
    Route moved = rolled(shown, new Move.NewEnd(MAY));
    assertThat(plan(moved, Cast.COURSE)).isEqualTo(plan(shown, Cast.COURSE));
    assertThat(plan(moved, Cast.VISIT)).isEqualTo(plan(shown, Cast.VISIT));
    assertThat(dates(moved, "step-1")).endsWith("2028-05-31");
  }

  private static Route in(RouteState state, Step step, boolean shown) {
    Route route =
        switch (state) {
          case DRAFT -> Cast.draft(step);
          case AGREED -> Cast.agreed(step);
          case APPROVED -> Cast.approved(step);
          case IN_PROGRESS -> begun(step);
          case CLOSED ->
              Cast.after(
                  Ending.close(
                      Cast.approved(step),
                      new Closing(Outcome.CANCELLED, "Уволился", Cast.METHODIST, Cast.MARCH)));
        };
    return shown ? Cast.after(Showing.report(route, step.id(), SHEET, Cast.MARCH)) : route;
  }

  private static Route begun(Step step) {
    Route two = Cast.approved(Cast.course(), step);
    return Cast.after(Progressing.byCourse(two, "course-1", null, "programme-1", Cast.MARCH));
  }

  private static Step at(String id, String from, String to) {
    Step visit = Cast.visit();
    return Step.planned(
        new StepId(id), visit.plan().during(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static Route rolled(Route route, Move move) {
    return Cast.after(rolling(move).decide(route, Cast.METHODIST));
  }

  private static RollingOver rolling(Move move) {
    return new RollingOver(NEXT, move, JUNE);
  }

  private static StepPlan plan(Route route, StepId id) {
    return route.plan().step(id).orElseThrow().plan();
  }

  private static String dates(Route route, String id) {
    StepPlan plan = plan(route, new StepId(id));
    return plan.from() + " " + plan.to();
  }
}
