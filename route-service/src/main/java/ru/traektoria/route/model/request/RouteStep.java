package ru.traektoria.route.model.request;

import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/** Шаг маршрута, for which a course is asked for or was finished. */
public record RouteStep(RouteId route, StepId step) {

  /** {@code null} where a half is missing: a course or a wish on its own. */
  public static RouteStep of(RouteId route, StepId step) {
    return route == null || step == null ? null : new RouteStep(route, step);
  }
}
