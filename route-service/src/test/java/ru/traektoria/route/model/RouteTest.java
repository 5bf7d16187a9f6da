package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.GOALS;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.OCTOBER;
import static ru.traektoria.route.model.Cast.READING;
import static ru.traektoria.route.model.Cast.after;
import static ru.traektoria.route.model.Cast.events;
import static ru.traektoria.route.model.Cast.refusals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.RouteEvent.RouteApproved;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.RouteEvent.RouteDrafted;
import ru.traektoria.route.model.plan.Difference;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;

class RouteTest {

  @Test
  void theSameAssessmentLeadsToTheSameRoute() {
    assertThat(RouteId.of(Cast.ENTRY)).isEqualTo(RouteId.of(Cast.ENTRY));
    assertThat(RouteId.following(Cast.ROUTE)).isNotEqualTo(Cast.ROUTE);
  }

  @Test
  void aDraftTellsFromWhatItWasMade() {
    Route.Origin origin =
        new Route.Origin(Cast.ANNA, Cast.SCHOOL_7, Cast.ENTRY, Author.MUNICIPALITY);
    assertThat(events(Route.draft(Cast.ROUTE, origin, Plan.EMPTY, Cast.METHODIST, OCTOBER)))
        .containsExactly(
            new RouteDrafted(
                Cast.ROUTE, Cast.ANNA, "m1", "school-7", Cast.ENTRY, Author.MUNICIPALITY, OCTOBER));
  }

  @Test
  void eachDeficitAddsAGoalOnce() {
    Route once =
        after(Planning.aimAt(Cast.draft(), Cast.deficit(READING), List.of(Cast.visit()), OCTOBER));
    Route twice =
        after(Planning.aimAt(once, Cast.deficit(READING), List.of(Cast.visit()), OCTOBER));
    assertThat(once.plan().deficits()).containsExactly(GOALS, READING);
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void aDeficitFoundAfterTheAgreementAsksForANewAgreement() {
    Route route =
        after(Planning.aimAt(Cast.agreed(Cast.visit()), Cast.deficit(READING), List.of(), OCTOBER));
    assertThat(route.state()).isEqualTo(RouteState.DRAFT);
  }

  @Test
  void aDeficitFoundAfterApprovalIsACorrection() {
    Decision<Route, RouteEvent> decision =
        Planning.aimAt(Cast.approved(Cast.visit()), Cast.deficit(READING), List.of(), MARCH);
    assertThat(events(decision))
        .containsExactly(
            new RouteCorrected(Cast.ROUTE, Cast.ANNA, "m1", "school-7", 2, MARCH, MARCH));
    assertThat(after(decision).state()).isEqualTo(RouteState.APPROVED);
  }

  @Test
  void onlyTheTeacherAgreesWithoutAGround() {
    Route draft = Cast.draft(Cast.visit());
    assertThat(refusals(Agreeing.agree(draft, Cast.METHODIST, " ", OCTOBER)))
        .containsExactly("route.agreement.ground");
    assertThat(after(Agreeing.agree(draft, Cast.TEACHER, null, OCTOBER)).state())
        .isEqualTo(RouteState.AGREED);
    assertThat(
            after(Agreeing.agree(draft, Cast.SCHOOL_LEAD, "Лист ознакомления от 12.10", OCTOBER))
                .state())
        .isEqualTo(RouteState.AGREED);
  }

  @Test
  void nothingIsApprovedThatTheTeacherDidNotAgreeTo() {
    assertThat(refusals(Agreeing.approve(Cast.draft(Cast.visit()), Cast.METHODIST, OCTOBER)))
        .containsExactly("route.not-agreed");
  }

  @Test
  void aRouteWithoutPracticeNeedsAWrittenWaiver() {
    Route theory = Cast.draft(Cast.course());
    assertThat(refusals(Agreeing.agree(theory, Cast.TEACHER, null, OCTOBER)))
        .containsExactly("route.no-practice");
    Plan waived =
        new Plan(theory.plan().goals(), theory.plan().steps(), null, null, "Отпуск по уходу");
    Route again = after(Planning.revise(theory, waived, Cast.METHODIST, null, OCTOBER));
    assertThat(after(Agreeing.agree(again, Cast.TEACHER, null, OCTOBER)).state())
        .isEqualTo(RouteState.AGREED);
  }

  @Test
  void anEmptyRouteIsRefusedWithEveryReasonAtOnce() {
    assertThat(refusals(Agreeing.agree(Cast.draft(List.of()), Cast.TEACHER, null, OCTOBER)))
        .containsExactly("route.no-goals", "route.no-steps", "route.no-practice");
  }

  @Test
  void approvalTellsTheDeficitsAndThePlannedEnd() {
    assertThat(events(Agreeing.approve(Cast.agreed(Cast.visit()), Cast.METHODIST, OCTOBER)))
        .containsExactly(
            new RouteApproved(
                Cast.ROUTE,
                Cast.ANNA,
                "m1",
                "school-7",
                Author.MUNICIPALITY,
                List.of(GOALS),
                OCTOBER,
                MARCH,
                null));
  }

  @Test
  void whatIsSentBackNeedsARemarkAndANewAgreement() {
    Route agreed = Cast.agreed(Cast.visit());
    assertThat(refusals(Agreeing.sendBack(agreed, Cast.METHODIST, "", OCTOBER)))
        .containsExactly("route.remark");
    assertThat(after(Agreeing.sendBack(agreed, Cast.METHODIST, "Добавьте курс", OCTOBER)).state())
        .isEqualTo(RouteState.DRAFT);
  }

  @Test
  void aChangeBeforeApprovalTakesTheAgreementBack() {
    Route agreed = Cast.agreed(Cast.visit());
    Plan changed = Cast.plan(agreed.plan().goals(), Cast.visit(), Cast.course());
    Route route = after(Planning.revise(agreed, changed, Cast.METHODIST, null, OCTOBER));
    assertThat(route.state()).isEqualTo(RouteState.DRAFT);
    assertThat(route.revisions()).isEmpty();
  }

  @Test
  void aChangeAfterApprovalIsAVersionWithAuthorReasonAndDifference() {
    Route approved = Cast.approved(Cast.visit());
    Plan changed = Cast.plan(approved.plan().goals(), Cast.visit(), Cast.course());
    assertThat(refusals(Planning.revise(approved, changed, Cast.METHODIST, " ", MARCH)))
        .containsExactly("route.correction.reason");

    Decision<Route, RouteEvent> decision =
        Planning.revise(approved, changed, Cast.METHODIST, "Открылась группа", MARCH);
    assertThat(events(decision))
        .containsExactly(
            new RouteCorrected(Cast.ROUTE, Cast.ANNA, "m1", "school-7", 2, MARCH, MARCH));
    Revision revision = after(decision).revisions().get(0);
    assertThat(revision.reason()).isEqualTo("Открылась группа");
    assertThat(revision.author()).isEqualTo(Cast.METHODIST);
    assertThat(revision.replaced()).isEqualTo(approved.plan());
    assertThat(revision.differences())
        .containsExactly(
            new Difference("Шаг", null, "курс, Содержание step-course, 12.10.2026 – 15.03.2027"));
  }

  @Test
  void savingTheSamePlanIsNoCorrection() {
    Route approved = Cast.approved(Cast.visit());
    Decision<Route, RouteEvent> decision =
        Planning.revise(approved, approved.plan(), Cast.METHODIST, null, MARCH);
    assertThat(after(decision)).isSameAs(approved);
    assertThat(events(decision)).isEmpty();
  }

  @Test
  void onlyDiagnosticsTakesADeficitOutOfTheGoals() {
    Route draft = Cast.draft(Cast.visit());
    Goal wish = Goal.wish("wish", "Освоить дебаты", null, OCTOBER);
    assertThat(
            refusals(
                Planning.revise(
                    draft, Cast.plan(List.of(wish), Cast.visit()), Cast.METHODIST, null, OCTOBER)))
        .containsExactly("route.goal.deficit");
  }

  @Test
  void aResolvedDeficitMarksItsGoalAndNothingElse() {
    Route route = after(Planning.resolve(Cast.approved(Cast.visit()), GOALS, MARCH));
    assertThat(route.plan().openDeficits()).isEmpty();
    assertThat(route.state()).isEqualTo(RouteState.APPROVED);
    assertThat(after(Planning.resolve(route, new DeficitId("other"), MARCH))).isSameAs(route);
  }

  @Test
  void aClosedRouteChangesNoMore() {
    Route closed =
        after(
            Ending.close(
                Cast.approved(Cast.visit()),
                new Closing(Outcome.CANCELLED, "Уволена", Cast.METHODIST, MARCH)));
    assertThat(refusals(Planning.revise(closed, Plan.EMPTY, Cast.METHODIST, "Причина", MARCH)))
        .containsExactly("route.closed");
    assertThat(after(Planning.resolve(closed, GOALS, MARCH))).isSameAs(closed);
    assertThat(after(Planning.aimAt(closed, Cast.deficit(READING), List.of(), MARCH)))
        .isSameAs(closed);
  }

  @Test
  void nobodyApprovesTheirOwnRoute() {
    Actor leadAnna = new Actor(Actor.Capacity.SCHOOL_LEAD, "account-anna", Cast.ANNA);
    assertThat(refusals(Agreeing.approve(Cast.agreed(Cast.visit()), leadAnna, OCTOBER)))
        .containsExactly("route.own");
  }

  @Test
  void aRouteMovesWithItsTeacherUntilItIsClosed() {
    Place school8 = new Place("m1", "school-8");
    Route moved = Cast.agreed(Cast.visit()).at(school8);
    assertThat(((RouteApproved) events(Agreeing.approve(moved, Cast.METHODIST, OCTOBER)).get(0)))
        .extracting(RouteApproved::organisation)
        .isEqualTo("school-8");
    Closing cancelled = new Closing(Outcome.CANCELLED, "Уволена", Cast.METHODIST, MARCH);
    assertThat(after(Ending.close(moved, cancelled)).at(Cast.SCHOOL_7).place()).isEqualTo(school8);
  }
}
