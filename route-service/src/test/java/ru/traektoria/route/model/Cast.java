package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Severity;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/** The invented people and things of the tests: Anna teaches at school 7, October is here. */
public final class Cast {

  public static final LocalDate OCTOBER = LocalDate.of(2026, 10, 12);
  public static final LocalDate MARCH = LocalDate.of(2027, 3, 15);

  public static final TeacherId ANNA = new TeacherId("anna");
  public static final Place SCHOOL_7 = new Place("m1", "school-7");
  public static final AssessmentId ENTRY = new AssessmentId("entry-of-anna");
  public static final RouteId ROUTE = RouteId.of(ENTRY);

  public static final Actor TEACHER = new Actor(Capacity.TEACHER, "account-anna", ANNA);
  public static final Actor SCHOOL_LEAD = new Actor(Capacity.SCHOOL_LEAD, "account-lead", null);
  public static final Actor METHODIST = new Actor(Capacity.METHODIST, "account-methodist", null);

  public static final DeficitId GOALS = new DeficitId("deficit-goals");
  public static final DeficitId READING = new DeficitId("deficit-reading");

  public static final StepId COURSE = new StepId("step-course");
  public static final StepId MASTER_CLASS = new StepId("step-master-class");
  public static final StepId VISIT = new StepId("step-visit");
  public static final StepId MEETING = new StepId("step-meeting");

  private Cast() {}

  public static Goal deficit(DeficitId id) {
    return Goal.against(id, new CompetenceCode("METHODS.GOALS"), Severity.HIGH, OCTOBER);
  }

  public static Step step(StepId id, StepKind kind, Reference reference) {
    return Step.planned(
        id,
        new StepPlan(
            kind,
            "Содержание " + id.value(),
            LearningForm.IN_PERSON,
            null,
            OCTOBER,
            MARCH,
            18,
            "Методист",
            "Умеет ставить цели урока",
            List.of(GOALS.value()),
            reference));
  }

  public static Step course() {
    return step(COURSE, StepKind.COURSE, Reference.programme("programme-1"));
  }

  public static Step masterClass() {
    return step(MASTER_CLASS, StepKind.MASTER_CLASS, Reference.activity("activity-1"));
  }

  public static Step visit() {
    return step(VISIT, StepKind.MUTUAL_VISIT, null);
  }

  public static Step meeting(Reference pair) {
    return step(MEETING, StepKind.MENTORING, pair);
  }

  public static Plan plan(List<Goal> goals, Step... steps) {
    return new Plan(goals, List.of(steps), null, null, null);
  }

  /** A draft against one deficit. */
  public static Route draft(Step... steps) {
    return draft(List.of(deficit(GOALS)), steps);
  }

  public static Route draft(List<Goal> goals, Step... steps) {
    Route.Origin origin = new Route.Origin(ANNA, SCHOOL_7, ENTRY, Author.MUNICIPALITY);
    return after(Route.draft(ROUTE, origin, plan(goals, steps), Actor.PLATFORM, OCTOBER));
  }

  public static Route agreed(Step... steps) {
    return after(Agreeing.agree(draft(steps), TEACHER, null, OCTOBER));
  }

  public static Route approved(Step... steps) {
    return after(Agreeing.approve(agreed(steps), METHODIST, OCTOBER));
  }

  public static Route approved(List<Goal> goals, Step... steps) {
    return after(
        Agreeing.approve(
            after(Agreeing.agree(draft(goals, steps), TEACHER, null, OCTOBER)),
            METHODIST,
            OCTOBER));
  }

  /** The new state; fails with the reasons when the command was refused. */
  public static <S, E> S after(Decision<S, E> decision) {
    if (decision instanceof Decision.Accepted<S, E> accepted) {
      return accepted.state();
    }
    throw new AssertionError("refused: " + ((Decision.Refused<S, E>) decision).reasons());
  }

  public static <S, E> List<E> events(Decision<S, E> decision) {
    return ((Decision.Accepted<S, E>) decision).events();
  }

  /** The codes of the reasons; empty when the command was accepted. */
  public static <S, E> List<String> refusals(Decision<S, E> decision) {
    return decision instanceof Decision.Refused<S, E> refused
        ? refused.reasons().stream().map(reason -> reason.code()).toList()
        : List.of();
  }
}
