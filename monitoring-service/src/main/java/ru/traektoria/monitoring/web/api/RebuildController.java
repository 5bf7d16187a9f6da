package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.log.Rebuild;
import ru.traektoria.monitoring.log.Rebuilds;
import ru.traektoria.monitoring.log.Snapshots;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Снимок по требованию и свёртка заново рядом с живыми таблицами; for the operator. */
@RestController
@RequestMapping("/api/v1/monitoring/fold")
@Tag(name = "Свёртка событий")
class RebuildController {

  private static final String REBUILDS = "/api/v1/monitoring/fold/rebuilds";

  private final FoldingConsumer consumer;
  private final Rebuilds rebuilds;

  RebuildController(FoldingConsumer consumer, Rebuilds rebuilds) {
    this.consumer = consumer;
    this.rebuilds = rebuilds;
  }

  @PostMapping("/snapshots")
  @Operation(summary = "Записать снимок сейчас: ответ приходит, когда он на диске")
  Snapshots.Written snapshot(Scope scope) {
    return consumer.snapshot();
  }

  @PostMapping("/rebuilds")
  @Operation(
      summary = "Свернуть журнал заново рядом с живыми таблицами и поменять их местами",
      description =
          "state: FOLDING → SWAPPED или FAILED; same — те же ли факты получились; differences — в"
              + " каких таблицах нет и сколько фактов есть только с одной стороны.")
  ResponseEntity<Rebuild> rebuild(
      @Parameter(description = "beginning — с начала журнала, snapshot — с последнего снимка")
          @RequestParam(defaultValue = "beginning")
          String from,
      Scope scope) {
    Rebuild rebuild =
        rebuilds
            .start(from(from), scope.viewer().name())
            .orElseThrow(() -> Problems.conflict("Свёртка заново уже идёт: дождитесь её конца."));
    return ResponseEntity.accepted()
        .location(URI.create(REBUILDS + "/" + rebuild.id()))
        .body(rebuild);
  }

  private static Rebuild.From from(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "beginning" -> Rebuild.From.BEGINNING;
      case "snapshot" -> Rebuild.From.SNAPSHOT;
      default ->
          throw Problems.badRequest("from — beginning или snapshot, получено: «" + text + "»");
    };
  }

  @GetMapping("/rebuilds")
  @Operation(summary = "Последние свёртки заново, новые сверху")
  List<Rebuild> all(Scope scope) {
    return rebuilds.all();
  }

  @GetMapping("/rebuilds/{id}")
  @Operation(summary = "Как далеко свёртка заново")
  Rebuild one(@PathVariable long id, Scope scope) {
    return rebuilds
        .find(id)
        .orElseThrow(() -> Problems.notFound("Свёртка заново", Long.toString(id)));
  }
}
