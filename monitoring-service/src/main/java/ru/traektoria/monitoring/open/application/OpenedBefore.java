package ru.traektoria.monitoring.open.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.open.model.SubtractionRule;
import ru.traektoria.monitoring.tables.Ingredient;

/**
 * Что уже было открыто: every number of the publications before, so that none of the next one can
 * be subtracted from it (adr/0067). Publications are taken in their order, for a number that was
 * hidden once was not open.
 */
final class OpenedBefore {

  /** A number of an indicator's year, as {@code 2025-26}; of a derived one a part of it. */
  private record Cell(String code, String part, String year) {}

  private final Hiding hiding;
  private final Map<Cell, List<Figure>> opened = new HashMap<>();

  OpenedBefore(Hiding hiding) {
    this.hiding = hiding;
  }

  /** Takes the publication that comes next. */
  void publish(String year, List<FrozenRow> rows, Collection<String> codes) {
    Set<String> hidden = hiding.among(rows, row -> tells(year, row));
    Map<Cell, Figure> now = new HashMap<>();
    for (FrozenRow row : rows) {
      if (codes.contains(row.code())) {
        if (!hidden.contains(row.code())) {
          now.putAll(figures(year, row));
        }
        row.past().stream()
            .filter(past -> !hidesPast(row, past))
            .forEach(past -> now.put(new Cell(row.code(), "", past.year()), past.figure()));
      }
    }
    now.forEach((cell, figure) -> opened.computeIfAbsent(cell, c -> new ArrayList<>()).add(figure));
  }

  /** Whether the number of the year, with an earlier one, would tell of a small group. */
  boolean tells(String year, FrozenRow row) {
    return hiding.results(row)
        && figures(year, row).entrySet().stream().anyMatch(e -> tells(e.getKey(), e.getValue()));
  }

  /** Whether the number of a past year stays hidden. */
  boolean hidesPast(FrozenRow row, FrozenRow.Past past) {
    return hiding.hidesPast(row, past.figure())
        || hiding.results(row) && tells(new Cell(row.code(), "", past.year()), past.figure());
  }

  private boolean tells(Cell cell, Figure now) {
    return opened.getOrDefault(cell, List.of()).stream()
        .anyMatch(
            then ->
                SubtractionRule.tells(
                    then.numerator(), then.denominator(), now.numerator(), now.denominator()));
  }

  /** The number itself, and what a derived one is made of, for that can be worked out from it. */
  private static Map<Cell, Figure> figures(String year, FrozenRow row) {
    Map<Cell, Figure> figures = new HashMap<>();
    figures.put(new Cell(row.code(), "", year), row.figure());
    for (Ingredient part : row.parts()) {
      Figure figure =
          new Figure(
              part.numerator(),
              part.denominator(),
              part.value(),
              row.figure().state(),
              row.figure().asOf());
      figures.put(new Cell(row.code(), part.code() + " " + part.role(), year), figure);
    }
    return figures;
  }
}
