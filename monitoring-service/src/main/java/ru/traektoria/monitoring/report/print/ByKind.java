package ru.traektoria.monitoring.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Grouping;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.tables.Tables;

/**
 * The report's indicators by kinds of organisations (S2, задача 4: справка о результатах повышения
 * квалификации), from the frozen window. Kinds are never added up: whoever works in two stands in
 * both.
 */
@Component
class ByKind {

  private final FrozenParts parts;
  private final Tables tables;

  ByKind(FrozenParts parts, Tables tables) {
    this.parts = parts;
    this.tables = tables;
  }

  private record Line(FrozenRow row, String kind, Figure figure) {}

  private Grouping kinds() {
    return tables.catalogue().grouping(Breakdown.KIND).orElseThrow();
  }

  private List<Line> lines(Report report, List<FrozenRow> rows) {
    List<Line> lines = new ArrayList<>();
    for (FrozenRow row : rows) {
      Map<String, Figure> figures =
          parts.breakdown(report.window().id(), row.code(), Breakdown.KIND);
      for (Grouping.Part kind : kinds().parts()) {
        if (figures.containsKey(kind.key())) {
          lines.add(new Line(row, kind.name(), figures.get(kind.key())));
        }
      }
    }
    return lines;
  }

  /** As the template names them. */
  List<Map<String, String>> words(Report report, List<FrozenRow> rows) {
    return lines(report, rows).stream().map(ByKind::words).toList();
  }

  private static Map<String, String> words(Line line) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("вид", line.kind());
    words.put("код", line.row().code());
    words.put("показатель", line.row().name());
    words.put("значение", RowWords.value(line.row(), line.figure()));
    words.put("из", RowWords.of(line.figure()));
    return words;
  }

  /** A sheet: numbers as numbers, and under them why they are not to be added up. */
  Grid grid(Report report, List<FrozenRow> rows) {
    Grid grid =
        new Grid(
            kinds().name(),
            kinds().column(),
            "Показатель",
            "Код",
            "Значение",
            "Числитель",
            "Знаменатель");
    for (Line line : lines(report, rows)) {
      Figure figure = line.figure();
      grid.row(
          line.kind(),
          line.row().name(),
          line.row().code(),
          figure.value(),
          figure.numerator(),
          figure.denominator());
    }
    return grid.row("", kinds().note());
  }
}
