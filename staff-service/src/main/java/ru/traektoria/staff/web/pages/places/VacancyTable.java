package ru.traektoria.staff.web.pages.places;

import java.util.ArrayList;
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

  /** For those who keep vacancies: a button closes. */
  static final Table<VacancyView> KEPT =
      table(
              Column.<VacancyView>link(
                  "position", "Вакансия", VacancyTable::title, VacancyTable::card),
              Column.<VacancyView>actions("Действия", VacancyTable::actions))
          .empty(
              Empty.saying("Открытых вакансий нет")
                  .advice("Если место появится, объявите его: по вакансиям считается Трек 2.")
                  .action(Action.link("Объявить вакансию", PATH + "/new", "plus")));

  /** For those who look. */
  static final Table<VacancyView> SEEN =
      table(
              Column.<VacancyView>link(
                  "position", "Вакансия", VacancyTable::title, VacancyTable::card))
          .empty(Empty.saying("Открытых вакансий нет"));

  private VacancyTable() {}

  @SafeVarargs
  private static Table<VacancyView> table(Column<VacancyView> title, Column<VacancyView>... last) {
    List<Column<VacancyView>> columns = new ArrayList<>();
    columns.add(title.note(v -> v.closedOn() == null ? null : "закрыта").sortable());
    columns.add(
        Column.<VacancyView>text("organisation", "Организация", VacancyView::organisationName)
            .sortable());
    columns.add(Column.<VacancyView>number("rate", "Ставка", VacancyView::rate).sortable());
    columns.add(Column.<VacancyView>number("hours", "Часы", VacancyView::hours).sortable());
    columns.add(
        Column.<VacancyView>date("declaredOn", "Объявлена", VacancyView::declaredOn).sortable());
    columns.add(
        Column.<VacancyView>date("neededFrom", "Нужен с", VacancyView::neededFrom).sortable());
    columns.add(Column.<VacancyView>badge("state", "Состояние", VacancyTable::state));
    columns.addAll(List.of(last));
    Empty nothing = Empty.saying("Открытых вакансий нет");
    return new Table<>("vacancies", PATH, columns, "organisation", false, nothing);
  }

  static String title(VacancyView v) {
    return v.subject() == null ? v.positionName() : v.positionName() + ", " + v.subjectName();
  }

  static String card(VacancyView v) {
    return PATH + "/" + v.id();
  }

  static Badge state(VacancyView v) {
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
