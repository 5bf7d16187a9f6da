package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.binding.BoundProgrammes;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Программы: what the catalogue knows, and what binds the viewer's municipality. */
@RestController
@RequestMapping("/api/v1/monitoring/programmes")
@Tag(name = "Программы")
class ProgrammesController {

  /** Программа каталога. */
  @Schema(description = "Программа; её таблица — tables/{code}")
  record ProgrammeView(
      String code,
      String title,
      String brief,
      String source,
      @Schema(description = "ACADEMIC — по учебным годам, CALENDAR — по календарным") String year,
      @Schema(description = "Трек: действует всегда") boolean always,
      @Schema(description = "Действует в муниципалитете") boolean bound) {

    static ProgrammeView of(Programme programme, boolean bound) {
      return new ProgrammeView(
          programme.code(),
          programme.title(),
          programme.brief(),
          programme.source(),
          programme.year().name(),
          programme.always(),
          bound);
    }
  }

  /** Выбранные программы. */
  record ChosenView(
      @Schema(description = "0 — ещё не выбирали") long version, List<ProgrammeView> programmes) {}

  /** Коды программ. */
  record ChoiceRequest(List<String> programmes) {}

  private final Tables tables;
  private final BindingProgrammes binding;

  ProgrammesController(Tables tables, BindingProgrammes binding) {
    this.tables = tables;
    this.binding = binding;
  }

  @GetMapping
  @Operation(summary = "Программы каталога и те, что действуют в муниципалитете")
  ResponseEntity<ChosenView> list(Scope scope) {
    String municipality = scope.municipality().orElse(null);
    long version = binding.of(municipality).map(Stored::version).orElse(0L);
    return Etags.ok(version, view(municipality, version));
  }

  @PutMapping
  @Operation(
      summary = "Выбрать программы муниципалитета",
      description =
          "If-Match: версия выбора, \"0\" — если ещё не выбирали. Треки действуют всегда.")
  ResponseEntity<ChosenView> choose(
      @RequestBody ChoiceRequest request, IfMatch match, Scope scope) {
    if (request.programmes() == null) {
      throw Problems.badRequest("Перечислите коды программ: programmes.");
    }
    String municipality = scope.municipality().orElseThrow(() -> Problems.forbidden(ONE));
    Stored<BoundProgrammes> stored =
        binding.bind(municipality, request.programmes(), match.version(), scope.viewer().name());
    return Etags.ok(stored.version(), view(municipality, stored.version()));
  }

  private static final String ONE = "Программы выбирает муниципалитет для себя.";

  private ChosenView view(String municipality, long version) {
    List<Programme> bound = binding.programmes(municipality);
    return new ChosenView(
        version,
        tables.catalogue(municipality).programmes().stream()
            .map(programme -> ProgrammeView.of(programme, bound.contains(programme)))
            .toList());
  }
}
