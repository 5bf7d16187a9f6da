package ru.traektoria.events.project.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.project.model.ProjectState;
import ru.traektoria.events.project.web.ProjectView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** The table of projects. */
final class ProjectsTable {

  static final Table<ProjectView> TABLE =
      Table.of(
              "projects",
              ProjectPages.PATH,
              Column.<ProjectView>link(
                      "title", "Проект", ProjectView::title, p -> ProjectPages.PATH + "/" + p.id())
                  .note(p -> p.lead().name())
                  .sortable(p -> Russian.sortKey(p.title())),
              Column.<ProjectView>text("associations", "Объединения", p -> list(p.associations())),
              Column.<ProjectView>text(
                  "organisations", "Организации", p -> list(p.organisations())),
              Column.<ProjectView>date("from", "Начало", ProjectView::from).sortable(),
              Column.<ProjectView>date("to", "Окончание", ProjectView::to).sortable(),
              Column.badge("state", "Состояние", ProjectsTable::state))
          .sortedDownBy("from")
          .empty(
              Empty.saying("Проектов пока нет")
                  .advice("Проект ведёт объединение вместе с другими или с организациями."));

  private ProjectsTable() {}

  private static String list(List<Named> named) {
    return named.isEmpty()
        ? null
        : named.stream().map(Named::name).collect(Collectors.joining(", "));
  }

  static Badge state(ProjectView project) {
    String label = project.state().label();
    return switch (project.state()) {
      case PLANNED -> Badge.neutral(label).icon("calendar");
      case RUNNING -> Badge.info(label).icon("clock");
      case OVERDUE -> Badge.warning(label).icon("alert-triangle");
      case DONE -> Badge.good(label);
      case STOPPED -> Badge.neutral(label).icon("ban");
    };
  }

  static List<Option> states() {
    return Arrays.stream(ProjectState.values()).map(s -> Option.of(s.name(), s.label())).toList();
  }
}
