package ru.traektoria.monitoring.web;

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
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.frozen.FreezingTables;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

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

  WindowsController(FreezingTables freezing, FrozenTables frozen, Asked asked) {
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
    FrozenWindow window = frozen.find(id).orElseThrow(() -> Problems.notFound("Окно", id));
    if (scope.municipality().filter(m -> !m.equals(window.municipality())).isPresent()) {
      throw Problems.notFound("Окно", id);
    }
    return WindowView.of(window);
  }

  @PostMapping
  @Operation(summary = "Заморозить таблицы трёх треков")
  ResponseEntity<WindowView> freeze(@RequestBody FreezeRequest request, Scope scope) {
    Selection selection =
        asked.ofAnyYear(
            new Asked.Question(request.year(), null, null, null, request.asOf()), scope);
    FrozenWindow window = freezing.freeze(selection, request.name(), scope.viewer().name());
    return ResponseEntity.created(URI.create("/api/v1/monitoring/windows/" + window.id()))
        .body(WindowView.of(window));
  }
}
