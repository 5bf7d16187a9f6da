package ru.traektoria.monitoring.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.frozen.FrozenWindow;

/** Замороженное окно. */
public record WindowView(
    String id,
    int number,
    String name,
    String municipality,
    String year,
    LocalDate asOf,
    Instant frozenAt,
    String frozenBy,
    List<String> definitions,
    @Schema(description = "SHA-256 всего, что сохранено для окна") String seal) {

  public static WindowView of(FrozenWindow window) {
    return new WindowView(
        window.id(),
        window.number(),
        window.name(),
        window.municipality(),
        window.year().toString(),
        window.asOf(),
        window.frozenAt(),
        window.frozenBy(),
        window.definitions(),
        window.seal());
  }
}
