package ru.traektoria.route.model.request;

import java.util.Optional;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.TeacherId;

/** May a course be asked for to do this step of a route? (S3 §3.2.2, domain.md §2.3) */
public final class StepWishRule {

  private StepWishRule() {}

  /** Why not; empty if nothing stands against it. */
  public static Optional<Reason> objection(
      Optional<Route> route, RouteStep wanted, TeacherId teacher) {
    Optional<Route> own = route.filter(r -> r.teacher().equals(teacher));
    Optional<Step> step = own.flatMap(r -> r.plan().step(wanted.step()));
    if (step.isEmpty()) {
      return no("request.step.unknown", "Такого шага в маршруте педагога больше нет");
    }
    if (!own.get().state().running()) {
      return no("request.step.route", "Заявку на шаг подают, когда маршрут утверждён и не закрыт");
    }
    if (step.get().plan().kind().basis() != StepKind.Basis.COURSE) {
      return no("request.step.kind", "Заявку подают на шаг «курс», а это другой шаг");
    }
    return step.get().done()
        ? no("request.step.done", "Этот шаг уже выполнен: заявка не нужна")
        : Optional.empty();
  }

  private static Optional<Reason> no(String code, String words) {
    return Optional.of(Reason.at("step", code, words));
  }
}
