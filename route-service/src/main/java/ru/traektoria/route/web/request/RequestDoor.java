package ru.traektoria.route.web.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.application.request.CourseRequests;
import ru.traektoria.route.application.request.ListingRequests;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Lets a viewer through to requests of people within reach; looks at others are logged. */
@Component
class RequestDoor {

  private final CourseRequests requests;
  private final ListingRequests listing;
  private final Whereabouts whereabouts;
  private final AccessLog log;
  private final Clock clock;

  RequestDoor(
      CourseRequests requests,
      ListingRequests listing,
      Whereabouts whereabouts,
      AccessLog log,
      Clock clock) {
    this.requests = requests;
    this.listing = listing;
    this.whereabouts = whereabouts;
    this.log = log;
    this.clock = clock;
  }

  /** Requires a teacher to be within reach and gives the place; 404 otherwise. */
  Place teacher(Scope scope, TeacherId teacher) {
    return whereabouts
        .of(teacher)
        .filter(p -> scope.covers(p.municipality(), p.organisation(), teacher.value()))
        .orElseThrow(() -> Problems.notFound("Педагог", teacher.value()));
  }

  /** The same for many; one out of reach refuses all. */
  Map<TeacherId, Place> teachers(Scope scope, List<String> ids) {
    Map<TeacherId, Place> places = new LinkedHashMap<>();
    ids.stream()
        .filter(id -> !id.isBlank())
        .map(TeacherId::new)
        .forEach(teacher -> places.put(teacher, teacher(scope, teacher)));
    return places;
  }

  Stored<CourseRequest> request(Scope scope, String id) {
    return requests
        .find(new CourseRequestId(id))
        .filter(found -> listing.covers(scope::covers, found.state()))
        .orElseThrow(() -> Problems.notFound("Заявка", id));
  }

  /** A request with its purpose tells about a person: the look is written down first. */
  Stored<CourseRequest> look(Scope scope, String id) {
    Stored<CourseRequest> request = request(scope, id);
    log.looked(scope.viewer(), request.state().teacher().value(), "Заявка на курс");
    return request;
  }

  /** Of these, the ones within reach. */
  List<CourseRequestId> within(Scope scope, List<String> ids) {
    return ids.stream().map(id -> request(scope, id).state().id()).toList();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
