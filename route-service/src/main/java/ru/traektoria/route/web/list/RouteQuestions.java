package ru.traektoria.route.web.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.standard.LabourFunctions;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.terms.Author;

/** What the list of routes can be asked: its filters and what they mean. */
public final class RouteQuestions {

  private RouteQuestions() {}

  /** Whether a row answers the filters. */
  public static boolean fit(RouteLine line, TableQuery query, LocalDate today) {
    return query.oneOf("state", RouteState.class).map(s -> line.state() == s).orElse(true)
        && query.filter("organisation").map(o -> o.equals(line.organisation())).orElse(true)
        && query.oneOf("author", Author.class).map(a -> line.author() == a).orElse(true)
        && query.filter("function").map(line.about().functions()::contains).orElse(true)
        && query.filter("teacher").map(t -> t.equals(line.teacher())).orElse(true)
        && query.filter("waiting").map(w -> waits(line, w, today)).orElse(true);
  }

  private static boolean waits(RouteLine line, String what, LocalDate today) {
    return switch (what) {
      case "approval" -> line.state() == RouteState.AGREED;
      case "evidence" -> line.reported() > 0;
      case "overdue" -> line.overdue(today);
      case "ripe" -> line.ripe();
      case "unapproved" -> line.unapproved();
      case "uncovered" -> line.uncovered() > 0;
      case "review" -> line.dueReviews() > 0;
      case "report" -> line.waitingReports() > 0;
      case "no-report" -> line.owesReport(today);
      default -> true;
    };
  }

  static List<Option> states() {
    return Arrays.stream(RouteState.values())
        .map(state -> Option.of(state.name(), Russian.capital(state.label())))
        .toList();
  }

  /** Who may have authored a route. */
  public static List<Option> authors() {
    return Arrays.stream(Author.values())
        .map(author -> Option.of(author.name(), Russian.capital(author.label())))
        .toList();
  }

  static List<Option> waiting() {
    return List.of(
        Option.of("approval", "Утверждения"),
        Option.of("evidence", "Подтверждения шага"),
        Option.of("overdue", "Просроченного шага"),
        Option.of("unapproved", "Дефицит есть, маршрут не утверждён"),
        Option.of("uncovered", "Дефицит без единого шага"),
        Option.of("review", "Промежуточной оценки"),
        Option.of("report", "Проверки отчёта"),
        Option.of("no-report", "Отчёта педагога"),
        Option.of("priority", "Решения по приоритетной теме"),
        Option.of("ripe", "Закрытия: всё выполнено"));
  }

  /** Labour functions by code and name. */
  public static List<Option> functions(LabourFunctions functions) {
    return functions.names().keySet().stream()
        .map(code -> Option.of(code, functions.label(code)))
        .toList();
  }

  /** The organisations to choose from; none for a school, which sees itself alone. */
  public static List<Option> organisations(Viewer viewer, StaffDirectory directory) {
    if (!viewer.has(Role.METHODIST)) {
      return List.of();
    }
    return directory.organisationsIn(viewer.municipality().orElse("")).stream()
        .map(RouteQuestions::option)
        .toList();
  }

  private static Option option(DirectoryEntry entry) {
    return Option.of(entry.id(), entry.shortName() == null ? entry.name() : entry.shortName());
  }
}
