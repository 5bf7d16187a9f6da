package ru.traektoria.route.web.list;

import java.time.LocalDate;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.web.Badges;

/** Routes as a table: on the screen and in a file. */
final class RouteTable {

  /** A row with the names that the service's own copy of the directory knows. */
  record Row(RouteLine line, String teacher, String organisation) {}

  static final Table<Row> TABLE =
      Table.of(
              "routes",
              "/routes",
              Column.<Row>link("teacher", "Педагог", Row::teacher, r -> "/routes/" + r.line().id())
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>badge("state", "Состояние", r -> Badges.of(r.line()))
                  .sortable(r -> r.line().state().ordinal()),
              Column.<Row>text("deficits", "Дефициты", RouteTable::deficits)
                  .sortable(r -> r.line().openDeficits()),
              Column.<Row>text("steps", "Шаги", RouteTable::steps)
                  .note(RouteTable::hours)
                  .sortable(r -> r.line().doneSteps()),
              Column.<Row>text("next", "Следующий шаг", r -> r.line().next())
                  .note(RouteTable::due)
                  .sortable(r -> r.line().nextDue()),
              Column.<Row>date("changed", "Изменён", r -> r.line().changedOn()).sortable())
          .sortedBy("teacher")
          .empty(
              Empty.saying("Маршрутов пока нет")
                  .advice(
                      "Черновики появляются сами, когда диагностика находит дефицит. Маршрут по"
                          + " пожеланию педагога можно начать вручную.")
                  .action(Action.link("Начать маршрут", "/routes/new", "plus")));

  /** The file has a column for each thing that the page tells in a second line. */
  static final Table<Row> FILE =
      Table.of(
          "routes",
          "/routes",
          Column.<Row>text("teacher", "Педагог", Row::teacher),
          Column.<Row>text("organisation", "Организация", Row::organisation),
          Column.<Row>text("state", "Состояние", r -> r.line().state().label()),
          Column.<Row>text("outcome", "Итог", RouteTable::outcome),
          Column.<Row>number("deficits", "Дефицитов", r -> r.line().deficits()),
          Column.<Row>number("open", "Не устранено", r -> r.line().openDeficits()),
          Column.<Row>number("steps", "Шагов", r -> r.line().steps()),
          Column.<Row>number("done", "Выполнено", r -> r.line().doneSteps()),
          Column.<Row>number("hours", "Часы", r -> r.line().hours()),
          Column.<Row>text("next", "Следующий шаг", r -> r.line().next()),
          Column.<Row>date("due", "Срок", r -> r.line().nextDue()),
          Column.<Row>date("changed", "Изменён", r -> r.line().changedOn()));

  private RouteTable() {}

  static Row row(RouteLine line, StaffDirectory directory) {
    String place =
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation());
    return new Row(line, directory.name(line.teacher()), place);
  }

  private static String deficits(Row row) {
    RouteLine line = row.line();
    return line.deficits() == 0
        ? null
        : "устранено " + Russian.of(line.deficits() - line.openDeficits(), line.deficits());
  }

  private static String steps(Row row) {
    RouteLine line = row.line();
    return line.steps() == 0 ? null : Russian.of(line.doneSteps(), line.steps());
  }

  private static String hours(Row row) {
    int hours = row.line().hours();
    return hours == 0 ? null : Russian.count(hours, "час", "часа", "часов");
  }

  private static String due(Row row) {
    LocalDate due = row.line().nextDue();
    return due == null ? null : "до " + Russian.date(due);
  }

  private static String outcome(Row row) {
    return row.line().outcome() == null ? null : row.line().outcome().label();
  }
}
