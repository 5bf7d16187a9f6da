package ru.traektoria.route.web;

import java.util.Map;
import ru.traektoria.route.model.plan.Goal;

/** A goal as people call it. */
public final class GoalWords {

  private GoalWords() {}

  /** The wish in its own words, a deficit by the name of its competence. */
  public static String title(Goal goal, Map<String, String> names) {
    if (goal.hidden()) {
      return "Цель по результатам диагностики";
    }
    return goal.fromDeficit()
        ? names.getOrDefault(goal.competence().value(), goal.competence().value())
        : goal.wish();
  }
}
