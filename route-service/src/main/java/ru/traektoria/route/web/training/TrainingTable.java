package ru.traektoria.route.web.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;
import ru.traektoria.route.application.training.TrainingChart.Line;
import ru.traektoria.route.model.training.DueRule;

/** The three-year chart as a table: one column a year, told by colour and words. */
final class TrainingTable {

  /** A line with the organisation's name. */
  record Row(Line line, String organisation, LocalDate today) {

    String id() {
      return line.teacher().id();
    }

    String name() {
      return line.teacher().name();
    }
  }

  private TrainingTable() {}

  /** The table of the page; a file tells the organisation in a column of its own. */
  static Table<Row> over(List<AcademicYear> years, AcademicYear chosen, boolean file) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(
        Column.<Row>text("teacher", "Педагог", Row::name).note(Row::organisation).sortable());
    if (file) {
      columns.add(Column.text("organisation", "Организация", Row::organisation));
    }
    columns.add(Column.<Row>date("last", "Последний документ", r -> r.line().lastOn()).sortable());
    columns.add(
        Column.<Row>date("until", "Действует до", r -> r.line().until())
            .sortable(TrainingTable::urgency));
    for (AcademicYear year : years) {
      columns.add(Column.<Row>badge("y" + year.startYear(), year.label(), r -> cell(r, year)));
    }
    columns.add(Column.<Row>actions("Действия", r -> actions(r, chosen)));
    @SuppressWarnings("unchecked")
    Column<Row>[] all = columns.toArray(Column[]::new);
    return Table.of("training", "/routes/training", all)
        .sortedBy("until")
        .empty(Empty.saying("Педагогов пока нет").advice("Они появятся из реестра кадров."));
  }

  /** Who never had a course comes before everybody whose course has ended. */
  private static LocalDate urgency(Row row) {
    return row.line().until() == null ? LocalDate.MIN : row.line().until();
  }

  /** With the year kept while people filter. */
  static TableView<Row> view(
      Table<Row> table, TablePage<Row> page, List<Row> all, AcademicYear year) {
    return table
        .view(page)
        .filters(
            Fields.hidden("year", year.toString()),
            Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
            Fields.select("organisation", "Организация", organisations(all)),
            Fields.select(
                "state",
                "В этом году",
                List.of(
                    Option.of("uncared", "Срок подходит, не в плане"),
                    Option.of("planned", "В плане"),
                    Option.of("done", "Обучены"),
                    Option.of("free", "Срок позже"))));
  }

  static boolean fits(Row row, AcademicYear year, TableQuery query) {
    return Russian.matches(row.name(), query.filter("q").orElse(""))
        && query
            .filter("organisation")
            .map(o -> o.equals(row.line().teacher().organisation()))
            .orElse(true)
        && query.filter("state").map(s -> s.equals(state(row.line(), year))).orElse(true);
  }

  static String state(Line line, AcademicYear year) {
    if (line.done().containsKey(year)) {
      return "done";
    }
    if (line.plan().containsKey(year)) {
      return "planned";
    }
    return line.uncared(year) ? "uncared" : "free";
  }

  /** What a year holds for a teacher; {@code null} for nothing. */
  static Badge cell(Row row, AcademicYear year) {
    Line line = row.line();
    LocalDate done = line.done().get(year);
    if (done != null) {
      return Badge.good("Обучен " + Russian.shortDate(done));
    }
    if (line.plan().containsKey(year)) {
      LocalDate month = line.plan().get(year).content().month();
      String text = "План: " + Russian.monthYear(month);
      boolean late = month.plusMonths(1).isBefore(row.today().plusDays(1));
      return late ? Badge.bad(text + ", прошёл") : Badge.info(text).icon("calendar-due");
    }
    if (!line.due().equals(year)) {
      return null;
    }
    if (line.until() == null) {
      return Badge.neutral("КПК не записано");
    }
    return line.until().isBefore(row.today())
        ? Badge.bad("Срок истёк")
        : Badge.warning(
            "Срок: "
                + Russian.monthYear(
                    DueRule.month(line.lastOn(), year, row.today().minusMonths(1)).atDay(1)));
  }

  private static List<Action> actions(Row row, AcademicYear year) {
    if (row.line().done().containsKey(year)) {
      return List.of();
    }
    boolean planned = row.line().plan().containsKey(year);
    return List.of(
        Action.link(
            planned ? "Изменить" : "Запланировать", "/routes/training/" + row.id() + "/" + year));
  }

  private static List<Option> organisations(List<Row> rows) {
    return rows.stream()
        .filter(r -> r.line().teacher().organisation() != null)
        .collect(
            Collectors.toMap(
                r -> r.line().teacher().organisation(), Row::organisation, (a, b) -> a))
        .entrySet()
        .stream()
        .map(e -> Option.of(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(o -> Russian.sortKey(o.label())))
        .toList();
  }
}
