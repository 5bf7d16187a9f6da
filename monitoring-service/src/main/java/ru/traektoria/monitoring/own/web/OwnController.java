package ru.traektoria.monitoring.own.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.own.application.DefiningOwnIndicators;
import ru.traektoria.monitoring.own.application.OwnIndicators;
import ru.traektoria.monitoring.own.application.TryingOut;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.CountedPart;
import ru.traektoria.monitoring.web.DefinitionView;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Свои показатели муниципалитета: defined, tried, changed from a date, ended from a date. */
@RestController
@RequestMapping(OwnController.PATH)
@Tag(name = "Свои показатели")
class OwnController {

  static final String PATH = "/api/v1/monitoring/own";

  /** Что насчитала проверка. */
  record TrialView(
      DefinitionView formula,
      String lists,
      RowView row,
      @Schema(description = "Прошлый год на тот день, на который он показывается") RowView past,
      List<PartView> parts) {}

  /** Часть: организация. */
  record PartView(String key, RowView row) {}

  /** За числом проверки. */
  record CountedView(String kind, String id) {}

  private final OwnIndicators own;
  private final DefiningOwnIndicators defining;
  private final TryingOut trying;
  private final TrialPeople people;
  private final OwnReach reach;
  private final Tables tables;

  OwnController(
      OwnIndicators own,
      DefiningOwnIndicators defining,
      TryingOut trying,
      TrialPeople people,
      OwnReach reach,
      Tables tables) {
    this.own = own;
    this.defining = defining;
    this.trying = trying;
    this.people = people;
    this.reach = reach;
    this.tables = tables;
  }

  @GetMapping
  @Operation(summary = "Свои показатели муниципалитета, прекращённые тоже")
  List<OwnView> list(@RequestParam(required = false) String municipality, Scope scope) {
    String there = reach.municipality(scope, municipality);
    return own.of(there).stream().map(stored -> view(there, stored)).toList();
  }

  @GetMapping("/{code}")
  @Operation(summary = "Показатель со всеми редакциями")
  ResponseEntity<OwnView> one(
      @PathVariable String code, @RequestParam(required = false) String municipality, Scope scope) {
    String there = reach.municipality(scope, municipality);
    return answer(there, own.get(there, code));
  }

  @PostMapping
  @Operation(
      summary = "Завести показатель",
      description = "Код даётся следующий по порядку и не повторяется. Idempotency-Key.")
  ResponseEntity<OwnView> define(
      @RequestBody DefinitionRequest request, CreationKey key, Scope scope) {
    String there = reach.municipality(scope);
    Stored<OwnIndicator> stored =
        defining.define(
            key, there, request.definition(), request.validFrom(), scope.viewer().name());
    return Etags.created(PATH + "/" + stored.state().code(), stored.version(), view(there, stored));
  }

  @PutMapping("/{code}")
  @Operation(
      summary = "Изменить с даты: новая редакция",
      description =
          "If-Match: версия показателя. validFrom — сегодня или позже; замороженные окна остаются"
              + " при прежней редакции.")
  ResponseEntity<OwnView> change(
      @PathVariable String code,
      @RequestBody DefinitionRequest request,
      IfMatch match,
      Scope scope) {
    String there = reach.municipality(scope);
    return answer(
        there,
        defining.change(
            there,
            code,
            match.version(),
            request.definition(),
            request.validFrom(),
            scope.viewer().name()));
  }

  @DeleteMapping("/{code}")
  @Operation(
      summary = "Прекратить с даты",
      description = "If-Match: версия показателя. Прошлое и код остаются.")
  ResponseEntity<OwnView> retire(
      @PathVariable String code,
      @Parameter(description = "С какого дня больше не считать, по умолчанию с сегодняшнего")
          @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate from,
      IfMatch match,
      Scope scope) {
    String there = reach.municipality(scope);
    LocalDate day = from == null ? defining.today() : from;
    return answer(there, defining.retire(there, code, match.version(), day, scope.viewer().name()));
  }

  @PostMapping("/trial")
  @Operation(summary = "Проверить на живых данных: ничего не сохраняется")
  TrialView trial(@RequestBody DefinitionRequest request, Scope scope) {
    TryingOut.Trial trial =
        trying.of(request.definition(), reach.municipality(scope), defining.today());
    List<PartView> parts = new ArrayList<>();
    trial.parts().forEach((key, row) -> parts.add(new PartView(key, RowView.of(row))));
    return new TrialView(
        DefinitionView.of(trial.indicator()),
        trial.indicator().lists().name(),
        RowView.of(trial.row()),
        RowView.of(trial.past()),
        parts);
  }

  @PostMapping("/trial/people")
  @Operation(
      summary = "Кого считает проверка",
      description = "Кто открыл список с результатами людей, записывается в журнал доступа.")
  List<CountedView> people(
      @Parameter(description = "numerator, denominator или rest")
          @RequestParam(defaultValue = "numerator")
          String part,
      @RequestBody DefinitionRequest request,
      Scope scope) {
    CountedPart counted =
        CountedPart.of(part)
            .orElseThrow(
                () -> Problems.badRequest("part — numerator, denominator или rest: " + part));
    TryingOut.Trial trial =
        trying.of(request.definition(), reach.municipality(scope), defining.today());
    TrialPeople.People found =
        people.of(trial, counted, defining.today(), Integer.MAX_VALUE, scope);
    String kind = trial.indicator().of().kind();
    return found.ids().stream()
        .map(id -> new CountedView(kind, found.hidden().contains(id) ? null : id))
        .toList();
  }

  private ResponseEntity<OwnView> answer(String municipality, Stored<OwnIndicator> stored) {
    return Etags.ok(stored.version(), view(municipality, stored));
  }

  private OwnView view(String municipality, Stored<OwnIndicator> stored) {
    return OwnView.of(stored, tables.catalogue(municipality));
  }
}
