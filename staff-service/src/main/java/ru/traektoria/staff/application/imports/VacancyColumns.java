package ru.traektoria.staff.application.imports;

import java.util.List;
import java.util.Map;
import ru.traektoria.platform.web.tabular.Column;

/** The columns of a list of vacancies: one row is one place. */
final class VacancyColumns {

  static final String ORGANISATION = "Организация";
  static final String POSITION = "Должность";
  static final String SUBJECT = "Предмет";
  static final String RATE = "Ставка";
  static final String HOURS = "Часы";
  static final String DECLARED = "Объявлена";
  static final String NEEDED = "Нужен с";
  static final String CLOSED = "Закрыта";

  private static final Map<String, String> BY_FIELD =
      Map.of(
          "position", POSITION,
          "subject", SUBJECT,
          "rate", RATE,
          "hours", HOURS,
          "declaredOn", DECLARED,
          "on", CLOSED);

  private VacancyColumns() {}

  static List<Column> all() {
    return List.of(
        Column.text(ORGANISATION).required().aliases("ОО", "Образовательная организация", "Школа"),
        Column.text(POSITION).required().hint("из справочника «Должности»"),
        Column.text(SUBJECT).aliases("Учебный предмет").hint("нужен для вакансии учителя"),
        Column.number(RATE).required().aliases("Количество ставок", "Ставок"),
        Column.number(HOURS).aliases("Учебная нагрузка", "Нагрузка", "Часов в неделю"),
        Column.date(DECLARED).required().aliases("Дата объявления", "Открыта", "Вакансия с"),
        Column.date(NEEDED).aliases("Требуется с", "На новый учебный год"),
        Column.date(CLOSED).aliases("Дата закрытия"));
  }

  /** Which column a refused field of the model stands in. */
  static String of(String field) {
    return field == null ? null : BY_FIELD.get(field);
  }
}
