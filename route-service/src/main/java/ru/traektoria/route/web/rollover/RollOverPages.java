package ru.traektoria.route.web.rollover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.bulk.BulkJob;
import ru.traektoria.route.application.rollover.RollingRoutesOver;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.rollover.Move;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;
import ru.traektoria.route.web.list.RouteQuestions;
import ru.traektoria.route.web.list.RouteSearch;

/** Перенос незаконченных маршрутов: chosen or all within the filters, what comes of it beside. */
@Controller
@RequestMapping("/routes/rollover")
class RollOverPages {

  private final ListingRoutes listing;
  private final RollingRoutesOver rolling;
  private final RouteSearch search;
  private final RouteDoor door;
  private final StaffDirectory directory;
  private final Clock clock;

  RollOverPages(
      ListingRoutes listing,
      RollingRoutesOver rolling,
      RouteSearch search,
      RouteDoor door,
      StaffDirectory directory,
      Clock clock) {
    this.listing = listing;
    this.rolling = rolling;
    this.search = search;
    this.door = door;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    Move move = move(query);
    List<RollOverRow> found = candidates(query, scope);
    TablePage<RollOverRow> page = TablePage.cut(found, RollOverRow.TABLE, query);
    TablePage<RollOverRow> seen =
        TablePage.of(
            page.rows().stream().map(row -> foreseen(row, move, viewer)).toList(),
            page.total(),
            page.query());
    if (query.export()) {
      return TableExport.answer("Перенос маршрутов", RollOverRow.TABLE, seen, today());
    }
    model.addAttribute(
        Heading.of("Перенос на " + rolling.year().label() + " учебный год")
            .under("Маршруты", "/routes")
            .lead(
                "Невыполненные шаги получат новые сроки, маршрут — корректировку с причиной."
                    + " Выполненное и ждущее подтверждения не меняется. Отметьте строки: внизу"
                    + " появится «Перенести»."));
    model.addAttribute(
        "table",
        RollOverRow.TABLE
            .view(seen)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select(
                    "organisation", "Организация", RouteQuestions.organisations(viewer, directory)),
                Fields.select("author", "Автор", RouteQuestions.authors()),
                Fields.select("move", "Как перенести", RollOverForm.moves())
                    .with("placeholder", "К новому сроку"),
                Fields.date("end", "Новый срок окончания"))
            .bulk(row -> row.line().id(), commands(query, move, found.size())));
    return "routes/register";
  }

  @PostMapping
  ResponseEntity<Void> chosen(
      @RequestParam(defaultValue = "") List<String> ids,
      TableQuery query,
      Scope scope,
      Viewer viewer) {
    return start(door.within(scope, ids), move(query), viewer);
  }

  /** All within the filters of the list. */
  @PostMapping("/all")
  ResponseEntity<Void> all(TableQuery query, Scope scope, Viewer viewer) {
    List<RouteId> all =
        candidates(query, scope).stream().map(row -> new RouteId(row.line().id())).toList();
    return start(all, move(query), viewer);
  }

  private ResponseEntity<Void> start(List<RouteId> ids, Move move, Viewer viewer) {
    if (ids.isEmpty()) {
      throw Problems.refused(
          Reason.of("route.rollover.none", "Нет ни одного маршрута, который можно перенести"));
    }
    BulkJob job = rolling.start(ids, move, Acting.of(viewer));
    return Done.at("/routes/jobs/" + job.id(), "Переносим маршруты");
  }

  private Action[] commands(TableQuery query, Move move, int found) {
    String how = RollOverForm.words(move);
    return new Action[] {
      Action.post("Перенести выбранные", query.page(1).url("/routes/rollover"))
          .confirm("Перенести выбранные маршруты? В каждом " + how + "."),
      Action.post("Перенести все по отбору: " + found, query.page(1).url("/routes/rollover/all"))
          .confirm(
              "Перенести "
                  + Russian.count(found, "маршрут", "маршрута", "маршрутов")
                  + "? В каждом "
                  + how
                  + ".")
    };
  }

  private List<RollOverRow> candidates(TableQuery query, Scope scope) {
    List<RouteLine> unfinished =
        listing.within(scope::covers, RouteFilter.ALL).stream().filter(rolling::candidate).toList();
    return search.among(unfinished, query).stream().map(this::row).toList();
  }

  private RollOverRow row(RouteLine line) {
    String place =
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation());
    return new RollOverRow(line, directory.name(line.teacher()), place, null, null, null);
  }

  /** The row with what would become of the route. */
  private RollOverRow foreseen(RollOverRow row, Move move, Viewer viewer) {
    Decision<Route, RouteEvent> decision =
        rolling.foreseen(new RouteId(row.line().id()), move, Acting.of(viewer));
    if (decision instanceof Decision.Refused<Route, RouteEvent> refused) {
      return new RollOverRow(
          row.line(),
          row.teacher(),
          row.organisation(),
          null,
          List.of(),
          refused.reasons().get(0).message());
    }
    Route after = ((Decision.Accepted<Route, RouteEvent>) decision).state();
    List<Revision> versions = after.revisions();
    return new RollOverRow(
        row.line(),
        row.teacher(),
        row.organisation(),
        after.plan().plannedEnd().orElse(null),
        versions.get(versions.size() - 1).differences(),
        null);
  }

  private Move move(TableQuery query) {
    return RollOverForm.move(query, rolling.year());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
