package ru.traektoria.route.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Interim assessments after planned blocks; one may lead to a correction of the plan. */
public final class Reviewing {

  private Reviewing() {}

  /** Records the assessment of a block whose steps are done. */
  public static Decision<Route, RouteEvent> assess(Route route, Review review) {
    List<Reason> objections = objections(route, review);
    return objections.isEmpty()
        ? Decision.accept(route.withReviews(Route.append(route.reviews(), review)))
        : Decision.refuse(objections);
  }

  private static List<Reason> objections(Route route, Review review) {
    List<Reason> reasons = new ArrayList<>();
    if (!route.state().running()) {
      reasons.add(
          Reason.of(
              "route.not-running",
              "Промежуточную оценку дают в утверждённом маршруте, а он " + route.state().label()));
    }
    if (review.by().is(Capacity.TEACHER) || route.teacher().equals(review.by().teacher())) {
      reasons.add(
          Reason.of(
              "route.review.own", "Оценку даёт куратор, завуч или методист, а не сам педагог"));
    }
    Optional<Block> block =
        Block.of(route).stream().filter(b -> b.end().equals(review.after())).findFirst();
    if (block.isEmpty()) {
      reasons.add(
          Reason.of(
              "route.review.block", "После этого шага промежуточная оценка не запланирована"));
    } else if (!block.get().done()) {
      reasons.add(Reason.of("route.review.early", "В блоке ещё есть невыполненные шаги"));
    }
    if (review.verdict() == null) {
      reasons.add(Reason.at("verdict", "route.review.verdict", "Выберите, что следует из оценки"));
    }
    if (review.conclusion() == null || review.conclusion().isBlank()) {
      reasons.add(
          Reason.at("conclusion", "route.review.words", "Напишите вывод: что получилось, что нет"));
    }
    return reasons;
  }
}
