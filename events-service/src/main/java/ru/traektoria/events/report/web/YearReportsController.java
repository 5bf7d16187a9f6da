package ru.traektoria.events.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.report.application.PlanningNextYear;
import ru.traektoria.events.report.application.WritingReports;
import ru.traektoria.events.report.model.YearReport.Words;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Отчёты объединений over REST. */
@RestController
@RequestMapping("/api/v1/activities/associations")
class YearReportsController {

  private static final String REPORT = "/{id}/reports/{year}";

  private final WritingReports writing;
  private final PlanningNextYear planning;
  private final Clock clock;

  YearReportsController(WritingReports writing, PlanningNextYear planning, Clock clock) {
    this.writing = writing;
    this.planning = planning;
    this.clock = clock;
  }

  @GetMapping("/reports")
  List<YearReportView> all(@RequestParam(required = false) String year, Scope scope) {
    AcademicYear which = year == null ? AcademicYear.of(LocalDate.now(clock)) : year(year);
    return writing.all(which, scope).stream()
        .map(report -> YearReportView.of(writing.one(report.association(), which, scope)))
        .toList();
  }

  @GetMapping(REPORT)
  ResponseEntity<YearReportView> one(
      @PathVariable String id, @PathVariable String year, Scope scope) {
    return answer(id, year, scope);
  }

  @PutMapping(REPORT)
  ResponseEntity<YearReportView> write(
      @PathVariable String id,
      @PathVariable String year,
      @RequestBody Words words,
      IfMatch seen,
      Scope scope) {
    writing.write(new AssociationId(id), year(year), seen.version(), words, scope);
    return answer(id, year, scope);
  }

  @PostMapping(REPORT + "/submission")
  ResponseEntity<YearReportView> submit(
      @PathVariable String id, @PathVariable String year, IfMatch seen, Scope scope) {
    writing.submit(new AssociationId(id), year(year), seen.version(), scope);
    return answer(id, year, scope);
  }

  /** Проект плана следующего года; answers its id. */
  @PostMapping(REPORT + "/plan")
  Map<String, String> plan(@PathVariable String id, @PathVariable String year, Scope scope) {
    return Map.of("plan", planning.draft(new AssociationId(id), year(year), scope).id());
  }

  @PostMapping(REPORT + "/acceptance")
  ResponseEntity<YearReportView> accept(
      @PathVariable String id, @PathVariable String year, IfMatch seen, Scope scope) {
    writing.accept(new AssociationId(id), year(year), seen.version(), scope);
    return answer(id, year, scope);
  }

  /** Что доработать. */
  record Remark(String remark) {}

  @PostMapping(REPORT + "/return")
  ResponseEntity<YearReportView> giveBack(
      @PathVariable String id,
      @PathVariable String year,
      @RequestBody Remark said,
      IfMatch seen,
      Scope scope) {
    writing.giveBack(new AssociationId(id), year(year), seen.version(), said.remark(), scope);
    return answer(id, year, scope);
  }

  /** Заседание совета, whose protocol approves. */
  record Council(String meeting) {}

  @PostMapping(REPORT + "/approval")
  ResponseEntity<YearReportView> approve(
      @PathVariable String id,
      @PathVariable String year,
      @RequestBody Council by,
      IfMatch seen,
      Scope scope) {
    writing.approve(new AssociationId(id), year(year), seen.version(), by.meeting(), scope);
    return answer(id, year, scope);
  }

  private ResponseEntity<YearReportView> answer(String id, String year, Scope scope) {
    YearReportView view = YearReportView.of(writing.one(new AssociationId(id), year(year), scope));
    return Etags.ok(view.version(), view);
  }

  private static AcademicYear year(String code) {
    try {
      return AcademicYear.parse(code);
    } catch (IllegalArgumentException wrong) {
      throw Problems.badRequest(wrong.getMessage());
    }
  }
}
