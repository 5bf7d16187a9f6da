package ru.traektoria.route.application.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.request.Claim;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestEvent;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.request.StepWishRule;
import ru.traektoria.route.model.request.Wish;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Подача заявки: one teacher or many, each training once a year. */
@Service
public class SubmittingRequest {

  private final CourseRequests requests;
  private final Routes routes;

  SubmittingRequest(CourseRequests requests, Routes routes) {
    this.requests = requests;
    this.routes = routes;
  }

  /** Who applies, on which day, under which key: a repeat meets the first request. */
  public record Entry(String key, String requestHash, Actor by, LocalDate on) {}

  /** A teacher of a bulk request who was refused. */
  public record Refusal(TeacherId teacher, String reason) {}

  /** What became of a bulk request. */
  public record Outcome(List<CourseRequestId> submitted, List<Refusal> refused) {}

  public Stored<CourseRequest> submit(TeacherId teacher, Place place, Wish wish, Entry entry) {
    CourseRequestId id = new CourseRequestId(entry.key());
    Decision<CourseRequest, CourseRequestEvent> decision =
        CourseRequest.submit(id, teacher, place, wish, entry.by(), entry.on());
    return requests.add(id, entry.requestHash(), onlyOnce(id, decision));
  }

  /** The same wish for many; whoever has it already is named, the others are submitted. */
  public Outcome submitAll(Map<TeacherId, Place> teachers, Wish wish, Entry entry) {
    List<CourseRequestId> submitted = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    teachers.forEach(
        (teacher, place) -> {
          String key = Ids.derived(entry.key(), teacher.value());
          try {
            Stored<CourseRequest> one =
                submit(
                    teacher,
                    place,
                    wish,
                    new Entry(key, entry.requestHash(), entry.by(), entry.on()));
            submitted.add(one.state().id());
          } catch (ErrorResponseException refusal) {
            refused.add(new Refusal(teacher, refusal.getBody().getDetail()));
          }
        });
    return new Outcome(submitted, refused);
  }

  private Decision<CourseRequest, CourseRequestEvent> onlyOnce(
      CourseRequestId id, Decision<CourseRequest, CourseRequestEvent> decision) {
    if (!(decision instanceof Decision.Accepted<CourseRequest, CourseRequestEvent> accepted)) {
      return decision;
    }
    CourseRequest wanted = accepted.state();
    return twice(id, wanted)
        .or(() -> ofStep(id, wanted))
        .<Decision<CourseRequest, CourseRequestEvent>>map(Decision::refuse)
        .orElse(decision);
  }

  private Optional<Reason> twice(CourseRequestId id, CourseRequest wanted) {
    return requests
        .holding(Claim.of(wanted))
        .map(Stored::state)
        .filter(other -> !other.id().equals(id))
        .map(
            there ->
                Reason.at(
                    "programme",
                    "request.twice",
                    "Заявка «%s» на %s учебный год уже есть, она %s. Вторая не нужна."
                        .formatted(
                            there.wanted().title(), there.year().label(), there.state().label())));
  }

  /** A step of a route that may not be asked for, or is asked for already. */
  private Optional<Reason> ofStep(CourseRequestId id, CourseRequest wanted) {
    if (wanted.step() == null) {
      return Optional.empty();
    }
    Optional<Route> route = routes.find(wanted.step().route()).map(Stored::state);
    return StepWishRule.objection(route, wanted.step(), wanted.teacher())
        .or(() -> askedFor(id, wanted));
  }

  private Optional<Reason> askedFor(CourseRequestId id, CourseRequest wanted) {
    return requests.of(wanted.teacher()).stream()
        .map(Stored::state)
        .filter(r -> r.state().open() && wanted.step().equals(r.step()) && !r.id().equals(id))
        .findFirst()
        .map(
            there ->
                Reason.at(
                    "step",
                    "request.step.twice",
                    "На этот шаг уже подана заявка «%s», она %s."
                        .formatted(there.wanted().title(), there.state().label())));
  }
}
