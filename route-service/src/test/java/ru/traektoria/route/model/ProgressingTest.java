package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.OCTOBER;
import static ru.traektoria.route.model.Cast.after;
import static ru.traektoria.route.model.Cast.events;
import static ru.traektoria.route.model.Cast.refusals;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.RouteEvent.RouteStepCompleted;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.StepId;

class ProgressingTest {

  private final Route route =
      Cast.approved(Cast.course(), Cast.masterClass(), Cast.visit(), Cast.meeting(null));

  @Test
  void aCourseOfTheProgrammeDoesTheStepAndStartsTheRoute() {
    Decision<Route, RouteEvent> decision =
        Progressing.byCourse(route, "course-1", null, "programme-1", MARCH);
    assertThat(events(decision))
        .containsExactly(
            new RouteStepCompleted(
                Cast.ROUTE, Cast.COURSE, Cast.ANNA, "m1", StepKind.COURSE, MARCH, 18, null));
    assertThat(after(decision).state()).isEqualTo(RouteState.IN_PROGRESS);
  }

  @Test
  void aCourseLinkedToAStepDoesThatStepWhateverItsProgramme() {
    Route done = after(Progressing.byCourse(route, "course-1", Cast.VISIT, "other", MARCH));
    assertThat(done.plan().step(Cast.VISIT)).get().matches(Step::done);
    assertThat(done.plan().step(Cast.COURSE)).get().matches(step -> !step.done());
  }

  @Test
  void anotherProgrammeDoesNothing() {
    assertThat(after(Progressing.byCourse(route, "course-1", null, "other", MARCH)))
        .isSameAs(route);
    assertThat(after(Progressing.byCourse(route, "course-1", null, null, MARCH))).isSameAs(route);
  }

  @Test
  void presenceAtTheReferredActivityDoesTheStepOnce() {
    Route done = after(Progressing.byParticipation(route, "p-1", "activity-1", OCTOBER));
    assertThat(done.plan().step(Cast.MASTER_CLASS)).get().matches(Step::done);
    assertThat(events(Progressing.byParticipation(done, "p-1", "activity-1", OCTOBER))).isEmpty();
    assertThat(after(Progressing.byParticipation(route, "p-1", "activity-2", OCTOBER)))
        .isSameAs(route);
  }

  @Test
  void aMentoringStepIsDoneByAMeetingOfItsPairOrOfAnyIfItNamesNone() {
    assertThat(after(Progressing.bySession(route, "s-1", "pair-1", OCTOBER)).state())
        .isEqualTo(RouteState.IN_PROGRESS);
    Route bound = Cast.approved(Cast.visit(), Cast.meeting(Reference.pair("pair-1")));
    assertThat(after(Progressing.bySession(bound, "s-1", "pair-2", OCTOBER))).isSameAs(bound);
    assertThat(after(Progressing.bySession(bound, "s-1", "pair-1", OCTOBER)).state())
        .isEqualTo(RouteState.IN_PROGRESS);
  }

  @Test
  void nothingIsDoneBeforeApproval() {
    Route agreed = Cast.agreed(Cast.masterClass());
    assertThat(after(Progressing.byParticipation(agreed, "p-1", "activity-1", OCTOBER)))
        .isSameAs(agreed);
    assertThat(
            refusals(
                Showing.report(
                    Cast.agreed(Cast.visit()), Cast.VISIT, Evidence.of("лист"), OCTOBER)))
        .containsExactly("route.not-running");
  }

  @Test
  void evidenceWaitsForTheSchoolAndCountsFromTheDayItWasShown() {
    Route reported =
        after(Showing.report(route, Cast.VISIT, Evidence.of("https://disk/visit"), OCTOBER));
    assertThat(reported.plan().step(Cast.VISIT)).get().matches(Step::reported);
    Decision<Route, RouteEvent> confirmed =
        Showing.confirm(reported, Cast.VISIT, Evidence.NONE, Cast.SCHOOL_LEAD, MARCH);
    assertThat(events(confirmed))
        .containsExactly(
            new RouteStepCompleted(
                Cast.ROUTE, Cast.VISIT, Cast.ANNA, "m1", StepKind.MUTUAL_VISIT, OCTOBER, 18, null));
  }

  @Test
  void nobodyConfirmsTheirOwnStep() {
    Route reported = after(Showing.report(route, Cast.VISIT, Evidence.of("лист"), OCTOBER));
    assertThat(refusals(Showing.confirm(reported, Cast.VISIT, Evidence.NONE, Cast.TEACHER, MARCH)))
        .containsExactly("route.step.own");
  }

  @Test
  void whatWasNotShownIsNotConfirmed() {
    assertThat(refusals(Showing.confirm(route, Cast.VISIT, Evidence.NONE, Cast.METHODIST, MARCH)))
        .containsExactly("route.step.evidence");
  }

  @Test
  void returnedEvidenceNeedsARemark() {
    Route reported = after(Showing.report(route, Cast.VISIT, Evidence.of("лист"), OCTOBER));
    assertThat(refusals(Showing.reject(reported, Cast.VISIT, " "))).containsExactly("route.remark");
    Route returned = after(Showing.reject(reported, Cast.VISIT, "Нет даты"));
    assertThat(returned.plan().step(Cast.VISIT).orElseThrow().progress().remark())
        .isEqualTo("Нет даты");
  }

  @Test
  void whatIsDoneByItselfIsNotTickedByHand() {
    for (StepId id : new StepId[] {Cast.COURSE, Cast.MASTER_CLASS, Cast.MEETING}) {
      assertThat(refusals(Showing.report(route, id, Evidence.of("сертификат"), OCTOBER)))
          .containsExactly("route.step.by-itself");
    }
  }

  @Test
  void anOutsideWebinarWithoutReferenceIsShownByEvidence() {
    Step outside = Cast.step(new StepId("webinar"), StepKind.WEBINAR, null);
    Route withWebinar = Cast.approved(Cast.visit(), outside);
    assertThat(
            refusals(Showing.report(withWebinar, outside.id(), Evidence.of("сертификат"), OCTOBER)))
        .isEmpty();
  }

  @Test
  void anAnnulledCourseOpensItsStepAgainAsACorrection() {
    Route done = after(Progressing.byCourse(route, "course-1", null, "programme-1", MARCH));
    Decision<Route, RouteEvent> withdrawn =
        Progressing.withdraw(done, "course-1", "Курс аннулирован", MARCH);
    assertThat(after(withdrawn).plan().step(Cast.COURSE)).get().matches(step -> !step.done());
    assertThat(events(withdrawn)).singleElement().isInstanceOf(RouteCorrected.class);
    assertThat(after(Progressing.withdraw(route, "course-1", "нет", MARCH))).isSameAs(route);
  }

  @Test
  void aCourseCorrectedIntoAnotherOneNoLongerShowsItsStep() {
    Route done = after(Progressing.byCourse(route, "course-1", null, "programme-1", MARCH));
    assertThat(Progressing.outdated(done, "course-1", null, "programme-1")).isFalse();
    assertThat(Progressing.outdated(done, "course-1", null, "other")).isTrue();
    assertThat(Progressing.outdated(done, "course-1", Cast.COURSE, "other")).isFalse();
    assertThat(Progressing.outdated(done, "course-2", null, "other")).isFalse();
    assertThat(Progressing.outdated(route, "course-1", null, "other")).isFalse();
  }

  @Test
  void aVisitedLessonDoesThePlannedVisitOnceItsTermHasBegun() {
    Route route = Cast.approved(Cast.course(), Cast.visit());
    Route early = after(Progressing.byVisit(route, "visit-1", OCTOBER.minusDays(1)));
    assertThat(early.plan().openSteps()).hasSize(2);
    Route done = after(Progressing.byVisit(route, "visit-1", OCTOBER));
    assertThat(done.plan().step(Cast.VISIT).orElseThrow().done()).isTrue();
    assertThat(done.plan().step(Cast.COURSE).orElseThrow().done()).isFalse();
    assertThat(after(Progressing.byVisit(done, "visit-1", MARCH))).isEqualTo(done);
  }

  @Test
  void aLessonVisitOfThePairDoesThePlannedVisitBeforeTheMeetings() {
    Route route = Cast.approved(Cast.meeting(null), Cast.visit());
    Route done = after(Progressing.byLessonVisit(route, "session-1", "pair-1", MARCH));
    assertThat(done.plan().step(Cast.VISIT).orElseThrow().done()).isTrue();
    Route both = after(Progressing.byLessonVisit(done, "session-2", "pair-1", MARCH));
    assertThat(both.plan().openSteps()).isEmpty();
  }
}
