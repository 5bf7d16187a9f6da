package ru.traektoria.route.model.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.StepPlan;

/**
 * Шаблон маршрута. Routes copy its steps, so a change or the retirement of a template changes no
 * route.
 *
 * @param municipality {@code null} for the common ones, which nobody changes
 * @param purpose for whom and against what it is
 */
public record Template(
    TemplateId id,
    String municipality,
    String title,
    String purpose,
    List<TemplateStep> steps,
    boolean retired) {

  private static final int MOST_STEPS = 40;
  private static final int MOST_DAYS = 1100;

  public Template {
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /** Accepted when every step can stand in a route. */
  public Decision<Template, Void> checked() {
    List<Reason> reasons = new ArrayList<>();
    if (title == null || title.isBlank()) {
      reasons.add(Reason.at("title", "template.title", "Назовите шаблон"));
    }
    if (steps.isEmpty()) {
      reasons.add(Reason.at("steps", "template.steps", "В шаблоне нужен хотя бы один шаг"));
    }
    if (steps.size() > MOST_STEPS) {
      reasons.add(Reason.at("steps", "template.many", "В шаблоне не больше 40 шагов"));
    }
    for (int i = 0; i < steps.size(); i++) {
      clear(reasons, "steps[" + i + "].", "Шаг " + (i + 1) + ": ", steps.get(i));
    }
    return reasons.isEmpty() ? Decision.accept(this) : Decision.refuse(reasons);
  }

  private static void clear(List<Reason> reasons, String at, String who, TemplateStep step) {
    if (step.kind() == null) {
      reasons.add(Reason.at(at + "kind", "route.step.kind", who + "выберите вид"));
    }
    if (step.content() == null || step.content().isBlank()) {
      reasons.add(Reason.at(at + "content", "route.step.content", who + "напишите содержание"));
    }
    if (step.after() < 0 || step.after() > MOST_DAYS) {
      reasons.add(Reason.at(at + "after", "template.after", who + "начало — от 0 до 1100 дней"));
    }
    if (step.lasts() < 1 || step.lasts() > MOST_DAYS) {
      reasons.add(Reason.at(at + "lasts", "template.lasts", who + "длится от 1 до 1100 дней"));
    }
    if (step.hours() < 0 || step.hours() > MOST_DAYS) {
      reasons.add(Reason.at(at + "hours", "route.step.hours", who + "часы — от 0 до 1100"));
    }
  }

  /** The steps as a plan that begins on a day holds them. */
  public List<StepPlan> planned(LocalDate start, List<String> goals) {
    return steps.stream().map(step -> step.planned(start, goals)).toList();
  }

  /** Общее время, hours. */
  public int hours() {
    return steps.stream().mapToInt(TemplateStep::hours).sum();
  }
}
