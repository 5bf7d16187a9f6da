package ru.traektoria.monitoring.open.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.traektoria.monitoring.open.application.OpenFigure;
import ru.traektoria.monitoring.open.application.OpenTable;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;

/** The open page in Russian words. */
final class OpenWords {

  /** A line of the page. */
  record Line(
      String code,
      String name,
      String note,
      String value,
      String of,
      String target,
      Badge state,
      String past,
      String words,
      String source) {}

  /** The lines of one document. */
  record Group(String id, String title, List<Line> lines) {}

  private OpenWords() {}

  /** Lines by document, in the order of the window. */
  static List<Group> groups(OpenTable table) {
    Map<String, List<OpenFigure>> byProgramme =
        table.figures().stream()
            .collect(
                Collectors.groupingBy(
                    OpenFigure::programme, LinkedHashMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    byProgramme.forEach(
        (programme, figures) ->
            groups.add(
                new Group(
                    "part-" + groups.size(),
                    programme,
                    figures.stream().map(OpenWords::line).toList())));
    return groups;
  }

  private static Line line(OpenFigure figure) {
    RowView row = RowView.of(figure.row());
    return new Line(
        row.code(),
        row.name(),
        row.code() + " · на " + Russian.date(row.asOf()),
        Words.value(row),
        figure.hidden() ? Russian.NOTHING : Words.of(row),
        Words.target(row),
        state(row),
        past(figure),
        figure.words(),
        figure.source());
  }

  private static Badge state(RowView row) {
    return row.state() == Row.State.HIDDEN
        ? Badge.neutral("Скрыто: малая группа").icon("eye-off")
        : Words.state(row);
  }

  private static String past(OpenFigure figure) {
    String years =
        figure.past().stream()
            .filter(past -> past.value() != null)
            .map(
                past ->
                    past.year().replace('-', '/')
                        + ": "
                        + Words.value(past.value(), figure.row().unit()))
            .collect(Collectors.joining("; "));
    return years.isEmpty() ? Russian.NOTHING : years;
  }

  /** How many targets are reached. */
  static List<Tile> tiles(OpenTable table) {
    long judged = table.figures().stream().filter(f -> f.row().target() != null).count();
    if (judged == 0) {
      return List.of();
    }
    return List.of(
        Tile.of("Цель достигнута", count(table, Row.State.ACHIEVED), judged).tone(Tone.GOOD),
        Tile.of("На пути", count(table, Row.State.ON_THE_WAY), judged).tone(Tone.INFO),
        Tile.of("Под угрозой", count(table, Row.State.AT_RISK), judged).tone(Tone.WARNING));
  }

  private static long count(OpenTable table, Row.State state) {
    return table.figures().stream()
        .filter(figure -> RowView.of(figure.row()).state() == state)
        .count();
  }

  /** Where the numbers are from: «Окно № 2 «На 30 сентября», 2026/27 учебный год …». */
  static String window(OpenTable table, ZoneId zone) {
    LocalDate frozen = LocalDate.ofInstant(table.window().frozenAt(), zone);
    return "Окно № %d «%s», %s. Числа заморожены %s и с тех пор не менялись."
        .formatted(
            table.window().number(),
            table.window().name(),
            table.window().year().words(),
            Russian.date(frozen));
  }
}
