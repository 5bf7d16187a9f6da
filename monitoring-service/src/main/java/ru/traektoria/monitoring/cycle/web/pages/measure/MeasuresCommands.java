package ru.traektoria.monitoring.cycle.web.pages.measure;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.TakingMeasures;
import ru.traektoria.monitoring.cycle.application.TakingMeasures.Draft;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Measure.Done;
import ru.traektoria.monitoring.cycle.model.action.MeasureKind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;

/** What is done with a measure. */
@Controller
@RequestMapping(MeasuresPages.PATH)
class MeasuresCommands {

  /** The form as it is sent. */
  record Sent(
      MeasureKind kind,
      String goal,
      String title,
      List<String> recommendations,
      String code,
      String organisation,
      String responsible,
      LocalDate from,
      LocalDate to,
      String term) {

    Draft draft() {
      List<String> answered = recommendations == null ? List.of() : recommendations;
      return new Draft(
          kind, goal, title, answered, code, organisation, responsible, from, to, term);
    }
  }

  private final TakingMeasures taking;
  private final Grounds grounds;

  MeasuresCommands(TakingMeasures taking, Grounds grounds) {
    this.taking = taking;
    this.grounds = grounds;
  }

  @PostMapping
  ResponseEntity<Void> plan(
      @ModelAttribute Sent sent,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Measure> planned = taking.plan(key, ground.municipality(), ground.year(), sent.draft());
    return ru.traektoria.portal.form.Done.at(
        MeasuresPages.PATH + "/" + planned.id(), "Мера добавлена");
  }

  @PostMapping("/{id}/done")
  ResponseEntity<Void> done(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) String result,
      @RequestParam(required = false) String address,
      IfMatch match,
      Scope scope) {
    String where = address == null || address.isBlank() ? null : address.strip();
    taking.carryOut(id, town(scope), match.version(), new Done(on, result, where));
    return ru.traektoria.portal.form.Done.here("Выполнение отмечено");
  }

  @PostMapping("/{id}/give-up")
  ResponseEntity<Void> giveUp(
      @PathVariable String id,
      @RequestParam(required = false) String why,
      IfMatch match,
      Scope scope) {
    taking.giveUp(id, town(scope), match.version(), why);
    return ru.traektoria.portal.form.Done.here("Мера отменена");
  }

  @PostMapping("/{id}/effect")
  ResponseEntity<Void> effect(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate day,
      @RequestParam(required = false) String conclusion,
      IfMatch match,
      Scope scope) {
    taking.judge(id, town(scope), match.version(), day, conclusion, scope.viewer().name());
    return ru.traektoria.portal.form.Done.here("Эффект оценён");
  }

  private static String town(Scope scope) {
    return scope.municipality().orElse(null);
  }
}
