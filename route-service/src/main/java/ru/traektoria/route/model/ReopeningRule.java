package ru.traektoria.route.model;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** May a closed route be opened again: by the methodist, with a reason, and not history. */
public final class ReopeningRule {

  private ReopeningRule() {}

  /** Everything that speaks against it; empty when the route may be opened again. */
  public static List<Reason> objections(Route route, Actor actor, String reason) {
    List<Reason> reasons = new ArrayList<>();
    if (route.state() != RouteState.CLOSED) {
      reasons.add(Reason.of("route.not-closed", "Маршрут не закрыт: открывать нечего"));
    }
    if (route.imported()) {
      reasons.add(Reason.of("route.reopening.history", "Маршрут прошлых лет загружен как история"));
    }
    if (!actor.is(Capacity.METHODIST) || route.teacher().equals(actor.teacher())) {
      reasons.add(Reason.of("route.reopening.methodist", "Открыть маршрут снова может методист"));
    }
    if (reason == null || reason.isBlank()) {
      reasons.add(Reason.at("reason", "route.reopening.reason", "Напишите, почему его открывают"));
    }
    return reasons;
  }
}
