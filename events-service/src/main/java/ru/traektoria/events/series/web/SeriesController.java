package ru.traektoria.events.series.web;

import java.math.BigDecimal;
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
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.series.application.CountingTurnout;
import ru.traektoria.events.series.application.CountingTurnout.Sheet;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.application.IssuingSeriesCertificates;
import ru.traektoria.events.series.application.PlanningSeries;
import ru.traektoria.events.series.application.SigningUpForSeries;
import ru.traektoria.events.series.application.SigningUpForSeries.Outcome;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Серии мероприятий over REST. */
@RestController
@RequestMapping(SeriesController.PATH)
class SeriesController {

  static final String PATH = "/api/v1/activities/series";

  private final FindingSeries finding;
  private final PlanningSeries planning;
  private final SigningUpForSeries signingUp;
  private final CountingTurnout counting;
  private final IssuingSeriesCertificates issuing;
  private final SeriesViews views;

  SeriesController(
      FindingSeries finding,
      PlanningSeries planning,
      SigningUpForSeries signingUp,
      CountingTurnout counting,
      IssuingSeriesCertificates issuing,
      SeriesViews views) {
    this.finding = finding;
    this.planning = planning;
    this.signingUp = signingUp;
    this.counting = counting;
    this.issuing = issuing;
    this.views = views;
  }

  /** Анализ проведения. */
  record ClosingRequest(String analysis) {}

  /** Ids of the sessions: a seat, the waiting list, no seat free, sections to choose from. */
  record SignedUpView(
      List<String> joined, List<String> waiting, List<String> full, List<String> sections) {}

  /** A line of the attendance. */
  record LineView(
      String teacher,
      String organisation,
      Map<String, Attendance> marks,
      int attended,
      int of,
      int percent,
      BigDecimal hours) {}

  /** Sessions in order, and who came. */
  record TurnoutView(List<String> sessions, List<LineView> lines) {}

  /** How many certificates were new. */
  record IssuedView(int issued) {}

  @GetMapping
  List<SeriesView> list(Scope scope) {
    return finding.all(scope).stream().map(stored -> views.view(stored, scope)).toList();
  }

  @PostMapping
  ResponseEntity<SeriesView> plan(
      @RequestBody SeriesRequest request, CreationKey key, Scope scope) {
    Stored<Series> stored =
        planning.plan(key, request.organisation(), request.association(), request.terms(), scope);
    return Etags.created(PATH + "/" + stored.id(), stored.version(), views.view(stored, scope));
  }

  @GetMapping("/{id}")
  ResponseEntity<SeriesView> one(@PathVariable String id, Scope scope) {
    return ok(finding.one(new SeriesId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<SeriesView> change(
      @PathVariable String id, @RequestBody SeriesRequest request, IfMatch seen, Scope scope) {
    return ok(planning.change(new SeriesId(id), seen.version(), request.terms(), scope), scope);
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<SeriesView> close(
      @PathVariable String id, @RequestBody ClosingRequest request, IfMatch seen, Scope scope) {
    return ok(planning.close(new SeriesId(id), seen.version(), request.analysis(), scope), scope);
  }

  @PostMapping("/{id}/reopening")
  ResponseEntity<SeriesView> reopen(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(planning.reopen(new SeriesId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/cancellation")
  ResponseEntity<SeriesView> cancel(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(planning.cancel(new SeriesId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/sign-up")
  SignedUpView signUp(@PathVariable String id, Scope scope) {
    Outcome outcome = signingUp.signUp(new SeriesId(id), scope);
    return new SignedUpView(
        ids(outcome.joined()),
        ids(outcome.waiting()),
        ids(outcome.full()),
        ids(outcome.sections()));
  }

  private static List<String> ids(List<Activity> sessions) {
    return sessions.stream().map(session -> session.id().value()).toList();
  }

  @GetMapping("/{id}/attendance")
  TurnoutView attendance(@PathVariable String id, Scope scope) {
    Sheet sheet = counting.sheet(new SeriesId(id), scope);
    return new TurnoutView(
        ids(sheet.sessions()),
        sheet.lines().stream()
            .map(
                line ->
                    new LineView(
                        line.who().value(),
                        line.organisation(),
                        line.marks(),
                        line.tally().attended(),
                        line.tally().of(),
                        line.tally().percent(),
                        line.tally().hours()))
            .toList());
  }

  @PostMapping("/{id}/certificates")
  IssuedView issue(@PathVariable String id, Scope scope) {
    return new IssuedView(issuing.issue(new SeriesId(id), scope));
  }

  private ResponseEntity<SeriesView> ok(Stored<Series> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope));
  }
}
