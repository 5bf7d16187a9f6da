package ru.traektoria.route.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Cast;
import ru.traektoria.route.model.terms.StepId;

class PlanRuleTest {

  @ParameterizedTest(name = "{0} referring to {1}: {2}")
  @CsvSource({
    "COURSE,         PROGRAMME, yes",
    "INTERNSHIP,     PROGRAMME, yes",
    "INTERNSHIP,     ACTIVITY,  yes",
    "SEMINAR,        ACTIVITY,  yes",
    "CONTEST,        ACTIVITY,  yes",
    "MENTORING,      PAIR,      yes",
    "COURSE,         ACTIVITY,  no",
    "SEMINAR,        PROGRAMME, no",
    "MENTORING,      ACTIVITY,  no",
    "SELF_EDUCATION, ACTIVITY,  no",
    "MUTUAL_VISIT,   PAIR,      no",
  })
  void aStepRefersToWhatCanShowIt(StepKind kind, Reference.Target target, String fits) {
    Step step = Cast.step(new StepId("s"), kind, new Reference(target, "id"));
    assertThat(PlanRule.objections(Plan.EMPTY, plan(step)).isEmpty()).isEqualTo(fits.equals("yes"));
  }

  @Test
  void everyUnclearFieldIsToldAtOnceWithItsPlace() {
    StepPlan unclear =
        new StepPlan(
            StepKind.SEMINAR,
            " ",
            null,
            null,
            Cast.MARCH,
            Cast.OCTOBER,
            -1,
            null,
            null,
            null,
            null);
    assertThat(PlanRule.objections(Plan.EMPTY, plan(Step.planned(new StepId("s"), unclear))))
        .extracting(Reason::field)
        .containsExactly("steps[0].content", "steps[0].to", "steps[0].hours");
  }

  @Test
  void aDoneStepIsNeitherChangedNorRemoved() {
    Step done = Cast.visit().confirmed(Evidence.of("лист"), Cast.MARCH, Cast.METHODIST);
    Step changed = done.replanned(Cast.course().plan());
    assertThat(PlanRule.objections(plan(done), plan())).hasSize(1);
    assertThat(PlanRule.objections(plan(done), plan(changed))).hasSize(1);
    assertThat(PlanRule.objections(plan(done), plan(Cast.course(), done))).isEmpty();
  }

  @Test
  void aStepIsNotListedTwice() {
    assertThat(PlanRule.objections(Plan.EMPTY, plan(Cast.visit(), Cast.visit())))
        .extracting(Reason::code)
        .containsExactly("route.steps.twice");
  }

  @Test
  void deficitsThatNoStepServesAreListed() {
    Goal served = Cast.deficit(Cast.GOALS);
    Goal alone = Cast.deficit(Cast.READING);
    assertThat(
            new Plan(List.of(served, alone), List.of(Cast.visit()), null, null, null).uncovered())
        .containsExactly(alone);
  }

  private static Plan plan(Step... steps) {
    return Cast.plan(List.of(), steps);
  }
}
