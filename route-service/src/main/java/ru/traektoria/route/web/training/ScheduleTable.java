package ru.traektoria.route.web.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;
import ru.traektoria.route.application.training.WatchingSchedule.Line;
import ru.traektoria.route.model.training.ScheduleState;

/** The schedule of a year as a table: on the screen, in a file, its filters and numbers. */
final class ScheduleTable {

  /**
   * A line with names.
   *
   * @param programme title, {@code null} while it is not chosen
   */
  record Row(Line line, String teacher, String organisation, String programme) {}

  static final Table<Row> TABLE =
      Table.of(
              "schedule",
              "/routes/training/schedule",
              Column.<Row>text("teacher", "Педагог", Row::teacher)
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("month", "Когда", r -> Russian.monthYear(month(r)))
                  .note(Row::programme)
                  .sortable(r -> month(r).toString()),
              Column.<Row>badge("state", "Состояние", r -> badge(r.line().state()))
                  .sortable(r -> r.line().state().ordinal()),
              Column.<Row>link("document", "Документ", ScheduleTable::document, ScheduleTable::at),
              Column.<Row>text("act", "Чем утверждена", ScheduleTable::act),
              Column.<Row>actions("Действия", ScheduleTable::actions))
          .sortedBy("month")
          .empty(
              Empty.saying("На этот год график не составлен")
                  .advice("Включите педагогов в план КПК, затем утвердите график.")
                  .action(Action.link("План КПК", "/routes/training", "timeline")));

  /** The file has a column for each thing that the page tells in a second line. */
  static final Table<Row> FILE =
      Table.of(
          "schedule",
          "/routes/training/schedule",
          Column.<Row>text("teacher", "Педагог", Row::teacher),
          Column.<Row>text("organisation", "Организация", Row::organisation),
          Column.<Row>text("month", "Когда", r -> Russian.monthYear(month(r)))
              .sortable(r -> month(r).toString()),
          Column.<Row>text("programme", "Программа", Row::programme),
          Column.<Row>text("state", "Состояние", r -> r.line().state().label()),
          Column.<Row>text("document", "Документ", ScheduleTable::document),
          Column.<Row>text("act", "Чем утверждена", ScheduleTable::act));

  private ScheduleTable() {}

  /** With the year kept while people filter. */
  static TableView<Row> view(TablePage<Row> page, String year) {
    return TABLE
        .view(page)
        .filters(
            Fields.hidden("year", year),
            Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
            Fields.select("state", "Состояние", states()));
  }

  static boolean fits(Row row, TableQuery query) {
    return Russian.matches(row.teacher(), query.filter("q").orElse(""))
        && query.oneOf("state", ScheduleState.class).map(row.line().state()::equals).orElse(true);
  }

  static List<Tile> tiles(List<Row> all, String year) {
    long scheduled = all.stream().filter(r -> r.line().state().scheduled()).count();
    long late = count(all, ScheduleState.LATE);
    long open = count(all, ScheduleState.UNAPPROVED);
    String at = "/routes/training/schedule?year=" + year + "&state=";
    return List.of(
        Tile.of("Прошли с документом", count(all, ScheduleState.DONE), scheduled)
            .href(at + ScheduleState.DONE),
        Tile.of("Месяц прошёл, документа нет", late, scheduled)
            .href(at + ScheduleState.LATE)
            .tone(late > 0 ? Tone.BAD : Tone.NEUTRAL),
        Tile.value("Строк не утверждено", Russian.number(open))
            .href(at + ScheduleState.UNAPPROVED)
            .tone(open > 0 ? Tone.WARNING : Tone.NEUTRAL));
  }

  static long count(List<Row> all, ScheduleState state) {
    return all.stream().filter(row -> row.line().state() == state).count();
  }

  private static LocalDate month(Row row) {
    return row.line().plan().content().month();
  }

  private static String document(Row row) {
    if (row.line().document() == null) {
      return null;
    }
    String number = row.line().document().documentNumber();
    return (number == null ? "без номера" : "№ " + number)
        + " от "
        + Russian.date(row.line().document().documentOn());
  }

  private static String at(Row row) {
    return row.line().document() == null ? null : "/routes/courses/" + row.line().document().id();
  }

  private static String act(Row row) {
    return row.line().plan().approval() == null ? null : row.line().plan().approval().act();
  }

  private static Badge badge(ScheduleState state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case UNAPPROVED -> Badge.warning(text);
      case AHEAD -> Badge.info(text).icon("calendar-due");
      case LATE -> Badge.bad(text);
      case DONE -> Badge.good(text);
      case CANCELLED -> Badge.neutral(text).icon("ban");
    };
  }

  private static List<Action> actions(Row row) {
    String year = row.line().plan().year().toString();
    return row.line().state() == ScheduleState.DONE
        ? List.of()
        : List.of(
            Action.link(
                "Изменить",
                "/routes/training/" + row.line().plan().teacher().value() + "/" + year));
  }

  private static List<Option> states() {
    return Arrays.stream(ScheduleState.values())
        .map(state -> Option.of(state.name(), Russian.capital(state.label())))
        .toList();
  }
}
