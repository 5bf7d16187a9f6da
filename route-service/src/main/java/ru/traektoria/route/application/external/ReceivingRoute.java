package ru.traektoria.route.application.external;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.external.Adopting;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Takes in a route of the ЦНППМ. It is kept before anything is decided; if its teacher is not known
 * or its plan cannot stand, it waits with the reason until a methodist resolves it.
 */
@Service
public class ReceivingRoute {

  private final Arrivals arrivals;
  private final Routes routes;
  private final RecognisingTeacher recognising;
  private final Whereabouts whereabouts;
  private final Clock clock;

  ReceivingRoute(
      Arrivals arrivals,
      Routes routes,
      RecognisingTeacher recognising,
      Whereabouts whereabouts,
      Clock clock) {
    this.arrivals = arrivals;
    this.routes = routes;
    this.recognising = recognising;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  /** The same edition again changes nothing; a teacher once recognised stays recognised. */
  public Arrival receive(ExternalRoute route) {
    List<Reason> objections = route.objections();
    if (!objections.isEmpty()) {
      throw Problems.refused(objections);
    }
    Optional<Arrival> before = arrivals.find(route.externalId());
    if (before.filter(arrival -> decided(arrival, route)).isPresent()) {
      return before.get();
    }
    Arrival arrival = Arrival.waiting(route, "Педагог ещё не определён", LocalDate.now(clock));
    arrivals.save(arrival);
    return resolve(arrival, before);
  }

  /** Tries once more: the teacher may have been registered meanwhile. */
  public Arrival retry(String externalId) {
    Arrival arrival = waiting(externalId);
    return resolve(arrival, Optional.empty());
  }

  /** A methodist says whose it is. */
  public Arrival accept(String externalId, TeacherId teacher) {
    return adopt(waiting(externalId), teacher);
  }

  /** A methodist says that it is nobody's. */
  public Arrival reject(String externalId, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Problems.refused(
          Reason.at("reason", "external.reason", "Напишите, почему маршрут не принят"));
    }
    Arrival rejected = waiting(externalId).rejected(reason.strip());
    arrivals.save(rejected);
    return rejected;
  }

  private static boolean decided(Arrival arrival, ExternalRoute route) {
    return arrival.state() != ArrivalState.WAITING && arrival.route().equals(route);
  }

  private Arrival waiting(String externalId) {
    return arrivals
        .find(externalId)
        .filter(arrival -> arrival.state() == ArrivalState.WAITING)
        .orElseThrow(() -> Problems.notFound("Маршрут ЦНППМ", externalId));
  }

  private Arrival resolve(Arrival arrival, Optional<Arrival> before) {
    Optional<TeacherId> known = before.map(Arrival::teacher);
    if (known.isPresent()) {
      return adopt(arrival, known.get());
    }
    RecognisingTeacher.Recognised found = recognising.of(arrival.route());
    return found.teacher() == null
        ? kept(arrival.waitsFor(found.problem()))
        : adopt(arrival, found.teacher());
  }

  private Arrival adopt(Arrival arrival, TeacherId teacher) {
    try {
      write(arrival.route(), teacher);
      return kept(arrival.accepted(teacher));
    } catch (ErrorResponseException refused) {
      return kept(arrival.waitsFor(refused.getBody().getDetail()));
    }
  }

  private void write(ExternalRoute external, TeacherId teacher) {
    LocalDate today = LocalDate.now(clock);
    RouteId id = external.id();
    Adopting.Owner owner = owner(teacher);
    if (routes.find(id).isPresent()) {
      routes.update(id, null, route -> Adopting.renew(route, external, owner, Actor.CENTRE, today));
    } else {
      routes.start(id, teacher, id.value(), Adopting.draft(external, owner, Actor.CENTRE, today));
    }
  }

  private Adopting.Owner owner(TeacherId teacher) {
    Place place =
        whereabouts.of(teacher).orElseThrow(() -> Problems.notFound("Педагог", teacher.value()));
    List<Goal> deficits =
        routes.of(teacher).stream()
            .map(Stored::state)
            .map(Route::plan)
            .flatMap(plan -> plan.openDeficits().stream())
            .toList();
    return new Adopting.Owner(teacher, place, deficits);
  }

  private Arrival kept(Arrival arrival) {
    arrivals.save(arrival);
    return arrival;
  }
}
