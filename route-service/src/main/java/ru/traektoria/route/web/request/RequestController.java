package ru.traektoria.route.web.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.group.EnrollingGroup;
import ru.traektoria.route.application.request.DecidingRequests;
import ru.traektoria.route.application.request.ListingRequests;
import ru.traektoria.route.application.request.ListingRequests.Line;
import ru.traektoria.route.application.request.SubmittingRequest;
import ru.traektoria.route.application.request.SubmittingRequest.Entry;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;

/** Заявки на курсы for machines. */
@RestController
@RequestMapping("/api/v1/routes/requests")
@Tag(name = "Заявки на курсы")
class RequestController {

  private final RequestDoor door;
  private final RequestWishes wishes;
  private final SubmittingRequest submitting;
  private final DecidingRequests deciding;
  private final ListingRequests listing;
  private final EnrollingGroup enrolling;

  RequestController(
      RequestDoor door,
      RequestWishes wishes,
      SubmittingRequest submitting,
      DecidingRequests deciding,
      ListingRequests listing,
      EnrollingGroup enrolling) {
    this.door = door;
    this.wishes = wishes;
    this.submitting = submitting;
    this.deciding = deciding;
    this.listing = listing;
    this.enrolling = enrolling;
  }

  /** Why it is refused or withdrawn; for an agreement by the methodist, the letter. */
  record Words(String words) {}

  @GetMapping
  @Operation(summary = "Заявки: state, kind, quarter=2027-1")
  List<RequestView> list(
      @RequestParam(required = false) RequestState state,
      @RequestParam(required = false) CourseKind kind,
      @RequestParam(required = false) String quarter,
      Scope scope) {
    return listing.within(scope::covers).stream()
        .map(Line::request)
        .filter(r -> state == null || r.state() == state)
        .filter(r -> kind == null || r.wanted().kind() == kind)
        .filter(r -> quarter == null || r.quarter().value().equals(quarter))
        .sorted(Comparator.comparing(CourseRequest::submittedOn).reversed())
        .map(RequestView::of)
        .toList();
  }

  @PostMapping
  @Operation(summary = "Подать заявку за одного педагога; за своего завуч сразу и согласует")
  ResponseEntity<RequestView> submit(@RequestBody RequestWish body, CreationKey key, Scope scope) {
    if (body.teachers().size() != 1) {
      throw Problems.refused(Reason.at("teachers", "request.teacher", "Укажите одного педагога"));
    }
    TeacherId teacher = new TeacherId(body.teachers().get(0));
    Stored<CourseRequest> request =
        submitting.submit(
            teacher,
            door.teacher(scope, teacher),
            wishes.of(body, scope.viewer()),
            entry(key, scope));
    return Etags.created(
        "/api/v1/routes/requests/" + request.id(),
        request.version(),
        RequestView.of(request.state()));
  }

  @PostMapping("/bulk")
  @Operation(summary = "Подать одну заявку за многих; у кого она уже есть, назван в refused")
  SubmittingRequest.Outcome submitAll(@RequestBody RequestWish body, CreationKey key, Scope scope) {
    return submitting.submitAll(
        door.teachers(scope, body.teachers()), wishes.of(body, scope.viewer()), entry(key, scope));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Заявка")
  ResponseEntity<RequestView> one(@PathVariable String id, Scope scope) {
    return answer(door.look(scope, id));
  }

  @PostMapping("/{id}/agreement")
  @Operation(summary = "Согласовать: руководитель; методист — по письму организации")
  ResponseEntity<RequestView> agree(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope) {
    return answer(
        deciding.agree(
            door.request(scope, id).state().id(),
            match.version(),
            body.words(),
            Acting.of(scope.viewer())));
  }

  @PostMapping("/{id}/refusal")
  @Operation(summary = "Отклонить с причиной")
  ResponseEntity<RequestView> refuse(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope) {
    return answer(
        deciding.refuse(
            door.request(scope, id).state().id(),
            match.version(),
            body.words(),
            Acting.of(scope.viewer())));
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "Отозвать: тот, кто подал")
  ResponseEntity<RequestView> withdraw(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope) {
    return answer(
        deciding.withdraw(
            door.request(scope, id).state().id(),
            match.version(),
            body.words(),
            Acting.of(scope.viewer())));
  }

  @PostMapping("/{id}/expulsion")
  @Operation(summary = "Отчислить с причиной; место в группе освобождается")
  ResponseEntity<RequestView> expel(
      @PathVariable String id, @RequestBody Words body, IfMatch match, Scope scope) {
    return answer(
        enrolling.expel(
            door.request(scope, id).state().id(),
            match.version(),
            body.words(),
            Acting.of(scope.viewer())));
  }

  private Entry entry(CreationKey key, Scope scope) {
    return new Entry(key.id(), key.requestHash(), Acting.of(scope.viewer()), door.today());
  }

  private static ResponseEntity<RequestView> answer(Stored<CourseRequest> request) {
    return Etags.ok(request.version(), RequestView.of(request.state()));
  }
}
