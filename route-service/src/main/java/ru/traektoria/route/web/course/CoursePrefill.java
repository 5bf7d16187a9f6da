package ru.traektoria.route.web.course;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.request.CourseRequests;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.request.RouteStep;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/** The programme with which the form of a course begins: the chosen one, else the step's. */
@Component
class CoursePrefill {

  private final Programmes programmes;
  private final Routes routes;
  private final CourseRequests requests;

  CoursePrefill(Programmes programmes, Routes routes, CourseRequests requests) {
    this.programmes = programmes;
    this.routes = routes;
    this.requests = requests;
  }

  /** The programme to begin with, {@code null} where nothing says which. */
  Programme programme(String chosen, String route, String step) {
    String programme = chosen == null ? ofStep(route, step) : chosen;
    return programme == null
        ? null
        : programmes.find(new ProgrammeId(programme)).map(Stored::state).orElse(null);
  }

  /** What was asked for at the step, else what the step refers to. */
  private String ofStep(String route, String step) {
    if (route == null || step == null) {
      return null;
    }
    RouteStep one = new RouteStep(new RouteId(route), new StepId(step));
    Optional<Route> there = routes.find(one.route()).map(Stored::state);
    return there
        .flatMap(found -> asked(found.teacher(), one))
        .or(() -> there.flatMap(found -> referred(found, one)))
        .orElse(null);
  }

  private Optional<String> asked(TeacherId teacher, RouteStep step) {
    return requests.of(teacher).stream()
        .map(Stored::state)
        .filter(request -> request.state().open() && step.equals(request.step()))
        .map(request -> request.wanted().programme())
        .filter(Objects::nonNull)
        .map(ProgrammeId::value)
        .findFirst();
  }

  private static Optional<String> referred(Route route, RouteStep step) {
    return route
        .plan()
        .step(step.step())
        .map(found -> found.plan().reference())
        .filter(reference -> reference.target() == Reference.Target.PROGRAMME)
        .map(Reference::id);
  }
}
