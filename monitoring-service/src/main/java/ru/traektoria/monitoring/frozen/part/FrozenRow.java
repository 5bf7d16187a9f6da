package ru.traektoria.monitoring.frozen.part;

import java.util.List;
import ru.traektoria.monitoring.tables.Ingredient;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.target.model.Judged;

/**
 * A row as it was frozen, with its own name and formula, for the definition may have changed since.
 *
 * @param definition code and version
 * @param target of the municipality, and how it stood; {@code null}: there was none
 * @param before the same day a year before, as known when it was frozen; {@code null}: not kept
 * @param past the years before, the oldest first, as known when it was frozen
 * @param parts what a derived number was made of
 */
public record FrozenRow(
    String definition,
    String code,
    String track,
    String partOf,
    String name,
    String unit,
    String direction,
    Figure figure,
    List<Row.Note> notes,
    Judged target,
    Figure before,
    List<Past> past,
    List<Ingredient> parts) {

  /** The number of a past year; {@code year} as 2025-26. */
  public record Past(String year, Figure figure) {}

  /** The same indicator with other numbers: of a part or of another year. */
  public FrozenRow with(Figure other) {
    return new FrozenRow(
        definition,
        code,
        track,
        partOf,
        name,
        unit,
        direction,
        other,
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }
}
