package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** May a plan be saved: every step is clear, done steps and found deficits stay as they are. */
public final class PlanRule {

  static final int MOST_HOURS = 2000;
  static final int MOST_STEPS = 60;

  private PlanRule() {}

  /** Everything that speaks against replacing one plan by another; empty when it may be saved. */
  public static List<Reason> objections(Plan before, Plan after) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < after.steps().size(); i++) {
      clear(reasons, "steps[" + i + "].", i + 1, after.steps().get(i).plan());
    }
    if (after.steps().size() > MOST_STEPS) {
      reasons.add(Reason.at("steps", "route.steps.many", "В маршруте не больше 60 шагов"));
    }
    distinct(reasons, after);
    doneStay(reasons, before, after);
    deficitsStay(reasons, before, after);
    return reasons;
  }

  private static void clear(List<Reason> reasons, String at, int number, StepPlan step) {
    String who = "Шаг " + number + ": ";
    if (step.kind() == null) {
      reasons.add(Reason.at(at + "kind", "route.step.kind", who + "выберите вид"));
      return;
    }
    if (step.content() == null || step.content().isBlank()) {
      reasons.add(Reason.at(at + "content", "route.step.content", who + "напишите содержание"));
    }
    dates(reasons, at, who, step.from(), step.to());
    if (step.hours() < 0 || step.hours() > MOST_HOURS) {
      reasons.add(Reason.at(at + "hours", "route.step.hours", who + "часы — от 0 до 2000"));
    }
    if (!fits(step)) {
      reasons.add(
          Reason.at(
              at + "reference",
              "route.step.reference",
              who + "вид «" + step.kind().label() + "» не может ссылаться на это"));
    }
  }

  private static void dates(
      List<Reason> reasons, String at, String who, LocalDate from, LocalDate to) {
    if (from == null || to == null) {
      reasons.add(Reason.at(at + "to", "route.step.dates", who + "укажите сроки: с и по"));
    } else if (to.isBefore(from)) {
      reasons.add(Reason.at(at + "to", "route.step.dates", who + "окончание раньше начала"));
    }
  }

  private static boolean fits(StepPlan step) {
    if (step.reference() == null) {
      return true;
    }
    return switch (step.reference().target()) {
      case PROGRAMME -> step.kind() == StepKind.COURSE || step.kind() == StepKind.INTERNSHIP;
      case ACTIVITY -> step.kind().basis() == StepKind.Basis.ACTIVITY;
      case PAIR -> step.kind() == StepKind.MENTORING;
      case SELF_EDUCATION -> step.kind() == StepKind.SELF_EDUCATION;
    };
  }

  private static void distinct(List<Reason> reasons, Plan after) {
    Set<Object> seen = new HashSet<>();
    if (!after.steps().stream().allMatch(step -> seen.add(step.id()))) {
      reasons.add(Reason.at("steps", "route.steps.twice", "Один и тот же шаг указан дважды"));
    }
  }

  private static void doneStay(List<Reason> reasons, Plan before, Plan after) {
    for (Step step : before.steps()) {
      boolean same = after.step(step.id()).map(s -> s.plan().equals(step.plan())).orElse(false);
      if (step.done() && !same) {
        reasons.add(
            Reason.at(
                "steps",
                "route.step.done",
                "Шаг «" + step.plan().content() + "» уже выполнен: его нельзя менять и удалять"));
      }
    }
  }

  private static void deficitsStay(List<Reason> reasons, Plan before, Plan after) {
    if (!new HashSet<>(after.deficits()).containsAll(before.deficits())) {
      reasons.add(
          Reason.at(
              "goals",
              "route.goal.deficit",
              "Цель из выявленного дефицита нельзя удалить: её снимает только диагностика"));
    }
  }
}
