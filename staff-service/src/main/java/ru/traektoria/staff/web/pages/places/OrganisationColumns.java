package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.web.views.OrganisationView;

/** The organisations as a table. */
final class OrganisationColumns {

  static final String PATH = "/staff/organisations";

  /** An organisation with what is counted in it on a day. */
  record Row(OrganisationView place, long teachers, long vacancies, LocalDate on) {}

  static final Table<Row> TABLE =
      Table.of(
              "organisations",
              PATH,
              Column.<Row>link(
                      "name",
                      "Организация",
                      row -> row.place().shortName(),
                      row -> PATH + "/" + row.place().id())
                  .note(row -> Russian.capital(row.place().kind().title()))
                  .sortable(),
              Column.<Row>number("teachers", "Педагогов и руководителей", Row::teachers).sortable(),
              Column.<Row>number("vacancies", "Вакансий", Row::vacancies).sortable(),
              Column.<Row>badges("statuses", "Статусы", row -> badges(row.place(), row.on())))
          .sortedBy("name")
          .empty(
              Empty.saying("Организаций пока нет")
                  .advice("Загрузите список из файла или внесите первую.")
                  .action(Action.link("Загрузить список", "/staff/imports", "upload")));

  private OrganisationColumns() {}

  /** What holds on the day: statuses, the small school, the closing. */
  static List<Badge> badges(OrganisationView place, LocalDate on) {
    List<Badge> badges = new ArrayList<>();
    if (place.closedOn() != null) {
      badges.add(Badge.neutral("Закрыта " + Russian.date(place.closedOn())).icon("ban"));
    }
    if (place.small()) {
      badges.add(Badge.neutral("Малокомплектная").icon("users"));
    }
    place.statuses().stream().filter(s -> s.period().covers(on)).forEach(s -> badges.add(badge(s)));
    return badges;
  }

  private static Badge badge(OrganisationStatus status) {
    String title = Russian.capital(status.status().title());
    return status.status() == OrganisationStatus.Kind.LOW_RESULTS
        ? Badge.warning(title)
        : Badge.info(title).icon("star");
  }

  /** Such as: Стажировочная площадка: «Инклюзивное образование». */
  static String title(OrganisationStatus status, Directories words) {
    String theme = words.title(DirectoryName.THEMES, status.theme());
    return Russian.capital(status.status().title()) + (theme.isEmpty() ? "" : ": «" + theme + "»");
  }
}
