package ru.traektoria.monitoring.report.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.portal.Russian;

/**
 * Справка организации (S4-22): its figures beside those of a year ago and of the municipality, all
 * of one frozen window. A group that was hidden when it was frozen stays hidden and is compared
 * with nothing.
 */
@Component
public class BesideTown {

  /** A row of the organisation with that of the municipality, {@code null} where it has none. */
  public record Line(FrozenRow row, FrozenRow town) {

    /** What needs attention, in words; empty: nothing does. */
    public List<String> worse() {
      List<String> worse = new ArrayList<>();
      if (worse(row.figure(), row.before())) {
        worse.add("хуже, чем год назад");
      }
      if (row.unit().equals("PERCENT") && town != null && worse(row.figure(), town.figure())) {
        worse.add("хуже, чем по муниципалитету");
      }
      return worse;
    }

    private boolean worse(Figure now, Figure other) {
      BigDecimal mine = now.value();
      BigDecimal compared = other == null ? null : other.value();
      if (mine == null || compared == null) {
        return false;
      }
      int step = mine.compareTo(compared);
      return row.direction().equals("UP") && step < 0 || row.direction().equals("DOWN") && step > 0;
    }
  }

  private final Pinned pinned;

  BesideTown(Pinned pinned) {
    this.pinned = pinned;
  }

  /** Every row of the report; none of a report that is not of an organisation. */
  public List<Line> of(Report report) {
    if (report.organisation() == null) {
      return List.of();
    }
    Map<String, FrozenRow> town = pinned.all(report);
    return pinned.rows(report).stream().map(row -> new Line(row, town.get(row.code()))).toList();
  }

  /** As the template names them. */
  static Map<String, String> words(Line line) {
    FrozenRow row = line.row();
    Map<String, String> said = RowWords.words(row);
    return Map.of(
        "код", said.get("код"),
        "показатель", said.get("показатель"),
        "значение", said.get("значение"),
        "из", said.get("из"),
        "год_назад", said.get("год_назад"),
        "муниципалитет",
            line.town() == null ? Russian.NOTHING : RowWords.value(row, line.town().figure()),
        "вывод", line.worse().isEmpty() ? Russian.NOTHING : String.join("; ", line.worse()));
  }

  /** A sheet of the workbook: numbers as numbers. */
  static Grid grid(List<Line> lines) {
    Grid grid =
        new Grid(
            "Рядом с муниципалитетом",
            "Код",
            "Показатель",
            "Организация",
            "Год назад",
            "Муниципалитет",
            "Вывод");
    lines.forEach(
        line ->
            grid.row(
                line.row().code(),
                line.row().name(),
                line.row().figure().value(),
                line.row().before() == null ? null : line.row().before().value(),
                line.town() == null ? null : line.town().figure().value(),
                String.join("; ", line.worse())));
    return grid;
  }
}
