package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView;
import ru.traektoria.platform.web.access.Scope;

/** Таблицы треков: the stable interface for scripts. */
@RestController
@RequestMapping("/api/v1/monitoring/tables")
@Tag(name = "Таблицы", description = "Показатели треков 1–3")
class TablesController {

  private final Showing showing;

  TablesController(Showing showing) {
    this.showing = showing;
  }

  @GetMapping("/{track}")
  @Operation(
      summary = "Таблица трека",
      description =
          "Без asOf и window — на сегодня (открытый год) или на дату показателя (прошлый год)."
              + " asOf — живые факты по их гражданским датам. window — замороженная таблица.")
  ResponseEntity<TableView> table(
      @Parameter(description = "track1, track2 или track3") @PathVariable String track,
      @Parameter(description = "Учебный год, 2026-27") @RequestParam(required = false) String year,
      @RequestParam(required = false) String municipality,
      @RequestParam(required = false) String organisation,
      @Parameter(description = "Код предмета") @RequestParam(required = false) String subject,
      @RequestParam(required = false) String asOf,
      @Parameter(description = "Номер (id) окна") @RequestParam(required = false) String window,
      Scope scope) {
    Asked.Question question = new Asked.Question(year, municipality, organisation, subject, asOf);
    long began = System.nanoTime();
    TableView table = showing.table(track, question, window, scope);
    return ResponseEntity.ok().header("Server-Timing", timing(began)).body(table);
  }

  /** How long the table took inside the service, ms, as browsers and benchmarks read it. */
  private static String timing(long began) {
    return String.format(Locale.ROOT, "table;dur=%.3f", (System.nanoTime() - began) / 1e6);
  }
}
