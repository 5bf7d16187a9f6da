package ru.traektoria.route.model;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.terms.Actor;

/** May a route be approved: agreed, with goals, steps and practice (S0 §1.2). */
public final class ApprovalRule {

  private ApprovalRule() {}

  /** Everything that speaks against approval; empty when the route may be approved. */
  public static List<Reason> objections(Route route, Actor actor) {
    List<Reason> reasons = new ArrayList<>();
    if (route.teacher().equals(actor.teacher())) {
      reasons.add(Reason.of("route.own", "Свой маршрут не утверждают: это делает другой человек"));
    }
    if (route.state() == RouteState.DRAFT) {
      reasons.add(Reason.of("route.not-agreed", "Педагог ещё не согласовал маршрут"));
    } else if (route.state() != RouteState.AGREED) {
      reasons.add(Reason.of("route.not-agreed", "Маршрут уже " + route.state().label()));
    }
    reasons.addAll(incomplete(route.plan()));
    return reasons;
  }

  /** What a plan lacks before anybody may agree to it or approve it. */
  static List<Reason> incomplete(Plan plan) {
    List<Reason> reasons = new ArrayList<>();
    if (plan.goals().isEmpty()) {
      reasons.add(Reason.at("goals", "route.no-goals", "В маршруте нет ни одной цели"));
    }
    if (plan.steps().isEmpty()) {
      reasons.add(Reason.at("steps", "route.no-steps", "В маршруте нет ни одного шага"));
    }
    if (!plan.practical() && blank(plan.practiceWaiver())) {
      reasons.add(
          Reason.at(
              "practiceWaiver",
              "route.no-practice",
              "Нужен хотя бы один практический шаг (мастер-класс, стажировка, взаимопосещение)"
                  + " или письменное обоснование, почему его нет"));
    }
    return reasons;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
