package ru.traektoria.route.model.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;

/**
 * The step that a theme proposes.
 *
 * @param until the last day of the step
 * @param programme of the catalogue, {@code null} if the step refers to none
 */
public record ThemeStep(
    StepKind kind, String content, LocalDate until, int hours, String programme) {

  public ThemeStep {
    content = content == null ? "" : content.strip();
    programme = programme == null || programme.isBlank() ? null : programme;
  }

  List<Reason> objections(LocalDate from) {
    List<Reason> reasons = new ArrayList<>();
    if (kind == null) {
      reasons.add(Reason.at("kind", "priority.kind", "Выберите вид шага"));
    }
    if (content.isEmpty()) {
      reasons.add(Reason.at("content", "priority.content", "Напишите, что предложить сделать"));
    }
    if (until == null || from != null && until.isBefore(from)) {
      reasons.add(
          Reason.at("until", "priority.until", "Срок шага — не раньше начала действия темы"));
    }
    if (hours < 0 || hours > 2000) {
      reasons.add(Reason.at("hours", "priority.hours", "Часы — от 0 до 2000"));
    }
    if (programme != null && kind != StepKind.COURSE && kind != StepKind.INTERNSHIP) {
      reasons.add(
          Reason.at(
              "programme", "priority.programme", "Программу указывают у курса или стажировки"));
    }
    return reasons;
  }

  /** The step as it comes into a plan on a day. */
  StepPlan plan(LocalDate today, List<String> goals) {
    return new StepPlan(
        kind,
        content,
        LearningForm.IN_PERSON,
        null,
        today.isAfter(until) ? until : today,
        until,
        hours,
        null,
        null,
        goals,
        programme == null ? null : Reference.programme(programme));
  }
}
