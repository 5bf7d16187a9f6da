package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.application.Observing;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.visit.LessonVisit;
import ru.traektoria.diagnostics.model.visit.LessonVisit.Sheet;
import ru.traektoria.diagnostics.model.visit.VisitKind;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Посещения within a scope: the schedule, one visit, the sheets. */
@Component
public class VisitDesk {

  private final AggregateStore<LessonVisit> visits;
  private final Instruments instruments;
  private final Examinees examinees;
  private final VisibleTeachers visible;
  private final Observing observing;

  VisitDesk(
      AggregateStore<LessonVisit> visits,
      Instruments instruments,
      Examinees examinees,
      VisibleTeachers visible,
      Observing observing) {
    this.visits = visits;
    this.instruments = instruments;
    this.examinees = examinees;
    this.visible = visible;
    this.observing = observing;
  }

  /** What somebody says to plan a visit. */
  public record Plan(String teacher, VisitKind kind, LocalDate plannedOn, String lesson) {}

  /** The visits within reach. */
  public List<LessonVisit> list(Scope scope) {
    Document filter = new Document();
    scope.municipality().ifPresent(id -> filter.append("municipality", id));
    return visits.query(filter).stream()
        .map(Stored::state)
        .filter(
            visit ->
                scope.covers(
                    visit.examinee().municipality(),
                    visit.examinee().organisation(),
                    visit.examinee().teacher().value()))
        .toList();
  }

  /** A visit within reach. */
  public Stored<LessonVisit> require(Scope scope, String id) {
    Stored<LessonVisit> stored =
        visits.find(id).orElseThrow(() -> Problems.notFound("Посещение", id));
    visible.require(scope, stored.state().examinee().teacher().value());
    return stored;
  }

  /** Puts a visit on the schedule. */
  public Stored<LessonVisit> plan(Scope scope, Plan plan, CreationKey key) {
    visible.require(scope, plan.teacher());
    Examinee who =
        examinees
            .find(plan.teacher())
            .orElseThrow(() -> Problems.notFound("Педагог", plan.teacher()));
    Instrument sheet = sheet(who.municipality());
    LessonVisit visit =
        new LessonVisit(
            key.id(),
            who,
            plan.kind(),
            plan.plannedOn(),
            plan.lesson(),
            sheet.id(),
            null,
            List.of());
    return visits.create(key.id(), key.requestHash(), visit.planned());
  }

  private Instrument sheet(String municipality) {
    return instruments.offered(municipality).stream()
        .filter(each -> each.kind() == InstrumentKind.LESSON_ANALYSIS)
        .filter(each -> each.state() == InstrumentState.PUBLISHED)
        .reduce((older, newer) -> newer.version() > older.version() ? newer : older)
        .orElseThrow(() -> Problems.notFound("Лист анализа урока"));
  }

  /** The criteria of a visit. */
  public Instrument criteria(LessonVisit visit) {
    return instruments.get(visit.instrument());
  }

  /** Saves the viewer's own sheet; others' sheets are never touched. */
  public Stored<LessonVisit> save(Scope scope, String id, Sheet sheet) {
    require(scope, id);
    Site site = scope.viewer().has(Role.METHODIST) ? Site.MUNICIPAL : Site.SCHOOL;
    return observing.save(id, sheet, site);
  }
}
