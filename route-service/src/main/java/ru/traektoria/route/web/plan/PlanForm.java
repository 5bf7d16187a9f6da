package ru.traektoria.route.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.route.application.RevisingPlan.Wanted;
import ru.traektoria.route.application.RevisingPlan.WantedGoal;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Grounds;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.CompetenceCode;

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
    List<PlanStepRow> steps) {

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
        plan.steps().stream().map(PlanStepRow::of).toList());
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
        steps.stream().map(PlanStepRow::wanted).toList(),
        reason);
  }

  /** The form after a button of a row: {@code add}, {@code up}, {@code down}, {@code remove}. */
  PlanForm after(String action, int at, String newKey, LocalDate today) {
    List<PlanStepRow> rows = new ArrayList<>(steps);
    switch (action) {
      case "add" -> rows.add(PlanStepRow.empty(newKey, today));
      case "up" -> swap(rows, at, at - 1);
      case "down" -> swap(rows, at, at + 1);
      case "remove" -> remove(rows, at);
      default -> throw new IllegalArgumentException("Действие «" + action + "» неизвестно");
    }
    return with(rows);
  }

  /** The same form with further rows, none of them saved yet. */
  PlanForm plus(List<StepPlan> more) {
    List<PlanStepRow> rows = new ArrayList<>(steps);
    more.forEach(plan -> rows.add(PlanStepRow.fresh(plan)));
    return with(rows);
  }

  /** The same form with other steps. */
  PlanForm with(List<PlanStepRow> rows) {
    return new PlanForm(
        tempo, curator, practiceWaiver, resources, context, opportunities, reason, wishes, rows);
  }

  private static void swap(List<PlanStepRow> rows, int one, int other) {
    if (Math.min(one, other) >= 0 && Math.max(one, other) < rows.size()) {
      java.util.Collections.swap(rows, one, other);
    }
  }

  private static void remove(List<PlanStepRow> rows, int at) {
    if (at >= 0 && at < rows.size()) {
      rows.remove(at);
    }
  }

  static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
