package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.pair.AssigningMentors;
import ru.traektoria.mentoring.application.pair.ClosingPairs;
import ru.traektoria.mentoring.application.pair.ClosingPairs.Farewell;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.pair.KeepingLog;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Result;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.SessionId;
import ru.traektoria.mentoring.model.programme.Session.Visitor;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Наставнические пары over REST. */
@RestController
@RequestMapping("/api/v1/mentoring/pairs")
class PairsController {

  /** An entry for the log. */
  record SessionRequest(
      Kind kind,
      LocalDate heldOn,
      String topic,
      String outcome,
      Visitor visitor,
      String planned,
      List<TeacherId> absent) {
    Session session(String id) {
      String about = topic == null ? "" : topic;
      return new Session(new SessionId(id), kind, heldOn, about, outcome, visitor, planned, absent);
    }
  }

  /**
   * How a pair is completed: the outcome follows from the signs.
   *
   * @param signs of the one mentee; of a group {@code results} tell each
   */
  record CompletionRequest(
      LocalDate completedOn, Set<Sign> signs, String comment, List<ResultRequest> results) {}

  /** What one mentee of a group reached. */
  record ResultRequest(TeacherId mentee, Set<Sign> signs) {
    Result result() {
      return Result.of(mentee, signs == null ? Set.of() : signs);
    }
  }

  /** Why a pair ends early. */
  record EndRequest(LocalDate endedOn, EndReason reason, String comment) {}

  /** Why a proposal was refused. */
  record RefusalRequest(EndReason reason, String comment) {}

  private final FindingPairs finding;
  private final AssigningMentors assigning;
  private final KeepingLog log;
  private final ClosingPairs closing;
  private final Views views;

  PairsController(
      FindingPairs finding,
      AssigningMentors assigning,
      KeepingLog log,
      ClosingPairs closing,
      Views views) {
    this.finding = finding;
    this.assigning = assigning;
    this.log = log;
    this.closing = closing;
    this.views = views;
  }

  @GetMapping
  List<PairView> list(
      @RequestParam(required = false) Status status,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String teacher,
      Scope scope) {
    List<Stored<MentoringPair>> found =
        teacher == null ? finding.all(scope) : finding.of(new TeacherId(teacher), scope);
    return found.stream()
        .map(views::pair)
        .filter(pair -> status == null || pair.status() == status)
        .filter(pair -> organisation == null || isAt(pair, organisation))
        .toList();
  }

  private static boolean isAt(PairView pair, String organisation) {
    return pair.organisation() != null && pair.organisation().id().equals(organisation);
  }

  @PostMapping
  ResponseEntity<PairView> create(@RequestBody TermsRequest request, CreationKey key, Scope scope) {
    Stored<MentoringPair> stored =
        request.start()
            ? assigning.assign(key, request.terms(), scope)
            : assigning.propose(key, request.terms(), scope);
    return Etags.created(
        "/api/v1/mentoring/pairs/" + stored.id(), stored.version(), views.pair(stored));
  }

  @GetMapping("/{id}")
  ResponseEntity<PairView> one(@PathVariable String id, Scope scope) {
    Stored<MentoringPair> stored = finding.one(new PairId(id), scope);
    return Etags.ok(stored.version(), views.pair(stored, scope));
  }

  @PutMapping("/{id}")
  ResponseEntity<PairView> change(
      @PathVariable String id, @RequestBody TermsRequest request, IfMatch version, Scope scope) {
    PairId pair = new PairId(id);
    return ok(
        request.start()
            ? assigning.start(pair, version.version(), request.terms(), scope)
            : assigning.revise(pair, version.version(), request.terms(), scope));
  }

  @PostMapping("/{id}/refusal")
  ResponseEntity<PairView> decline(
      @PathVariable String id, @RequestBody RefusalRequest request, IfMatch version, Scope scope) {
    return ok(
        closing.decline(
            new PairId(id), version.version(), request.reason(), request.comment(), scope));
  }

  @PostMapping("/{id}/sessions")
  ResponseEntity<PairView> record(
      @PathVariable String id,
      @RequestBody SessionRequest request,
      CreationKey key,
      IfMatch version,
      Scope scope) {
    return ok(log.record(new PairId(id), version.version(), request.session(key.id()), scope));
  }

  @PutMapping("/{id}/sessions/{session}")
  ResponseEntity<PairView> correct(
      @PathVariable String id,
      @PathVariable String session,
      @RequestBody SessionRequest request,
      IfMatch version,
      Scope scope) {
    return ok(log.record(new PairId(id), version.version(), request.session(session), scope));
  }

  @PostMapping("/{id}/completion")
  ResponseEntity<PairView> complete(
      @PathVariable String id,
      @RequestBody CompletionRequest request,
      IfMatch version,
      Scope scope) {
    Farewell farewell = new Farewell(request.completedOn(), request.comment());
    if (request.results() != null) {
      List<Result> results = request.results().stream().map(ResultRequest::result).toList();
      return ok(closing.complete(new PairId(id), version.version(), results, farewell, scope));
    }
    Set<Sign> signs = request.signs() == null ? Set.of() : request.signs();
    return ok(closing.complete(new PairId(id), version.version(), signs, farewell, scope));
  }

  @PostMapping("/{id}/end")
  ResponseEntity<PairView> end(
      @PathVariable String id, @RequestBody EndRequest request, IfMatch version, Scope scope) {
    Farewell farewell = new Farewell(request.endedOn(), request.comment());
    return ok(closing.end(new PairId(id), version.version(), request.reason(), farewell, scope));
  }

  private ResponseEntity<PairView> ok(Stored<MentoringPair> stored) {
    return Etags.ok(stored.version(), views.pair(stored));
  }
}
