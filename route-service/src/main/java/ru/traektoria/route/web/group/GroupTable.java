package ru.traektoria.route.web.group;

import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.route.application.request.ListingRequests.Line;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.web.group.GroupDesk.Group;

/** Groups, and the requests for one programme, as tables. */
final class GroupTable {

  /** A request with names. */
  record Row(Line line, String teacher, String organisation) {

    boolean enrolled() {
      return line.request().state() == RequestState.ENROLLED;
    }
  }

  static final Table<Group> GROUPS =
      Table.of(
              "groups",
              "/routes/groups",
              Column.<Group>link(
                      "programme",
                      "Программа",
                      g -> g.programme().title(),
                      g -> "/routes/groups/" + g.programme().id().value())
                  .note(g -> g.programme().provider()),
              Column.<Group>text("dates", "Группа", Group::dates),
              Column.<Group>number("waiting", "Ждут зачисления", Group::waiting),
              Column.<Group>number("enrolled", "Зачислены", Group::enrolled),
              Column.<Group>text("free", "Свободно", GroupTable::free))
          .empty(
              Empty.saying("Зачислять пока некого")
                  .advice("Здесь появятся программы, на которые есть согласованные заявки."));

  private GroupTable() {}

  /** The requests for one programme. */
  static Table<Row> requests(String at) {
    return Table.of(
            "group-requests",
            at,
            Column.<Row>link(
                    "teacher",
                    "Педагог",
                    Row::teacher,
                    r -> "/routes/requests/" + r.line().request().id().value())
                .note(Row::organisation)
                .sortable(),
            Column.<Row>text("quarter", "Когда", r -> r.line().request().quarter().label())
                .sortable(r -> r.line().request().quarter().value()),
            Column.<Row>date("submitted", "Подана", r -> r.line().request().submittedOn())
                .sortable(),
            Column.<Row>badge("state", "Состояние", GroupTable::badge)
                .sortable(r -> r.line().request().state().ordinal()))
        .sortedBy("state")
        .empty(Empty.saying("Согласованных заявок на эту программу нет"));
  }

  private static Badge badge(Row row) {
    return row.enrolled()
        ? Badge.good(
            "Зачислен: "
                + Russian.range(
                    row.line().request().group().from(), row.line().request().group().to()))
        : Badge.info("Ждёт зачисления").icon("hourglass");
  }

  private static String free(Group group) {
    if (group.group() == null) {
      return null;
    }
    return group.free() == null
        ? "не ограничено"
        : Russian.of(group.free(), group.group().places());
  }
}
