package ru.traektoria.route.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.RevisingPlan.Wanted;
import ru.traektoria.route.application.RevisingPlan.WantedGoal;
import ru.traektoria.route.application.RevisingPlan.WantedStep;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Grounds;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.StepId;

/** The form of a plan: rows are added, moved and removed by buttons, saved together. */
record PlanForm(
    String tempo,
    String curator,
    String practiceWaiver,
    String resources,
    String context,
    String opportunities,
    String reason,
    List<WishRow> wishes,
    List<StepRow> steps) {

  PlanForm {
    wishes = wishes == null ? List.of() : wishes;
    steps = steps == null ? List.of() : steps;
  }

  /** A wish of the teacher. */
  record WishRow(String id, String wish, String competence) {

    private WantedGoal wanted() {
      CompetenceCode code =
          competence == null || competence.isBlank() ? null : new CompetenceCode(competence);
      return new WantedGoal(blankAsNull(id), wish, code);
    }
  }

  /**
   * A step; {@code key} keeps the focus where it is while rows move.
   *
   * @param reference {@code KIND:id}, empty if none
   */
  record StepRow(
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

    StepRow {
      done = Boolean.TRUE.equals(done);
      review = Boolean.TRUE.equals(review);
      goals = goals == null ? List.of() : goals;
    }

    static StepRow of(Step step) {
      String id = step.id().value();
      return of(id, id, step.done(), step.plan());
    }

    private static StepRow fresh(StepPlan plan) {
      return of("new-" + Ids.next(), "", false, plan);
    }

    private static StepRow of(String key, String id, boolean done, StepPlan plan) {
      Reference to = plan.reference();
      return new StepRow(
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

    private WantedStep wanted() {
      StepId step = blankAsNull(id) == null ? null : new StepId(id);
      return new WantedStep(
          step,
          new StepPlan(
              kind,
              content,
              form,
              blankAsNull(technology),
              from,
              to,
              hours == null ? 0 : hours,
              blankAsNull(responsible),
              blankAsNull(expectedResult),
              goals,
              referred(),
              review,
              blankAsNull(labourFunction)));
    }

    private Reference referred() {
      if (reference == null || !reference.contains(":")) {
        return null;
      }
      String[] parts = reference.split(":", 2);
      return new Reference(Reference.Target.valueOf(parts[0]), parts[1]);
    }
  }

  static PlanForm of(Plan plan) {
    List<WishRow> wishes =
        plan.goals().stream().filter(goal -> !goal.fromDeficit()).map(PlanForm::wish).toList();
    return new PlanForm(
        plan.tempo(),
        plan.curator(),
        plan.practiceWaiver(),
        plan.grounds().resources(),
        plan.grounds().context(),
        plan.grounds().opportunities(),
        null,
        wishes,
        plan.steps().stream().map(StepRow::of).toList());
  }

  private static WishRow wish(Goal goal) {
    String code = goal.competence() == null ? "" : goal.competence().value();
    return new WishRow(goal.id(), goal.wish(), code);
  }

  /** The plan as it is wanted; wishes without words are left out. */
  Wanted wanted() {
    return new Wanted(
        blankAsNull(tempo),
        blankAsNull(curator),
        blankAsNull(practiceWaiver),
        new Grounds(blankAsNull(resources), blankAsNull(context), blankAsNull(opportunities)),
        wishes.stream()
            .filter(wish -> blankAsNull(wish.wish()) != null)
            .map(WishRow::wanted)
            .toList(),
        steps.stream().map(StepRow::wanted).toList(),
        reason);
  }

  /** The form after a button of a row: {@code add}, {@code up}, {@code down}, {@code remove}. */
  PlanForm after(String action, int at, String newKey, LocalDate today) {
    List<StepRow> rows = new ArrayList<>(steps);
    switch (action) {
      case "add" -> rows.add(empty(newKey, today));
      case "up" -> swap(rows, at, at - 1);
      case "down" -> swap(rows, at, at + 1);
      case "remove" -> remove(rows, at);
      default -> throw new IllegalArgumentException("Действие «" + action + "» неизвестно");
    }
    return with(rows);
  }

  /** The same form with further rows, none of them saved yet. */
  PlanForm plus(List<StepPlan> more) {
    List<StepRow> rows = new ArrayList<>(steps);
    more.forEach(plan -> rows.add(StepRow.fresh(plan)));
    return with(rows);
  }

  /** The same form with other steps. */
  PlanForm with(List<StepRow> rows) {
    return new PlanForm(
        tempo, curator, practiceWaiver, resources, context, opportunities, reason, wishes, rows);
  }

  private static StepRow empty(String key, LocalDate today) {
    return new StepRow(
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

  private static void swap(List<StepRow> rows, int one, int other) {
    if (Math.min(one, other) >= 0 && Math.max(one, other) < rows.size()) {
      java.util.Collections.swap(rows, one, other);
    }
  }

  private static void remove(List<StepRow> rows, int at) {
    if (at >= 0 && at < rows.size()) {
      rows.remove(at);
    }
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
