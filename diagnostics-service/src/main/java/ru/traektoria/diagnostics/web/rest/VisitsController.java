package ru.traektoria.diagnostics.web.rest;

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
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.model.visit.LessonVisit;
import ru.traektoria.diagnostics.model.visit.LessonVisit.Sheet;
import ru.traektoria.diagnostics.model.visit.VisitKind;
import ru.traektoria.diagnostics.web.VisitDesk;
import ru.traektoria.diagnostics.web.VisitDesk.Plan;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;

/** Посещения уроков over REST: the schedule, one visit, the viewer's own sheet. */
@RestController
@RequestMapping("/api/v1/diagnostics/visits")
class VisitsController {

  private final VisitDesk desk;
  private final AccessLog looks;

  VisitsController(VisitDesk desk, AccessLog looks) {
    this.desk = desk;
    this.looks = looks;
  }

  /** A visit on the schedule. */
  record VisitRow(
      String id,
      String teacher,
      VisitKind kind,
      LocalDate plannedOn,
      String lesson,
      LocalDate heldOn,
      int finished) {

    static VisitRow of(LessonVisit visit) {
      return new VisitRow(
          visit.id(),
          visit.examinee().teacher().value(),
          visit.kind(),
          visit.plannedOn(),
          visit.lesson(),
          visit.heldOn(),
          visit.finished().size());
    }
  }

  /** What one observer advises; the name, as on the page. */
  record Advice(String observer, String recommendation) {}

  /**
   * One visit.
   *
   * @param instrument whose criteria are asked
   * @param own the viewer's sheet; {@code null} for the teacher, who reads the advice alone
   */
  record VisitView(VisitRow visit, String instrument, Sheet own, List<Advice> advice) {}

  /** The viewer's own sheet. */
  record SheetRequest(
      long revision, Map<String, List<String>> answers, String recommendation, boolean done) {}

  @GetMapping
  List<VisitRow> list(Scope scope) {
    return desk.list(scope).stream().map(VisitRow::of).toList();
  }

  @PostMapping
  ResponseEntity<VisitView> plan(
      @RequestBody Plan plan, Scope scope, Viewer viewer, CreationKey key) {
    Stored<LessonVisit> planned = desk.plan(scope, plan, key);
    return Etags.created(
        "/api/v1/diagnostics/visits/" + planned.id(),
        planned.version(),
        view(planned.state(), viewer));
  }

  @GetMapping("/{id}")
  ResponseEntity<VisitView> one(@PathVariable String id, Scope scope, Viewer viewer) {
    Stored<LessonVisit> stored = desk.require(scope, id);
    if (!stored.state().finished().isEmpty()) {
      looks.looked(viewer, stored.state().examinee().teacher().value(), "Анализ урока");
    }
    return Etags.ok(stored.version(), view(stored.state(), viewer));
  }

  /** Only the own sheet; the revision says what it started from. */
  @PutMapping("/{id}/sheet")
  Sheet save(
      @PathVariable String id, @RequestBody SheetRequest request, Scope scope, Viewer viewer) {
    Sheet sheet =
        new Sheet(
            viewer.subject(),
            viewer.name(),
            request.revision(),
            request.answers(),
            request.recommendation(),
            request.done());
    return desk.save(scope, id, sheet).state().sheetOf(viewer.subject(), viewer.name());
  }

  private static VisitView view(LessonVisit visit, Viewer viewer) {
    boolean teacher = viewer.is(visit.examinee().teacher().value());
    List<Advice> advice =
        visit.finished().stream()
            .map(sheet -> new Advice(sheet.name(), sheet.recommendation()))
            .toList();
    Sheet own = teacher ? null : visit.sheetOf(viewer.subject(), viewer.name());
    return new VisitView(VisitRow.of(visit), visit.instrument().value(), own, advice);
  }
}
