package ru.traektoria.diagnostics.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.StartingDiagnostics;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.problem.Problems;

/** Starts a diagnostics outside a campaign, over REST. */
@RestController
@RequestMapping("/api/v1/diagnostics/assessments")
class StartingController {

  private final StartingDiagnostics starting;
  private final Examinees examinees;
  private final VisibleTeachers visible;
  private final AssessmentDesk desk;

  StartingController(
      StartingDiagnostics starting,
      Examinees examinees,
      VisibleTeachers visible,
      AssessmentDesk desk) {
    this.starting = starting;
    this.examinees = examinees;
    this.visible = visible;
    this.desk = desk;
  }

  /** Whose final diagnostics; no competences means those that a route works on. */
  record FinalRequest(
      @NotBlank(message = "Укажите педагога.") String teacher, Set<CompetenceCode> competences) {}

  /** A teacher wants to know (S1, «исходила от самого педагогического работника»). */
  @PostMapping
  ResponseEntity<AssessmentView> onOwnInitiative(Viewer viewer, CreationKey key) {
    Examinee who = examinee(viewer.teacherId().orElse(null));
    return created(
        viewer, starting.onOwnInitiative(new AssessmentId(key.id()), key.requestHash(), who));
  }

  /** The final diagnostics after a route. */
  @PostMapping("/final")
  ResponseEntity<AssessmentView> atEndOfRoute(
      @Valid @RequestBody FinalRequest request, Scope scope, Viewer viewer, CreationKey key) {
    visible.require(scope, request.teacher());
    Site site = viewer.has(Role.METHODIST) ? Site.MUNICIPAL : Site.SCHOOL;
    return created(
        viewer,
        starting.atEndOfRoute(
            new AssessmentId(key.id()),
            key.requestHash(),
            examinee(request.teacher()),
            AssessmentDesk.orEmpty(request.competences()),
            site));
  }

  private Examinee examinee(String teacher) {
    return examinees.find(teacher).orElseThrow(() -> Problems.notFound("Педагог", teacher));
  }

  private ResponseEntity<AssessmentView> created(Viewer viewer, Stored<Assessment> stored) {
    AssessmentView view = desk.view(viewer, stored);
    return Etags.created("/api/v1/diagnostics/assessments/" + view.id(), view.version(), view);
  }
}
