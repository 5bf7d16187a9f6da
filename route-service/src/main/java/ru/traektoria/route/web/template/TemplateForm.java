package ru.traektoria.route.web.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;
import ru.traektoria.route.model.template.TemplateStep;

/** The form of a template; rows are added, moved and removed by buttons, saved together. */
record TemplateForm(String title, String purpose, Boolean retired, List<Row> steps) {

  TemplateForm {
    retired = Boolean.TRUE.equals(retired);
    steps = steps == null ? List.of() : steps;
  }

  /** A step; {@code key} keeps the focus where it is while rows move. */
  record Row(
      String key,
      StepKind kind,
      String content,
      LearningForm form,
      String technology,
      Integer after,
      Integer lasts,
      Integer hours,
      String responsible,
      String expectedResult,
      Boolean review) {

    Row {
      review = Boolean.TRUE.equals(review);
    }

    private static Row of(TemplateStep step) {
      return new Row(
          Ids.next(),
          step.kind(),
          step.content(),
          step.form(),
          step.technology(),
          step.after(),
          step.lasts(),
          step.hours(),
          step.responsible(),
          step.expectedResult(),
          step.review());
    }

    private TemplateStep step() {
      return new TemplateStep(
          kind,
          content,
          form,
          blankAsNull(technology),
          after == null ? 0 : after,
          lasts == null ? 1 : lasts,
          hours == null ? 0 : hours,
          blankAsNull(responsible),
          blankAsNull(expectedResult),
          review);
    }
  }

  static TemplateForm blank() {
    return new TemplateForm("", "", false, List.of(empty()));
  }

  static TemplateForm of(Template template) {
    return new TemplateForm(
        template.title(),
        template.purpose(),
        template.retired(),
        template.steps().stream().map(Row::of).toList());
  }

  /** What a route has taught: its steps with days from its first one, without names or ids. */
  static TemplateForm of(Route route) {
    Plan plan = route.plan();
    return new TemplateForm(
        "", "", false, plan.steps().stream().map(step -> row(plan, step)).toList());
  }

  private static Row row(Plan plan, Step step) {
    StepPlan is = step.plan();
    long first = plan.steps().stream().mapToLong(s -> s.plan().from().toEpochDay()).min().orElse(0);
    return new Row(
        Ids.next(),
        is.kind(),
        is.content(),
        is.form(),
        is.technology(),
        (int) (is.from().toEpochDay() - first),
        (int) (is.to().toEpochDay() - is.from().toEpochDay()) + 1,
        is.hours(),
        null,
        is.expectedResult(),
        is.review());
  }

  Template template(TemplateId id, String municipality) {
    return new Template(
        id,
        municipality,
        title == null ? null : title.strip(),
        blankAsNull(purpose),
        steps.stream().map(Row::step).toList(),
        retired);
  }

  /** The form after a button of a row: {@code add}, {@code up}, {@code down}, {@code remove}. */
  TemplateForm after(String action, int at) {
    List<Row> rows = new ArrayList<>(steps);
    boolean there = at >= 0 && at < rows.size();
    switch (action) {
      case "add" -> rows.add(empty());
      case "up" -> swap(rows, at - 1);
      case "down" -> swap(rows, at);
      case "remove" -> {
        if (there) {
          rows.remove(at);
        }
      }
      default -> throw new IllegalArgumentException("Действие «" + action + "» неизвестно");
    }
    return new TemplateForm(title, purpose, retired, rows);
  }

  private static void swap(List<Row> rows, int upper) {
    if (upper >= 0 && upper + 1 < rows.size()) {
      Collections.swap(rows, upper, upper + 1);
    }
  }

  private static Row empty() {
    return new Row(
        Ids.next(), StepKind.MASTER_CLASS, "", LearningForm.IN_PERSON, "", 0, 30, 2, "", "", false);
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
