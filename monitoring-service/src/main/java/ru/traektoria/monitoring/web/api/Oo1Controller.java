package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.closing.application.Reconciling;
import ru.traektoria.monitoring.closing.model.Oo1Sheet;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.AskedPeriod;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Сверка с ОО-1. */
@RestController
@RequestMapping("/api/v1/monitoring/oo1")
@Tag(name = "Окна и годы")
class Oo1Controller {

  /** День сверки и строки по коду. */
  record SheetRequest(LocalDate day, Map<String, Reconciling.Written> rows) {}

  private final Reconciling reconciling;
  private final AskedPeriod asked;

  Oo1Controller(Reconciling reconciling, AskedPeriod asked) {
    this.reconciling = reconciling;
    this.asked = asked;
  }

  @GetMapping
  @Operation(summary = "Лист сверки с ОО-1")
  ResponseEntity<Oo1View> one(@RequestParam(required = false) String year, Scope scope) {
    Selection there = asked.academic(year, scope);
    return view(reconciling.of(there.municipality(), there.year().start()), there);
  }

  @PutMapping
  @Operation(summary = "Внести числа формы", description = "If-Match: версия листа, \"0\" — новый.")
  ResponseEntity<Oo1View> save(
      @RequestParam(required = false) String year,
      @RequestBody SheetRequest request,
      IfMatch match,
      Scope scope) {
    Selection there = asked.academic(year, scope);
    Stored<Oo1Sheet> seen = reconciling.of(there.municipality(), there.year().start());
    return view(
        reconciling.save(
            seen,
            request.day(),
            request.rows() == null ? Map.of() : request.rows(),
            match.version(),
            scope.viewer().name()),
        there);
  }

  private ResponseEntity<Oo1View> view(Stored<Oo1Sheet> stored, Selection there) {
    return Etags.ok(
        stored.version(),
        Oo1View.of(stored, there.year().toString(), reconciling.rows(stored.state())));
  }
}
