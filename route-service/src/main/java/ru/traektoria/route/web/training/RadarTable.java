package ru.traektoria.route.web.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.course.WatchingQualification.Blip;
import ru.traektoria.route.application.course.WatchingQualification.Radar;
import ru.traektoria.route.model.course.Programme;

/** The radar as a table: whose window ends, with the programmes that meet the open deficits. */
final class RadarTable {

  private static final int MOST_PROGRAMMES = 2;

  /** A row with the organisation's name and the programmes that meet the open deficits. */
  record Row(Blip blip, String organisation, List<Programme> programmes, LocalDate today) {}

  static final Table<Row> TABLE =
      Table.of(
              "radar",
              "/routes/radar",
              Column.<Row>text("teacher", "Педагог", r -> r.blip().teacher().name())
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("position", "Должность", r -> r.blip().teacher().position())
                  .sortable(),
              Column.<Row>date("last", "Последний документ", r -> r.blip().lastOn()).sortable(),
              Column.<Row>date("until", "Действует до", r -> r.blip().until()).sortable(),
              Column.<Row>badge("state", "Состояние", RadarTable::badge),
              Column.<Row>text("programmes", "Под открытые дефициты", RadarTable::programmes),
              Column.<Row>actions(
                  "Действия",
                  r ->
                      List.of(
                          Action.link(
                              "Запланировать",
                              "/routes/training/"
                                  + r.blip().teacher().id()
                                  + "/"
                                  + AcademicYear.of(r.today())),
                          Action.link(
                              "Подать заявку",
                              "/routes/requests/new?purpose=WINDOW&teacher="
                                  + r.blip().teacher().id()))))
          .empty(
              Empty.saying("На радаре пусто")
                  .advice("У всех педагогов КПК действует дольше шести месяцев."));

  private RadarTable() {}

  private static String programmes(Row row) {
    String first =
        row.programmes().stream()
            .limit(MOST_PROGRAMMES)
            .map(Programme::title)
            .collect(Collectors.joining("; "));
    int more = row.programmes().size() - MOST_PROGRAMMES;
    return more > 0 ? first + " и ещё " + more : first;
  }

  static List<Tile> tiles(Radar radar, List<Row> all) {
    long none = all.stream().filter(r -> state(r).equals("none")).count();
    long over = all.stream().filter(r -> state(r).equals("over")).count();
    long soon = all.stream().filter(r -> state(r).equals("soon")).count();
    return List.of(
        Tile.of("КПК действует", radar.covered(), radar.teachers()).tone(Tone.GOOD),
        Tile.of("Истекает за полгода", soon, radar.teachers())
            .href("/routes/radar?state=soon")
            .tone(soon > 0 ? Tone.WARNING : Tone.NEUTRAL),
        Tile.of("Истекла", over, radar.teachers())
            .href("/routes/radar?state=over")
            .tone(over > 0 ? Tone.BAD : Tone.NEUTRAL),
        Tile.of("КПК не записано", none, radar.teachers()).href("/routes/radar?state=none"));
  }

  static boolean fits(Row row, TableQuery query) {
    return Russian.matches(row.blip().teacher().name(), query.filter("q").orElse(""))
        && query
            .filter("organisation")
            .map(o -> o.equals(row.blip().teacher().organisation()))
            .orElse(true)
        && query.filter("state").map(s -> s.equals(state(row))).orElse(true);
  }

  private static String state(Row row) {
    if (row.blip().until() == null) {
      return "none";
    }
    return row.blip().over(row.today()) ? "over" : "soon";
  }

  private static Badge badge(Row row) {
    return switch (state(row)) {
      case "none" -> Badge.neutral("КПК не записано");
      case "over" -> Badge.bad("Истекла " + Russian.relative(row.blip().until(), row.today()));
      default -> Badge.warning("Истекает " + Russian.relative(row.blip().until(), row.today()));
    };
  }

  static List<Option> states() {
    return List.of(
        Option.of("soon", "Истекает в ближайшие полгода"),
        Option.of("over", "Истекла"),
        Option.of("none", "КПК не записано"));
  }

  static List<Option> organisations(List<Row> rows) {
    Map<String, String> names =
        rows.stream()
            .filter(r -> r.blip().teacher().organisation() != null)
            .collect(
                Collectors.toMap(
                    r -> r.blip().teacher().organisation(), Row::organisation, (a, b) -> a));
    return names.entrySet().stream()
        .map(e -> Option.of(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(o -> Russian.sortKey(o.label())))
        .toList();
  }
}
