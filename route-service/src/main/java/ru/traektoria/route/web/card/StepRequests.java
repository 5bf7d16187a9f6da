package ru.traektoria.route.web.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.route.application.request.CourseRequests;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.RouteStep;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.web.request.RequestTable;

/** Заявки at the steps of kind course: how far one is, or where to apply. */
@Component
class StepRequests {

  private final CourseRequests requests;

  StepRequests(CourseRequests requests) {
    this.requests = requests;
  }

  /** By the id of the step; only for those who may see requests of this teacher. */
  Map<String, RouteSheet.Asked> of(Route route, Actor viewer) {
    boolean own = route.teacher().equals(viewer.teacher());
    List<Step> steps =
        route.plan().steps().stream()
            .filter(step -> step.plan().kind().basis() == StepKind.Basis.COURSE)
            .toList();
    if (steps.isEmpty() || !own && viewer.is(Capacity.TEACHER)) {
      return Map.of();
    }
    List<CourseRequest> asked = requests.of(route.teacher()).stream().map(Stored::state).toList();
    Map<String, RouteSheet.Asked> rows = new HashMap<>();
    for (Step step : steps) {
      Optional<CourseRequest> latest = latest(asked, route, step);
      boolean open = latest.filter(request -> request.state().holds()).isPresent();
      boolean may = route.state().running() && !step.done() && !open;
      if (latest.isPresent() || may) {
        rows.put(step.id().value(), row(route, step, latest, may));
      }
    }
    return rows;
  }

  /** The request named for the step before one for its programme, the latest of each. */
  private static Optional<CourseRequest> latest(List<CourseRequest> all, Route route, Step step) {
    RouteStep one = new RouteStep(route.id(), step.id());
    return all.stream()
        .filter(request -> request.serves(one, programme(step)))
        .max(
            Comparator.comparing((CourseRequest request) -> request.state().holds())
                .thenComparing(request -> request.step() != null)
                .thenComparing(CourseRequest::submittedOn));
  }

  private static ProgrammeId programme(Step step) {
    Reference reference = step.plan().reference();
    return reference != null && reference.target() == Reference.Target.PROGRAMME
        ? new ProgrammeId(reference.id())
        : null;
  }

  private static RouteSheet.Asked row(
      Route route, Step step, Optional<CourseRequest> request, boolean may) {
    return new RouteSheet.Asked(
        request.map(r -> "/routes/requests/" + r.id().value()).orElse(null),
        request.map(r -> "Заявка на " + r.quarter().label()).orElse(null),
        request.map(r -> RequestTable.badge(r.state())).orElse(null),
        may
            ? "/routes/requests/new?route=%s&step=%s"
                .formatted(route.id().value(), step.id().value())
            : null);
  }
}
