package ru.traektoria.route.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.route.model.Cast;

class DifferenceTest {

  private final Plan before = Cast.plan(List.of(), Cast.visit(), Cast.course());

  @Test
  void twoEqualPlansDoNotDiffer() {
    assertThat(Difference.between(before, before)).isEmpty();
  }

  @Test
  void aMovedDeadlineIsReadAsOldAndNewPeriod() {
    StepPlan old = Cast.visit().plan();
    StepPlan later =
        new StepPlan(
            old.kind(),
            old.content(),
            old.form(),
            old.technology(),
            old.from(),
            old.to().plusDays(10),
            old.hours(),
            old.responsible(),
            old.expectedResult(),
            old.goals(),
            old.reference());
    Plan after = Cast.plan(List.of(), Cast.visit().replanned(later), Cast.course());
    assertThat(Difference.between(before, after))
        .containsExactly(
            new Difference(
                "Шаг «Содержание step-visit»: сроки",
                "12.10.2026 – 15.03.2027",
                "12.10.2026 – 25.03.2027"));
  }

  @Test
  void removedStepsChangedOrderAndWishesAreNamed() {
    Goal wish = Goal.wish("w", "Освоить дебаты", null, Cast.OCTOBER);
    assertThat(Difference.between(before, Cast.plan(List.of(wish), Cast.course())))
        .extracting(Difference::what)
        .containsExactly("Цель", "Шаг");
    assertThat(Difference.between(before, Cast.plan(List.of(), Cast.course(), Cast.visit())))
        .extracting(Difference::what)
        .containsExactly("Порядок шагов");
  }

  @Test
  void aStepThatNowServesAnotherGoalIsSaid() {
    Goal goals = Cast.deficit(Cast.GOALS);
    Goal reading = Cast.deficit(Cast.READING);
    Step step = Cast.visit();
    StepPlan old = step.plan();
    StepPlan other =
        new StepPlan(
            old.kind(),
            old.content(),
            old.form(),
            old.technology(),
            old.from(),
            old.to(),
            old.hours(),
            old.responsible(),
            old.expectedResult(),
            List.of(),
            old.reference());
    assertThat(
            Difference.between(
                Cast.plan(List.of(goals, reading), step),
                Cast.plan(List.of(goals, reading), step.replanned(other))))
        .containsExactly(
            new Difference("Шаг «Содержание step-visit»: цели", "дефицит METHODS.GOALS", null));
  }
}
