package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.pair.AnsweringProposals;
import ru.traektoria.mentoring.application.pair.AssessingAdaptation;
import ru.traektoria.mentoring.application.pair.AssessingAdaptation.Seen;
import ru.traektoria.mentoring.application.pair.ClosingPairs.Farewell;
import ru.traektoria.mentoring.application.pair.ContinuingPairs;
import ru.traektoria.mentoring.application.pair.KeepingProgramme;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.adaptation.Assessment.Mark;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** The work of a pair over REST: answers, programme, assessments, prolongation, another mentor. */
@RestController
@RequestMapping("/api/v1/mentoring/pairs/{id}")
class PairWorkController {

  /** Yes or no, without a reason. */
  record AnswerRequest(boolean agrees) {}

  /** An assessment; {@code mentee} may be left out in a pair with one. */
  record AssessmentRequest(
      TeacherId mentee, Stage stage, LocalDate on, List<Mark> marks, String summary) {}

  /** Приказ о продлении. */
  record ProlongationRequest(String orderNumber, LocalDate orderOn, LocalDate until) {}

  /** Смена наставника: why the former pair ends, and the terms of the next one. */
  record ReplacementRequest(
      LocalDate endedOn, EndReason reason, String comment, TermsRequest next) {}

  private final AnsweringProposals answering;
  private final KeepingProgramme programme;
  private final AssessingAdaptation assessing;
  private final ContinuingPairs continuing;
  private final Views views;

  PairWorkController(
      AnsweringProposals answering,
      KeepingProgramme programme,
      AssessingAdaptation assessing,
      ContinuingPairs continuing,
      Views views) {
    this.answering = answering;
    this.programme = programme;
    this.assessing = assessing;
    this.continuing = continuing;
    this.views = views;
  }

  @PostMapping("/answer")
  ResponseEntity<PairView> answer(
      @PathVariable String id, @RequestBody AnswerRequest request, IfMatch version, Scope scope) {
    return ok(answering.answer(new PairId(id), version.version(), request.agrees(), scope), scope);
  }

  /** The whole programme: what is left out goes, what was held stays. */
  @PutMapping("/programme")
  ResponseEntity<PairView> plan(
      @PathVariable String id, @RequestBody Programme planned, IfMatch version, Scope scope) {
    return ok(programme.change(new PairId(id), version.version(), known -> planned, scope), scope);
  }

  /** Adds the usual plan of meetings and milestones for what is left of the term. */
  @PostMapping("/programme/draft")
  ResponseEntity<PairView> draft(@PathVariable String id, IfMatch version, Scope scope) {
    return ok(programme.draft(new PairId(id), version.version(), scope), scope);
  }

  @PostMapping("/assessments")
  ResponseEntity<PairView> assess(
      @PathVariable String id,
      @RequestBody AssessmentRequest request,
      IfMatch version,
      Scope scope) {
    Seen seen =
        new Seen(
            request.mentee(), request.stage(), request.on(), request.marks(), request.summary());
    return ok(assessing.assess(new PairId(id), version.version(), seen, scope), scope);
  }

  @PostMapping("/prolongation")
  ResponseEntity<PairView> prolong(
      @PathVariable String id,
      @RequestBody ProlongationRequest request,
      IfMatch version,
      Scope scope) {
    Order order = new Order(request.orderNumber(), request.orderOn());
    return ok(
        continuing.prolong(new PairId(id), version.version(), order, request.until(), scope),
        scope);
  }

  /** Ends this pair and answers the one that goes on. */
  @PostMapping("/replacement")
  ResponseEntity<PairView> replace(
      @PathVariable String id,
      @RequestBody ReplacementRequest request,
      IfMatch version,
      Scope scope) {
    ContinuingPairs.Change change =
        new ContinuingPairs.Change(
            request.reason(), new Farewell(request.endedOn(), request.comment()));
    Stored<MentoringPair> next =
        continuing.replace(
            new PairId(id),
            version.version(),
            change,
            request.next().terms(),
            request.next().start(),
            scope);
    return Etags.created(
        "/api/v1/mentoring/pairs/" + next.id(), next.version(), views.pair(next, scope));
  }

  private ResponseEntity<PairView> ok(Stored<MentoringPair> stored, Scope scope) {
    return Etags.ok(stored.version(), views.pair(stored, scope));
  }
}
