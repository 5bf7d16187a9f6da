package ru.traektoria.diagnostics.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;

/** Оценка предметных и методических компетенций over REST (T1.11). */
@RestController
@RequestMapping("/api/v1/diagnostics/competence-assessments")
class CompetenceAssessmentsController {

  private final CompetenceAssessmentDesk desk;
  private final AccessLog looks;

  CompetenceAssessmentsController(CompetenceAssessmentDesk desk, AccessLog looks) {
    this.desk = desk;
    this.looks = looks;
  }

  /** Who passed it, with which course and when. */
  record PassedRequest(
      @NotBlank(message = "Укажите педагога.") String teacher, String course, LocalDate passedOn) {}

  @GetMapping
  List<CompetenceAssessment> list(Scope scope, Viewer viewer) {
    List<CompetenceAssessment> found = desk.list(scope);
    looks.looked(
        viewer,
        found.stream().map(each -> each.examinee().teacher().value()).toList(),
        "Оценка компетенций");
    return found;
  }

  @PostMapping
  ResponseEntity<CompetenceAssessment> record(
      @Valid @RequestBody PassedRequest passed, Scope scope, CreationKey key) {
    CompetenceAssessment made =
        desk.record(scope, passed.teacher(), passed.course(), passed.passedOn(), key);
    return Etags.created("/api/v1/diagnostics/competence-assessments/" + made.id(), 1, made);
  }
}
