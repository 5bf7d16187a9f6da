package ru.traektoria.route.application.reported;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.people.TeacherColumns;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.reported.ReportedCourse;

/** The columns of a file of completions that the ЦНППМ sends, and what a row says. */
final class ReportedRows {

  static final String NUMBER = "Номер записи ЦНППМ";
  private static final String TITLE = "Курс";
  private static final String PROVIDER = "Кто обучал";
  private static final String KIND = "Вид";
  private static final String HOURS = "Часы";
  private static final String STARTED = "Начало обучения";
  private static final String DOCUMENT_ON = "Дата документа";
  private static final String DOCUMENT = "Номер документа";
  private static final String PRIORITY = "Приоритетная программа";
  private static final String REGISTER = "Федеральный реестр";

  private ReportedRows() {}

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.text(NUMBER)
            .aliases("Номер", "Регистрационный номер")
            .hint("номер записи в системе ЦНППМ; тот же номер исправляет прежнюю запись")
            .required());
    columns.addAll(TeacherColumns.all());
    columns.add(Column.text(TITLE).aliases("Программа", "Название", "Тема курса").required());
    columns.add(Column.text(PROVIDER).aliases("Провайдер", "Образовательная организация"));
    columns.add(
        Column.oneOf(
                KIND,
                "КПК",
                "ADVANCED_TRAINING",
                "повышение квалификации",
                "ADVANCED_TRAINING",
                "переподготовка",
                "RETRAINING",
                "ПП",
                "RETRAINING",
                "стажировка",
                "INTERNSHIP",
                "другое",
                "OTHER")
            .required());
    columns.add(Column.number(HOURS).aliases("Объём", "Количество часов").required());
    columns.add(Column.date(STARTED).aliases("Начало", "Дата начала"));
    columns.add(Column.date(DOCUMENT_ON).aliases("Дата удостоверения", "Дата выдачи").required());
    columns.add(Column.text(DOCUMENT).aliases("Номер удостоверения"));
    columns.add(
        Column.oneOf(
            PRIORITY,
            "функциональная грамотность",
            "FUNCTIONAL_LITERACY",
            "обновлённые ФГОС",
            "UPDATED_FGOS",
            "цифровая образовательная среда",
            "DIGITAL_ENVIRONMENT"));
    columns.add(Column.yesNo(REGISTER).aliases("В федеральном реестре"));
    return columns;
  }

  static ReportedCourse course(TableRow row, String municipality) {
    return new ReportedCourse(
        row.text(NUMBER).orElse(null),
        row.text(TeacherColumns.ID).orElse(null),
        row.text(TeacherColumns.TEACHER).orElse(null),
        row.text(TeacherColumns.ORGANISATION).orElse(null),
        municipality,
        row.text(TITLE).orElse(null),
        row.text(PROVIDER).orElse(null),
        row.text(KIND).map(CourseKind::valueOf).orElse(null),
        row.number(HOURS).map(BigDecimal::intValue).orElse(0),
        row.date(STARTED).orElse(null),
        row.date(DOCUMENT_ON).orElse(null),
        row.text(DOCUMENT).orElse(null),
        row.text(PRIORITY).orElse(null),
        Priority.Level.FEDERAL,
        List.of(),
        row.yes(REGISTER));
  }
}
