package ru.traektoria.route.web.course;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.route.model.course.TeamRule.Team;

/** Teams as a table; names stand there only for those who may read them. */
final class TeamTable {

  /** A team with names. */
  record Row(String organisation, String title, Team team, String people, int least) {}

  private TeamTable() {}

  static Table<Row> of(boolean named) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.<Row>text("organisation", "Организация", Row::organisation).sortable());
    columns.add(Column.<Row>text("title", "Программа", Row::title).sortable());
    columns.add(
        Column.<Row>number("people", "Прошли", row -> row.team().people().size()).sortable());
    if (named) {
      columns.add(Column.text("who", "Кто", Row::people));
    }
    columns.add(Column.badge("state", "Команда", TeamTable::badge));
    @SuppressWarnings("unchecked")
    Column<Row>[] all = columns.toArray(Column[]::new);
    return Table.of("teams", "/routes/courses/teams", all)
        .sortedDownBy("people")
        .empty(
            Empty.saying("За этот год адресных программ никто не прошёл")
                .advice("Признак «адресная» ставят программе в каталоге или записи о курсе."));
  }

  private static Badge badge(Row row) {
    return row.team().enough()
        ? Badge.good("Команда")
        : Badge.neutral("Не хватает " + (row.least() - row.team().people().size()));
  }
}
