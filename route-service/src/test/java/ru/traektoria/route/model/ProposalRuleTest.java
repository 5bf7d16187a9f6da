package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.OCTOBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.plan.ComingActivity;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.PlanRule;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Severity;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;

class ProposalRuleTest {

  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final CompetenceCode READING = new CompetenceCode("FUNCTIONAL_LITERACY.READING");
  private static final ProposalRule.Offer NOTHING = new ProposalRule.Offer(List.of(), List.of());

  @Test
  void evenWithoutACatalogueThereIsPracticeAndSelfEducation() {
    assertThat(kinds(propose(Severity.MEDIUM, NOTHING)))
        .containsExactly(StepKind.MUTUAL_VISIT, StepKind.SELF_EDUCATION);
  }

  @Test
  void everyProposalIsAPlanThatMayBeSavedAndAgreedTo() {
    List<Step> steps = propose(Severity.HIGH, offer());
    Plan plan = Plan.EMPTY.plus(goal(Severity.HIGH), steps);
    assertThat(PlanRule.objections(Plan.EMPTY, plan)).isEmpty();
    assertThat(ApprovalRule.incomplete(plan)).isEmpty();
    assertThat(plan.uncovered()).isEmpty();
  }

  @Test
  void theShortestProgrammeOfThatCompetenceIsProposedAndRetiredOnesAreNot() {
    assertThat(propose(Severity.MEDIUM, offer()))
        .first()
        .extracting(step -> step.plan().reference())
        .isEqualTo(Reference.programme("short"));
  }

  @Test
  void aComingMasterClassOfThatCompetenceIsBetterThanAVisit() {
    assertThat(propose(Severity.MEDIUM, offer()))
        .extracting(step -> step.plan().reference())
        .contains(Reference.activity("coming"))
        .doesNotContain(Reference.activity("over"));
  }

  @Test
  void whatThePlanRefersToAlreadyIsNotProposedTwice() {
    Plan plan = Plan.EMPTY.plus(goal(Severity.MEDIUM), propose(Severity.MEDIUM, offer()));
    List<Step> more =
        ProposalRule.against(Cast.ROUTE, goal(Severity.MEDIUM), plan, offer(), OCTOBER);
    assertThat(kinds(more)).containsExactly(StepKind.MUTUAL_VISIT, StepKind.SELF_EDUCATION);
  }

  private static ProposalRule.Offer offer() {
    return new ProposalRule.Offer(
        List.of(
            programme("long", GOALS, 72, false),
            programme("short", GOALS, 36, false),
            programme("retired", GOALS, 16, true),
            programme("too-short-for-kpk", GOALS, 8, false),
            programme("other", READING, 16, false)),
        List.of(
            new ComingActivity(
                "over", "Прошёл", StepKind.MASTER_CLASS, OCTOBER.minusDays(1), List.of(GOALS)),
            new ComingActivity("coming", "Скоро", StepKind.MASTER_CLASS, MARCH, List.of(GOALS)),
            new ComingActivity("talk", "Доклад", StepKind.CONFERENCE, MARCH, List.of(GOALS))));
  }

  private static Programme programme(
      String id, CompetenceCode competence, int hours, boolean retired) {
    return new Programme(
        new ProgrammeId(id),
        null,
        "Программа " + id,
        "Институт",
        CourseKind.ADVANCED_TRAINING,
        hours,
        List.of(competence),
        null,
        null,
        null,
        retired);
  }

  private static List<Step> propose(Severity severity, ProposalRule.Offer offer) {
    return ProposalRule.against(Cast.ROUTE, goal(severity), Plan.EMPTY, offer, OCTOBER);
  }

  private static Goal goal(Severity severity) {
    return Goal.against(Cast.GOALS, GOALS, severity, OCTOBER);
  }

  private static List<StepKind> kinds(List<Step> steps) {
    return steps.stream().map(step -> step.plan().kind()).toList();
  }
}
