package ru.traektoria.monitoring.programme.web.pages;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.programme.model.Passport;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;

/** The fields of a passport: as they are asked for and as they are sent. */
final class PassportFields {

  private PassportFields() {}

  /** The fields of a passport; {@code null}: of a new one. */
  static List<Field> passport(Passport p) {
    return List.of(
        Fields.text("title", "Наименование")
            .required()
            .value(p == null ? null : p.title())
            .with("maxlength", 500),
        Fields.date("from", "Действует с").required().value(p == null ? null : p.from()),
        Fields.date("to", "По")
            .hint("Пусто — без срока, как у концепции.")
            .value(p == null ? null : p.to()),
        Fields.checkbox("calendar", "Годы программы — календарные")
            .value(p == null ? null : p.calendar()),
        Fields.text("customer", "Заказчик")
            .value(p == null ? null : p.customer())
            .with("maxlength", 300),
        Fields.text("developer", "Разработчик")
            .value(p == null ? null : p.developer())
            .with("maxlength", 300),
        Fields.text("executors", "Исполнители")
            .value(p == null ? null : p.executors())
            .with("maxlength", 500),
        Fields.textarea("goal", "Цель").value(p == null ? null : p.goal()).with("maxlength", 2000),
        Fields.textarea("tasks", "Задачи")
            .hint("По одной в строке.")
            .value(p == null ? null : p.tasks())
            .with("maxlength", 4000),
        Fields.textarea("groups", "Целевые группы")
            .value(p == null ? null : p.groups())
            .with("maxlength", 1000),
        Fields.text("control", "Кто контролирует")
            .value(p == null ? null : p.control())
            .with("maxlength", 300),
        Fields.textarea("note", "Примечание")
            .hint("Например, что в документе не сходится: две даты одного приказа.")
            .value(p == null ? null : p.note())
            .with("maxlength", 1000));
  }

  /** The passport as it is sent. */
  record Sent(
      String table,
      String title,
      LocalDate from,
      LocalDate to,
      Boolean calendar,
      String customer,
      String developer,
      String executors,
      String goal,
      String tasks,
      String groups,
      String control,
      String note) {

    Passport passport() {
      return new Passport(
          title == null ? null : title.strip(),
          from,
          to,
          Boolean.TRUE.equals(calendar),
          blank(customer),
          blank(developer),
          blank(executors),
          blank(goal),
          blank(tasks),
          blank(groups),
          blank(control),
          blank(note));
    }
  }

  static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
