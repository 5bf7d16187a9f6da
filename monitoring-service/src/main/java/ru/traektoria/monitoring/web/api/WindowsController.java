package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.closing.application.LateFacts;
import ru.traektoria.monitoring.frozen.FreezingTables;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Differences.Difference;
import ru.traektoria.monitoring.web.WindowView;
import ru.traektoria.monitoring.web.seeing.SeeingWindows;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;

/** Замороженные окна. */
@RestController
@RequestMapping("/api/v1/monitoring/windows")
@Tag(name = "Замороженные окна")
class WindowsController {

  /** Что заморозить; without asOf each indicator on its own day of the year. */
  record FreezeRequest(String name, String year, String asOf) {}

  private final FreezingTables freezing;
  private final FrozenTables frozen;
  private final Asked asked;
  private final SeeingWindows seeing;
  private final LateFacts late;

  WindowsController(
      FreezingTables freezing,
      FrozenTables frozen,
      Asked asked,
      SeeingWindows seeing,
      LateFacts late) {
    this.seeing = seeing;
    this.late = late;
    this.freezing = freezing;
    this.frozen = frozen;
    this.asked = asked;
  }

  @GetMapping
  @Operation(summary = "Замороженные окна, новые сверху")
  List<WindowView> list(Scope scope) {
    return frozen.of(scope.municipality().orElse(null)).stream().map(WindowView::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Замороженное окно")
  WindowView one(@PathVariable String id, Scope scope) {
    return WindowView.of(seeing.window(id, scope));
  }

  @GetMapping("/{id}/changes")
  @Operation(
      summary = "Что изменилось после заморозки",
      description = "with — другое окно того же муниципалитета; пусто — живые данные на те же дни.")
  List<Difference> changes(
      @PathVariable String id, @RequestParam(required = false) String with, Scope scope) {
    return seeing.differences(seeing.window(id, scope), with, scope);
  }

  @GetMapping("/{id}/late")
  @Operation(summary = "Поздние факты: события, пришедшие после заморозки, о днях до неё")
  LateFacts.Late late(@PathVariable String id, Scope scope) {
    return late.after(seeing.window(id, scope));
  }

  @PostMapping
  @Operation(summary = "Заморозить таблицы всех программ")
  ResponseEntity<WindowView> freeze(
      @RequestBody FreezeRequest request, CreationKey key, Scope scope) {
    Selection selection =
        asked.ofAnyYear(
            new Asked.Question(request.year(), null, null, null, request.asOf()), scope);
    FrozenWindow window =
        freezing.freeze(key.id(), selection, request.name(), scope.viewer().name());
    return ResponseEntity.created(URI.create("/api/v1/monitoring/windows/" + window.id()))
        .body(WindowView.of(window));
  }
}
