package ru.traektoria.events.expert.web;

import java.util.Locale;
import ru.traektoria.events.expert.model.ExpertWork;
import ru.traektoria.events.expert.model.ExpertWork.Kind;
import ru.traektoria.events.expert.model.ExpertYear;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** Experts as a table, and their works as another. */
final class ExpertTables {

  static final String PATH = "/activities/experts";
  static final String WORKS = PATH + "/works";

  private ExpertTables() {}

  /** An expert's year as a line. */
  record Line(String name, String place, String href, ExpertYear.Line year) {}

  /** A work as a line. */
  record Work(String name, String place, ExpertWork work) {}

  static Table<Line> experts(AcademicYear year) {
    return Table.of(
            "experts",
            PATH,
            Column.<Line>link("name", "Эксперт", Line::name, Line::href)
                .note(Line::place)
                .sortable(),
            count(Kind.PRACTICE, "Практики"),
            count(Kind.MATERIAL, "Материалы"),
            count(Kind.LABORATORY, "Совет"),
            count(Kind.CONTEST, "Конкурсы"),
            count(Kind.ACTIVITY, "Мероприятия"),
            count(Kind.OUTSIDE, "Вне округа"),
            Column.<Line>number("total", "Всего", one -> one.year().total()).sortable(),
            Column.<Line>date("last", "Последняя", one -> one.year().lastOn()).sortable())
        .sortedDownBy("total")
        .empty(
            Empty.saying("В " + year.label() + " учебном году экспертиз не было")
                .advice("Здесь появятся заключения, оценки совета и работа в жюри."));
  }

  private static Column<Line> count(Kind kind, String title) {
    return Column.<Line>number(
            kind.name().toLowerCase(Locale.ROOT), title, one -> one.year().of(kind))
        .sortable();
  }

  static Table<Work> works() {
    return Table.of(
            "expert-works",
            WORKS,
            Column.<Work>link(
                    "title", "Что оценено", one -> one.work().title(), one -> one.work().page())
                .note(one -> one.work().kind().label())
                .sortable(),
            Column.<Work>text("name", "Эксперт", Work::name).note(Work::place).sortable(),
            Column.<Work>number("works", "Работ", one -> one.work().works()).sortable(),
            Column.<Work>date("on", "Когда", one -> one.work().on()).sortable())
        .sortedDownBy("on")
        .empty(Empty.saying("Таких работ нет").advice("Измените год или отбор."));
  }
}
