package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteApproved;
import ru.traektoria.route.model.terms.Actor;

/** How a route comes into force: agreed by the teacher, approved by methodist or school lead. */
public final class Agreeing {

  private Agreeing() {}

  /**
   * The teacher agrees; on paper, somebody of the school or the service records it with a ground.
   */
  public static Decision<Route, RouteEvent> agree(
      Route route, Actor actor, String ground, LocalDate on) {
    if (route.state() != RouteState.DRAFT) {
      return Decision.refuse(
          Reason.of(
              "route.not-draft", "Согласовать можно черновик, а маршрут " + route.state().label()));
    }
    List<Reason> lacking = ApprovalRule.incomplete(route.plan());
    if (!lacking.isEmpty()) {
      return Decision.refuse(lacking);
    }
    if (!route.teacher().equals(actor.teacher()) && (ground == null || ground.isBlank())) {
      return Decision.refuse(
          Reason.at(
              "ground",
              "route.agreement.ground",
              "За педагога согласие вносят с основанием: например, «лист ознакомления от 12.10»"));
    }
    return Decision.accept(
        route.moved(RouteState.AGREED, Milestone.Kind.AGREED, actor, ground, on));
  }

  /** Back to the draft with a remark, by the teacher, the school or the methodist. */
  public static Decision<Route, RouteEvent> sendBack(
      Route route, Actor actor, String remark, LocalDate on) {
    if (route.state() != RouteState.AGREED) {
      return Decision.refuse(
          Reason.of(
              "route.not-agreed",
              "Вернуть можно согласованный маршрут, а он " + route.state().label()));
    }
    if (remark == null || remark.isBlank()) {
      return Decision.refuse(Reason.at("remark", "route.remark", "Напишите, что нужно доработать"));
    }
    return Decision.accept(
        route.moved(RouteState.DRAFT, Milestone.Kind.RETURNED, actor, remark, on));
  }

  /** Approves what the teacher agreed to. */
  public static Decision<Route, RouteEvent> approve(Route route, Actor actor, LocalDate on) {
    List<Reason> objections = ApprovalRule.objections(route, actor);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    return Decision.accept(
        route.moved(RouteState.APPROVED, Milestone.Kind.APPROVED, actor, null, on),
        new RouteApproved(
            route.id(),
            route.teacher(),
            route.place().municipality(),
            route.place().organisation(),
            route.author(),
            route.plan().deficits(),
            on,
            route.plan().plannedEnd().orElse(null),
            null));
  }
}
