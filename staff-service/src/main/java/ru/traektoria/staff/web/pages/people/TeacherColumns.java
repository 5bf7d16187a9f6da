package ru.traektoria.staff.web.pages.people;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.web.views.RegisterRow;

/** The register of teachers as a table. */
final class TeacherColumns {

  static final String PATH = "/staff/teachers";

  static final Table<RegisterRow> TABLE =
      Table.of(
              "teachers",
              PATH,
              Column.<RegisterRow>link(
                      "name", "Педагог", RegisterRow::name, row -> PATH + "/" + row.id())
                  .note(RegisterRow::occupation)
                  .sortable(),
              Column.<RegisterRow>text("place", "Организация", RegisterRow::place),
              Column.<RegisterRow>number("age", "Возраст", RegisterRow::age).sortable(),
              Column.<RegisterRow>number("experience", "Стаж, лет", RegisterRow::experienceYears)
                  .sortable(),
              Column.<RegisterRow>badge("category", "Категория", row -> category(row.category())),
              Column.<RegisterRow>badges("status", "Статус", TeacherColumns::marks))
          .sortedBy("name")
          .empty(
              Empty.saying("В реестре пока нет педагогов")
                  .advice("Загрузите список из файла или внесите первого педагога.")
                  .action(Action.link("Загрузить список", "/staff/imports", "upload")));

  /** The same with every field in a column of its own, for files. */
  static final Table<RegisterRow> FILE =
      Table.of(
          "teachers",
          PATH,
          Column.<RegisterRow>text("name", "ФИО", RegisterRow::name),
          Column.<RegisterRow>text("place", "Организация", RegisterRow::place),
          Column.<RegisterRow>text(
              "position", "Должность", row -> String.join(", ", row.positions())),
          Column.<RegisterRow>text("subject", "Предмет", row -> String.join(", ", row.subjects())),
          Column.<RegisterRow>date("birthDate", "Дата рождения", RegisterRow::birthDate),
          Column.<RegisterRow>number("age", "Возраст", RegisterRow::age),
          Column.<RegisterRow>number("experience", "Стаж, лет", RegisterRow::experienceYears),
          Column.<RegisterRow>text(
              "category",
              "Категория",
              row -> row.category() == null ? "без категории" : row.category().title()),
          Column.<RegisterRow>text("status", "Статус", row -> row.status().title()),
          Column.<RegisterRow>text(
              "young", "Молодой специалист", row -> row.youngSpecialist() ? "да" : "нет"),
          Column.<RegisterRow>text("reserve", "Кадровый резерв", TeacherColumns::reserve),
          Column.<RegisterRow>text("leader", "Лидер", row -> row.leader() ? "да" : "нет"));

  private TeacherColumns() {}

  /** The category that counts; {@code null} without one. */
  static Badge category(Rank rank) {
    return rank == null
        ? null
        : rank == Rank.HIGHEST
            ? Badge.good("Высшая").icon("certificate-2")
            : Badge.info("Первая").icon("certificate");
  }

  private static List<Badge> marks(RegisterRow row) {
    List<Badge> marks = new ArrayList<>();
    if (row.status() != Presence.Kind.EMPLOYED) {
      marks.add(presence(row.status()));
    }
    if (row.youngSpecialist()) {
      marks.add(Badge.info("Молодой специалист").icon("user-plus"));
    }
    if (row.leader()) {
      marks.add(Badge.good("Лидер").icon("trophy"));
    }
    if (!row.reserve().isEmpty()) {
      marks.add(Badge.info("В резерве").icon("user-check"));
    }
    return marks;
  }

  private static String reserve(RegisterRow row) {
    return String.join(", ", row.reserve().stream().map(Reserve.Post::title).toList());
  }

  /** Кадровый статус. */
  static Badge presence(Presence.Kind kind) {
    String words = Russian.capital(kind.title());
    return switch (kind) {
      case EMPLOYED -> Badge.good(words);
      case ON_LEAVE -> Badge.warning(words).icon("clock");
      case DISMISSED -> Badge.neutral(words).icon("ban");
    };
  }
}
