package ru.traektoria.route.model.terms;

import ru.traektoria.platform.kernel.Ids;

/** Индивидуальный образовательный маршрут (ИОМ). */
public record RouteId(String value) {

  /** One draft per assessment: the same assessment always leads to the same route (S0 §1.2). */
  public static RouteId of(AssessmentId assessment) {
    return new RouteId(Ids.derived("route", assessment.value()));
  }

  /** The route that takes up what is found after the first route of the assessment was closed. */
  public static RouteId following(RouteId closed) {
    return new RouteId(Ids.derived("route", closed.value(), "following"));
  }
}
