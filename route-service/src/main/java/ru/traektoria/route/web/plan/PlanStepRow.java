package ru.traektoria.route.web.plan;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.RevisingPlan.WantedStep;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.StepId;

/**
 * A step; {@code key} keeps the focus where it is while rows move.
 *
 * @param reference {@code KIND:id}, empty if none
 */
record PlanStepRow(
    String key,
    String id,
    Boolean done,
    StepKind kind,
    String content,
    LearningForm form,
    String technology,
    LocalDate from,
    LocalDate to,
    Integer hours,
    String responsible,
    String expectedResult,
    List<String> goals,
    String reference,
    Boolean review,
    String labourFunction) {

  PlanStepRow {
    done = Boolean.TRUE.equals(done);
    review = Boolean.TRUE.equals(review);
    goals = goals == null ? List.of() : goals;
  }

  static PlanStepRow of(Step step) {
    String id = step.id().value();
    return of(id, id, step.done(), step.plan());
  }

  /** A row of a step that is not saved yet. */
  static PlanStepRow fresh(StepPlan plan) {
    return of("new-" + Ids.next(), "", false, plan);
  }

  private static PlanStepRow of(String key, String id, boolean done, StepPlan plan) {
    Reference to = plan.reference();
    return new PlanStepRow(
        key,
        id,
        done,
        plan.kind(),
        plan.content(),
        plan.form(),
        plan.technology(),
        plan.from(),
        plan.to(),
        plan.hours(),
        plan.responsible(),
        plan.expectedResult(),
        plan.goals(),
        to == null ? "" : to.target() + ":" + to.id(),
        plan.review(),
        plan.labourFunction());
  }

  WantedStep wanted() {
    StepId step = PlanForm.blankAsNull(id) == null ? null : new StepId(id);
    return new WantedStep(
        step,
        new StepPlan(
            kind,
            content,
            form,
            PlanForm.blankAsNull(technology),
            from,
            to,
            hours == null ? 0 : hours,
            PlanForm.blankAsNull(responsible),
            PlanForm.blankAsNull(expectedResult),
            goals,
            referred(),
            review,
            PlanForm.blankAsNull(labourFunction)));
  }

  private Reference referred() {
    if (reference == null || !reference.contains(":")) {
      return null;
    }
    String[] parts = reference.split(":", 2);
    return new Reference(Reference.Target.valueOf(parts[0]), parts[1]);
  }

  /** A new row, to be filled in. */
  static PlanStepRow empty(String key, LocalDate today) {
    return new PlanStepRow(
        key,
        "",
        false,
        StepKind.MASTER_CLASS,
        "",
        LearningForm.IN_PERSON,
        "",
        today,
        today.plusMonths(2),
        2,
        "",
        "",
        List.of(),
        "",
        false,
        "");
  }
}
