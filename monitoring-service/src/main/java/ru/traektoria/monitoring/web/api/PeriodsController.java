package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import ru.traektoria.monitoring.closing.application.ClosingPeriods;
import ru.traektoria.monitoring.closing.application.ClosingPeriods.Moved;
import ru.traektoria.monitoring.closing.application.Periods;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.AskedPeriod;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Окна и годы: закрыть, открыть снова, сдвинуть. */
@RestController
@RequestMapping("/api/v1/monitoring/periods")
@Tag(name = "Окна и годы")
class PeriodsController {

  /** Почему закрывают, хотя условие не выполнено; по коду условия. */
  record CloseRequest(Map<String, String> reasons) {}

  /** Почему открывают снова. */
  record ReopenRequest(String reason) {}

  /** Куда сдвинуть день среза и срок и почему. */
  record MoveRequest(LocalDate day, LocalDate due, String reason) {}

  private final Periods periods;
  private final ClosingPeriods closing;
  private final AskedPeriod asked;

  PeriodsController(Periods periods, ClosingPeriods closing, AskedPeriod asked) {
    this.periods = periods;
    this.closing = closing;
    this.asked = asked;
  }

  @GetMapping
  @Operation(summary = "Окна и год: что закрыто и когда закрывать")
  List<PeriodView> list(@RequestParam(required = false) String year, Scope scope) {
    Selection there = asked.year(year, scope);
    return periods.of(there.municipality(), there.year()).stream()
        .map(stored -> PeriodView.of(stored, List.of()))
        .toList();
  }

  @GetMapping("/{kind}/{year}")
  @Operation(summary = "Один период с условиями закрытия")
  ResponseEntity<PeriodView> one(
      @PathVariable String kind, @PathVariable String year, Scope scope) {
    return view(asked.period(kind, year, scope));
  }

  @PostMapping("/{kind}/{year}/close")
  @Operation(summary = "Закрыть", description = "If-Match: версия записи, \"0\" — впервые.")
  ResponseEntity<PeriodView> close(
      @PathVariable String kind,
      @PathVariable String year,
      @RequestBody CloseRequest request,
      IfMatch match,
      Scope scope) {
    Period period = asked.period(kind, year, scope).state();
    return view(
        closing.close(
            period.municipality(),
            period.kind(),
            period.start(),
            request.reasons() == null ? Map.of() : request.reasons(),
            match.version(),
            scope.viewer().name()));
  }

  @PostMapping("/{kind}/{year}/reopen")
  @Operation(summary = "Открыть снова", description = "Только управление образования; с причиной.")
  ResponseEntity<PeriodView> reopen(
      @PathVariable String kind,
      @PathVariable String year,
      @RequestBody ReopenRequest request,
      IfMatch match,
      Scope scope) {
    Period period = asked.period(kind, year, scope).state();
    return view(
        closing.reopen(
            period.municipality(),
            period.kind(),
            period.start(),
            request.reason(),
            match.version(),
            scope.viewer().name()));
  }

  @PutMapping("/{kind}/{year}/days")
  @Operation(summary = "Сдвинуть день среза и срок закрытия", description = "С причиной.")
  ResponseEntity<PeriodView> move(
      @PathVariable String kind,
      @PathVariable String year,
      @RequestBody MoveRequest request,
      IfMatch match,
      Scope scope) {
    Stored<Period> seen = asked.period(kind, year, scope);
    Moved to = new Moved(request.day(), request.due(), request.reason());
    return view(closing.move(seen, to, match.version(), scope.viewer().name()));
  }

  private ResponseEntity<PeriodView> view(Stored<Period> stored) {
    return Etags.ok(stored.version(), PeriodView.of(stored, closing.checks(stored.state())));
  }
}
