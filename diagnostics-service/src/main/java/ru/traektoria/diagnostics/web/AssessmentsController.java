package ru.traektoria.diagnostics.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.application.Answering;
import ru.traektoria.diagnostics.application.Consenting;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;

/** Диагностика of a person over REST: consent, answers, submission, result. */
@RestController
@RequestMapping("/api/v1/diagnostics/assessments")
class AssessmentsController {

  private final AssessmentDesk desk;
  private final VisibleTeachers visible;
  private final Consenting consenting;
  private final Answering answering;

  AssessmentsController(
      AssessmentDesk desk, VisibleTeachers visible, Consenting consenting, Answering answering) {
    this.desk = desk;
    this.visible = visible;
    this.consenting = consenting;
    this.answering = answering;
  }

  /** A consent to the text of a version; the recipients are named one by one. */
  record ConsentRequest(int textVersion, Set<Recipient> recipients) {}

  /** An answer: codes of the chosen options, or the step of a scale. */
  record AnswerRequest(List<String> chosen) {}

  /** Many answers by item code. */
  record AnswersRequest(Map<String, List<String>> answers) {}

  /** A line of the list: whose and in which state, as far as the viewer may know; no result. */
  record AssessmentRow(String teacher, AssessmentLine assessment) {}

  @GetMapping
  List<AssessmentRow> list(
      Scope scope,
      @RequestParam(required = false) String campaign,
      @RequestParam(required = false) String teacher) {
    return visible.in(scope).stream()
        .filter(each -> teacher == null || teacher.equals(each.id()))
        .flatMap(each -> rows(scope.viewer(), each, campaign))
        .toList();
  }

  private Stream<AssessmentRow> rows(Viewer viewer, TeacherDocument each, String campaign) {
    return each.assessments().values().stream()
        .filter(line -> campaign == null || campaign.equals(line.campaign()))
        .map(line -> row(viewer, each.id(), line));
  }

  private AssessmentRow row(Viewer viewer, String teacher, AssessmentLine line) {
    boolean closed = visible.seen(viewer, teacher, line).state() == null;
    return new AssessmentRow(teacher, closed ? line.passedOrNot() : line);
  }

  @GetMapping("/{id}")
  ResponseEntity<AssessmentView> one(@PathVariable String id, Scope scope, Viewer viewer) {
    return tagged(viewer, desk.require(scope, id));
  }

  /** A teacher agrees on the portal; paper has an endpoint of its own. */
  @PutMapping("/{id}/consent")
  ResponseEntity<AssessmentView> consent(
      @PathVariable String id, @RequestBody ConsentRequest given, Viewer viewer) {
    desk.requireOwn(viewer, id);
    return tagged(
        viewer,
        consenting.consent(id, given.textVersion(), AssessmentDesk.orEmpty(given.recipients())));
  }

  @PostMapping("/{id}/refusal")
  ResponseEntity<AssessmentView> decline(@PathVariable String id, Scope scope, Viewer viewer) {
    desk.require(scope, id);
    return tagged(viewer, consenting.decline(id));
  }

  @PostMapping("/{id}/withdrawal")
  ResponseEntity<AssessmentView> withdraw(@PathVariable String id, Viewer viewer) {
    desk.requireOwn(viewer, id);
    return tagged(viewer, consenting.withdraw(id));
  }

  @PutMapping("/{id}/answers/{item}")
  ResponseEntity<AssessmentView> answer(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody AnswerRequest answer,
      Viewer viewer) {
    desk.requireOwn(viewer, id);
    List<String> chosen = answer.chosen() == null ? List.of() : answer.chosen();
    return tagged(viewer, answering.answer(id, Map.of(item, chosen)));
  }

  @PutMapping("/{id}/answers")
  ResponseEntity<AssessmentView> answers(
      @PathVariable String id, @RequestBody AnswersRequest answers, Viewer viewer) {
    desk.requireOwn(viewer, id);
    Map<String, List<String>> given = answers.answers() == null ? Map.of() : answers.answers();
    return tagged(viewer, answering.answer(id, given));
  }

  @PostMapping("/{id}/submission")
  ResponseEntity<ResultView> submit(@PathVariable String id, Viewer viewer) {
    desk.requireOwn(viewer, id);
    Stored<Assessment> scored = answering.submit(id);
    return Etags.ok(scored.version(), desk.result(viewer, scored.state()));
  }

  @GetMapping("/{id}/result")
  ResponseEntity<ResultView> result(@PathVariable String id, Scope scope, Viewer viewer) {
    Stored<Assessment> stored = desk.require(scope, id);
    return Etags.ok(stored.version(), desk.result(viewer, stored.state()));
  }

  private ResponseEntity<AssessmentView> tagged(Viewer viewer, Stored<Assessment> stored) {
    return Etags.ok(stored.version(), desk.view(viewer, stored));
  }
}
