package ru.traektoria.route.web.course;

import java.util.Arrays;
import java.util.List;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.web.Badges;

/** The register of courses as a table: on the screen, in a file, its filters. */
final class CourseTable {

  /** A row with names. */
  record Row(CourseLine line, String teacher, String organisation) {}

  static final Table<Row> TABLE =
      Table.of(
              "courses",
              "/routes/courses",
              Column.<Row>link(
                      "title",
                      "Курс",
                      r -> r.line().title(),
                      r -> "/routes/courses/" + r.line().id())
                  .note(r -> r.line().provider())
                  .sortable(),
              Column.<Row>text("teacher", "Педагог", Row::teacher)
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text(
                      "kind", "Засчитан как", r -> Russian.capital(r.line().kind().brief()))
                  .note(CourseTable::themes)
                  .sortable(),
              Column.<Row>number("hours", "Часы", r -> r.line().hours()).sortable(),
              Column.<Row>date("documentOn", "Документ", r -> r.line().documentOn())
                  .note(CourseTable::number)
                  .sortable(),
              Column.<Row>badge("state", "Состояние", r -> Badges.of(r.line().state()))
                  .sortable(r -> r.line().state().ordinal()))
          .sortedDownBy("documentOn")
          .empty(
              Empty.saying("Курсов пока нет")
                  .advice("Запишите первый или загрузите список из файла.")
                  .action(Action.link("Записать курс", "/routes/courses/new", "plus")));

  /** The file has a column for each thing that the page tells in a second line. */
  static final Table<Row> FILE =
      Table.of(
          "courses",
          "/routes/courses",
          Column.<Row>text("teacher", "Педагог", Row::teacher),
          Column.<Row>text("organisation", "Организация", Row::organisation),
          Column.<Row>text("title", "Курс", r -> r.line().title()),
          Column.<Row>text("provider", "Кто обучал", r -> r.line().provider()),
          Column.<Row>text("kind", "Вид", r -> r.line().kind().brief()),
          Column.<Row>number("hours", "Часы", r -> r.line().hours()),
          Column.<Row>date("documentOn", "Дата документа", r -> r.line().documentOn()).sortable(),
          Column.<Row>text("number", "Номер документа", r -> r.line().documentNumber()),
          Column.<Row>text("priority", "Приоритетная программа", CourseTable::priority),
          Column.<Row>text("marks", "Признаки", r -> CourseChoices.marks(r.line().marks())),
          Column.<Row>text(
              "register", "Федеральный реестр", r -> r.line().federalRegister() ? "да" : "нет"),
          Column.<Row>text("state", "Состояние", r -> r.line().state().label()));

  private CourseTable() {}

  static TableView view(TablePage<Row> page) {
    return TABLE
        .view(page)
        .filters(
            Fields.search("q", "Поиск").with("placeholder", "Педагог или курс"),
            Fields.select("kind", "Засчитан как", CourseChoices.kinds()),
            Fields.select("priority", "Приоритетная программа", CourseChoices.priorities()),
            Fields.select("mark", "Признак", CourseChoices.marks()),
            Fields.select("state", "Состояние", states()),
            Fields.date("from", "Документ с"),
            Fields.date("to", "Документ по"));
  }

  static boolean fits(CourseLine line, TableQuery query) {
    return query.oneOf("kind", CourseKind.class).map(k -> line.kind() == k).orElse(true)
        && query.oneOf("state", CourseRecord.State.class).map(s -> line.state() == s).orElse(true)
        && query.filter("priority").map(p -> p.equals(line.priority())).orElse(true)
        && query.oneOf("mark", CourseMark.class).map(line.marks()::contains).orElse(true)
        && query.filter("teacher").map(t -> t.equals(line.teacher())).orElse(true)
        && query.date("from").map(d -> !line.documentOn().isBefore(d)).orElse(true)
        && query.date("to").map(d -> !line.documentOn().isAfter(d)).orElse(true);
  }

  static boolean matches(Row row, TableQuery query) {
    return Russian.matches(row.teacher() + " " + row.line().title(), query.filter("q").orElse(""));
  }

  static Row row(CourseLine line, StaffDirectory directory) {
    String place =
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation());
    return new Row(line, directory.name(line.teacher()), place);
  }

  private static String number(Row row) {
    String number = row.line().documentNumber();
    return number == null ? null : "№ " + number;
  }

  /** The priority and the marks in one line. */
  private static String themes(Row row) {
    String priority = priority(row);
    String marks = CourseChoices.marks(row.line().marks());
    return priority == null || marks == null
        ? (priority == null ? marks : priority)
        : priority + "; " + marks;
  }

  private static String priority(Row row) {
    return CourseChoices.priority(new Priority(row.line().priority(), row.line().priorityLevel()));
  }

  private static List<Option> states() {
    return Arrays.stream(CourseRecord.State.values())
        .map(state -> Option.of(state.name(), Russian.capital(state.label())))
        .toList();
  }
}
