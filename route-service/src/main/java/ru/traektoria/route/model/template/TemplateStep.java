package ru.traektoria.route.model.template;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;

/**
 * Шаг шаблона: what a step of a route says, with days counted from the day the route begins.
 *
 * @param after days from the beginning to the step's first day
 * @param lasts days the step takes, at least one
 * @param review an interim assessment is planned after it
 */
public record TemplateStep(
    StepKind kind,
    String content,
    LearningForm form,
    String technology,
    int after,
    int lasts,
    int hours,
    String responsible,
    String expectedResult,
    boolean review) {

  /** The step as a plan holds it; from then on it is the plan's own. */
  public StepPlan planned(LocalDate start, List<String> goals) {
    LocalDate from = start.plusDays(after);
    return new StepPlan(
        kind,
        content,
        form,
        technology,
        from,
        from.plusDays(lasts - 1L),
        hours,
        responsible,
        expectedResult,
        goals,
        null,
        review);
  }
}
