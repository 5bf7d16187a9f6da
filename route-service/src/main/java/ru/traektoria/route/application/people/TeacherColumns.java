package ru.traektoria.route.application.people;

import java.util.List;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.people.FindingTeacher.Match;
import ru.traektoria.route.application.people.FindingTeacher.Names;

/** The columns that tell of whom a row speaks; the same in every file of this service. */
public final class TeacherColumns {

  public static final String TEACHER = "Педагог";
  public static final String ID = "Идентификатор педагога";
  public static final String ORGANISATION = "Организация";

  private TeacherColumns() {}

  public static List<Column> all() {
    return List.of(
        Column.text(TEACHER)
            .aliases("ФИО", "ФИО педагога", "Фамилия, имя, отчество", "Фамилия Имя Отчество")
            .hint("фамилия, имя, отчество полностью"),
        Column.text(ORGANISATION)
            .aliases("Организация педагога", "ОО", "Школа", "Место работы")
            .hint("нужна, если есть полные тёзки"),
        Column.text(ID).aliases("ID педагога").hint("если известен; тогда ФИО не нужно"));
  }

  public static Match match(Names names, TableRow row) {
    return names.match(row.text(ID), row.text(TEACHER), row.text(ORGANISATION));
  }
}
