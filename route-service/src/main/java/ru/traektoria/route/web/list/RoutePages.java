package ru.traektoria.route.web.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.rollover.RollingRoutesOver;
import ru.traektoria.route.application.standard.LabourFunctions;
import ru.traektoria.route.model.RouteState;

/** Маршруты: the board by state, the list with bulk approval. */
@Controller
@RequestMapping("/routes")
class RoutePages {

  private final ListingRoutes listing;
  private final RouteSearch search;
  private final LabourFunctions functions;
  private final RollingRoutesOver rolling;
  private final StaffDirectory directory;
  private final Clock clock;

  RoutePages(
      ListingRoutes listing,
      RouteSearch search,
      LabourFunctions functions,
      RollingRoutesOver rolling,
      StaffDirectory directory,
      Clock clock) {
    this.listing = listing;
    this.search = search;
    this.functions = functions;
    this.rolling = rolling;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<RouteLine> all = listing.within(scope::covers, RouteFilter.ALL);
    List<RouteTable.Row> found =
        search.among(all, query).stream().map(line -> RouteTable.row(line, directory)).toList();
    TablePage<RouteTable.Row> page = TablePage.cut(found, RouteTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("Маршруты", RouteTable.FILE, page, today());
    }
    model.addAttribute(heading(all, viewer));
    model.addAttribute("tiles", RouteBoard.of(all, today()));
    model.addAttribute(
        "table",
        RouteTable.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("state", "Состояние", RouteQuestions.states()),
                Fields.select(
                    "organisation", "Организация", RouteQuestions.organisations(viewer, directory)),
                Fields.select("author", "Автор", RouteQuestions.authors()),
                Fields.select("waiting", "Что ждёт", RouteQuestions.waiting()),
                Fields.select("function", "Трудовая функция", RouteQuestions.functions(functions)))
            .bulk(row -> row.line().id(), commands(found, query)));
    return "routes/list";
  }

  private Heading heading(List<RouteLine> all, Viewer viewer) {
    Heading heading =
        Heading.of("Маршруты")
            .under("Главная", "/")
            .lead(
                "Индивидуальные образовательные маршруты педагогов: от дефицита до его устранения.")
            .action(Action.link("Начать маршрут", "/routes/new", "plus"));
    Action approveAll = approveAll(all);
    Heading board = heading.also(Action.link("Доска", "/routes/board", "layout-board"));
    Heading more = approveAll == null ? board : board.also(approveAll);
    if (!viewer.has(Role.METHODIST)) {
      return more;
    }
    long left = all.stream().filter(rolling::candidate).count();
    Heading over =
        left == 0
            ? more
            : more.also(
                Action.link(
                    "Перенести на " + rolling.year().label() + ": " + left,
                    "/routes/rollover",
                    "calendar-event"));
    return over.also(Action.link("Приоритетные темы", "/routes/priorities", "flag"))
        .also(Action.link("Шаблон печати", "/routes/print-template", "printer"));
  }

  /** For all of the viewer's reach, whatever the filters; absent while nothing waits. */
  private static Action approveAll(List<RouteLine> all) {
    long agreed = agreed(all);
    return agreed == 0
        ? null
        : Action.post("Утвердить все согласованные: " + agreed, "/routes/approve-all")
            .icon("clipboard-check")
            .confirm(question(agreed));
  }

  /** The heading stays when the filters change, the commands below the table change with them. */
  private static Action[] commands(List<RouteTable.Row> found, TableQuery query) {
    Action chosen =
        Action.post("Утвердить выбранные", "/routes/approve")
            .confirm("Утвердить выбранные маршруты? Утвердятся согласованные педагогами.");
    long agreed = agreed(found.stream().map(RouteTable.Row::line).toList());
    return agreed == 0 || !query.filtered()
        ? new Action[] {chosen}
        : new Action[] {
          chosen,
          Action.post(
                  "Утвердить согласованные по отбору: " + agreed,
                  query.page(1).url("/routes/approve-all"))
              .confirm(question(agreed))
        };
  }

  private static long agreed(List<RouteLine> lines) {
    return lines.stream().filter(line -> line.state() == RouteState.AGREED).count();
  }

  private static String question(long agreed) {
    return "Утвердить "
        + Russian.count(agreed, "маршрут", "маршрута", "маршрутов")
        + "? Неполные останутся с причиной отказа.";
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
