package ru.traektoria.staff.web.pages.places;

import java.util.List;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.staff.web.views.VacancyView;

/** The vacancies as a table. */
final class VacancyTable {

  static final String PATH = "/staff/vacancies";

  static final Table<VacancyView> TABLE =
      Table.of(
              "vacancies",
              PATH,
              Column.<VacancyView>link(
                      "position", "Вакансия", VacancyTable::title, VacancyTable::editing)
                  .note(v -> v.closedOn() == null ? null : "закрыта")
                  .sortable(),
              Column.<VacancyView>text("organisation", "Организация", VacancyView::organisationName)
                  .sortable(),
              Column.<VacancyView>number("rate", "Ставка", VacancyView::rate).sortable(),
              Column.<VacancyView>number("hours", "Часы", VacancyView::hours).sortable(),
              Column.<VacancyView>date("declaredOn", "Объявлена", VacancyView::declaredOn)
                  .sortable(),
              Column.<VacancyView>date("neededFrom", "Нужен с", VacancyView::neededFrom).sortable(),
              Column.<VacancyView>badge("state", "Состояние", VacancyTable::state),
              Column.<VacancyView>actions("Действия", VacancyTable::actions))
          .sortedBy("organisation")
          .empty(
              Empty.saying("Открытых вакансий нет")
                  .advice("Если место появится, объявите его: по вакансиям считается Трек 2.")
                  .action(Action.link("Объявить вакансию", PATH + "/new", "plus")));

  private VacancyTable() {}

  private static String title(VacancyView v) {
    return v.subject() == null ? v.positionName() : v.positionName() + ", " + v.subjectName();
  }

  private static String editing(VacancyView v) {
    return PATH + "/" + v.id() + "/edit";
  }

  private static Badge state(VacancyView v) {
    return v.closedOn() != null
        ? Badge.neutral("Закрыта").icon("check")
        : VacancySums.nextYear(v)
            ? Badge.info("На новый учебный год").icon("calendar")
            : Badge.warning("Открыта");
  }

  private static List<Action> actions(VacancyView v) {
    return v.closedOn() != null
        ? List.of()
        : List.of(Action.link("Закрыть", PATH + "/" + v.id() + "/close"));
  }
}
