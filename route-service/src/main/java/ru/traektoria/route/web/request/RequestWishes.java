package ru.traektoria.route.web.request;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.RouteStep;
import ru.traektoria.route.model.request.Wanted;
import ru.traektoria.route.model.request.Wish;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/** Reads what is asked for; a programme has to be one that the viewer may choose now. */
@Component
class RequestWishes {

  private final Programmes programmes;

  RequestWishes(Programmes programmes) {
    this.programmes = programmes;
  }

  Wish of(RequestWish body, Viewer viewer) {
    return new Wish(
        wanted(body, viewer), quarter(body.quarter()), body.purpose(), body.note(), step(body));
  }

  private Wanted wanted(RequestWish body, Viewer viewer) {
    if (blank(body.programme())) {
      String title = body.title() == null ? null : body.title().strip();
      return new Wanted(null, title, body.provider(), body.kind());
    }
    return programmes.offered(viewer.municipality().orElse(null)).stream()
        .filter(p -> p.id().value().equals(body.programme()))
        .findFirst()
        .map((Programme p) -> Wanted.of(p))
        .orElseThrow(
            () ->
                Problems.refused(
                    Reason.at(
                        "programme", "request.programme", "Этой программы в каталоге больше нет")));
  }

  private static RouteStep step(RequestWish body) {
    return blank(body.route()) || blank(body.step())
        ? null
        : new RouteStep(new RouteId(body.route()), new StepId(body.step()));
  }

  private static Quarter quarter(String text) {
    try {
      return blank(text) ? null : new Quarter(text);
    } catch (IllegalArgumentException nonsense) {
      throw Problems.badRequest(nonsense.getMessage());
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
