package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.OCTOBER;
import static ru.traektoria.route.model.Cast.after;
import static ru.traektoria.route.model.Cast.refusals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.route.model.Review.Verdict;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.StepId;

class ReviewingTest {

  private final Route route =
      Cast.approved(step("a", false), step("b", true), step("c", false), step("d", true));

  @Test
  void aBlockIsWhatStandsBeforeAPlannedAssessment() {
    assertThat(Block.of(route))
        .extracting(block -> block.steps().size(), Block::due)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(2, false),
            org.assertj.core.api.Assertions.tuple(2, false));
    assertThat(Block.of(done(done(route, "a"), "b")))
        .extracting(Block::due)
        .first()
        .isEqualTo(true);
  }

  @Test
  void anAssessmentWaitsForTheLastStepOfItsBlock() {
    assertThat(refusals(Reviewing.assess(done(route, "a"), review("b", Cast.METHODIST))))
        .containsExactly("route.review.early");
  }

  @Test
  void nobodyAssessesTheirOwnBlockNorOneThatIsNotPlanned() {
    Route half = done(done(route, "a"), "b");
    assertThat(refusals(Reviewing.assess(half, review("b", Cast.TEACHER))))
        .containsExactly("route.review.own");
    assertThat(refusals(Reviewing.assess(half, review("a", Cast.METHODIST))))
        .containsExactly("route.review.block");
  }

  @Test
  void anAssessedBlockIsNoLongerDue() {
    Route assessed =
        after(Reviewing.assess(done(done(route, "a"), "b"), review("b", Cast.SCHOOL_LEAD)));
    assertThat(Block.of(assessed).get(0).due()).isFalse();
    assertThat(Block.of(assessed).get(0).review().verdict()).isEqualTo(Verdict.CORRECT);
  }

  private static Review review(String after, Actor by) {
    return new Review(new StepId(after), Verdict.CORRECT, "Приём освоен не до конца", MARCH, by);
  }

  private static Step step(String id, boolean review) {
    return Step.planned(
        new StepId(id),
        new StepPlan(
            StepKind.MUTUAL_VISIT,
            "Шаг " + id,
            null,
            null,
            OCTOBER,
            MARCH,
            2,
            null,
            null,
            List.of(),
            null,
            review));
  }

  private static Route done(Route route, String id) {
    return after(
        Showing.confirm(route, new StepId(id), Evidence.of("Лист"), Cast.SCHOOL_LEAD, MARCH));
  }
}
