package ru.traektoria.route.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.ApprovingRoutes;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;

/** Маршруты: the board by state, the list with bulk approval, the card of a route. */
@Controller
@RequestMapping("/routes")
class RoutePages {

  /** A row with the names that the service's own copy of the directory knows. */
  record Row(RouteLine line, String teacher, String organisation) {}

  private static final Table<Row> TABLE =
      Table.of(
              "routes",
              "/routes",
              Column.<Row>link("teacher", "Педагог", Row::teacher, r -> "/routes/" + r.line().id())
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>badge("state", "Состояние", r -> Badges.of(r.line()))
                  .sortable(r -> r.line().state().ordinal()),
              Column.<Row>text("deficits", "Дефициты", RoutePages::deficits)
                  .sortable(r -> r.line().openDeficits()),
              Column.<Row>text("steps", "Шаги", RoutePages::steps)
                  .note(RoutePages::hours)
                  .sortable(r -> r.line().doneSteps()),
              Column.<Row>text("next", "Следующий шаг", r -> r.line().next())
                  .note(RoutePages::due)
                  .sortable(r -> r.line().nextDue()),
              Column.<Row>date("changed", "Изменён", r -> r.line().changedOn()).sortable())
          .sortedBy("teacher")
          .empty(
              Empty.saying("Маршрутов пока нет")
                  .advice(
                      "Черновики появляются сами, когда диагностика находит дефицит. Маршрут по"
                          + " пожеланию педагога можно начать вручную.")
                  .action(Action.link("Начать маршрут", "/routes/new", "plus")));

  /** The file has a column for each thing that the page tells in a second line. */
  private static final Table<Row> FILE =
      Table.of(
          "routes",
          "/routes",
          Column.<Row>text("teacher", "Педагог", Row::teacher),
          Column.<Row>text("organisation", "Организация", Row::organisation),
          Column.<Row>text("state", "Состояние", r -> r.line().state().label()),
          Column.<Row>text("outcome", "Итог", RoutePages::outcome),
          Column.<Row>number("deficits", "Дефицитов", r -> r.line().deficits()),
          Column.<Row>number("open", "Не устранено", r -> r.line().openDeficits()),
          Column.<Row>number("steps", "Шагов", r -> r.line().steps()),
          Column.<Row>number("done", "Выполнено", r -> r.line().doneSteps()),
          Column.<Row>number("hours", "Часы", r -> r.line().hours()),
          Column.<Row>text("next", "Следующий шаг", r -> r.line().next()),
          Column.<Row>date("due", "Срок", r -> r.line().nextDue()),
          Column.<Row>date("changed", "Изменён", r -> r.line().changedOn()));

  private final ListingRoutes listing;
  private final ApprovingRoutes approving;
  private final RouteDoor door;
  private final RouteSheets sheets;
  private final StaffDirectory directory;
  private final Clock clock;

  RoutePages(
      ListingRoutes listing,
      ApprovingRoutes approving,
      RouteDoor door,
      RouteSheets sheets,
      StaffDirectory directory,
      Clock clock) {
    this.listing = listing;
    this.approving = approving;
    this.door = door;
    this.sheets = sheets;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<RouteLine> all = listing.within(scope::covers, RouteFilter.ALL);
    List<Row> found = rows(all, query);
    TablePage<Row> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Маршруты", FILE, page, today());
    }
    model.addAttribute(
        Heading.of("Маршруты")
            .under("Главная", "/")
            .lead(
                "Индивидуальные образовательные маршруты педагогов: от дефицита до его устранения.")
            .action(Action.link("Начать маршрут", "/routes/new", "plus")));
    model.addAttribute("tiles", board(all));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("state", "Состояние", states()),
                Fields.select("organisation", "Организация", organisations(viewer)),
                Fields.select("waiting", "Что ждёт", waiting()))
            .bulk(
                row -> row.line().id(),
                Action.post("Утвердить выбранные", "/routes/approve")
                    .confirm(
                        "Утвердить выбранные маршруты? Утвердятся согласованные педагогами.")));
    return "routes/list";
  }

  @PostMapping("/approve")
  ResponseEntity<Void> approve(
      @RequestParam(defaultValue = "") List<String> ids, Scope scope, Viewer viewer) {
    Outcomes outcomes = approving.approveAll(door.within(scope, ids), Acting.of(viewer), today());
    String said = "Утверждено: " + Russian.of(outcomes.done().size(), ids.size());
    return Done.here(
        outcomes.refused().isEmpty()
            ? said
            : said + ". Остальные: " + outcomes.refused().get(0).reason());
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<Route> route = door.look(scope, id);
    RouteSheet sheet = sheets.of(route, Acting.of(viewer), today());
    boolean teacher = !viewer.has(Role.METHODIST) && !viewer.has(Role.SCHOOL_LEAD);
    model.addAttribute(
        Heading.of("Маршрут: " + sheet.teacherName())
            .under(teacher ? "Мой маршрут" : "Маршруты", teacher ? "/routes/mine" : "/routes")
            .badge(sheet.badge())
            .action(mainAction(sheet)));
    model.addAttribute("sheet", sheet);
    return "routes/card";
  }

  private static Action mainAction(RouteSheet sheet) {
    String at = "/routes/" + sheet.id();
    String version = "?version=" + sheet.version();
    if (sheet.may().agree()) {
      return Action.post("Согласовать маршрут", at + "/agree" + version).icon("check");
    }
    if (sheet.may().approve()) {
      return Action.post("Утвердить маршрут", at + "/approve" + version).icon("clipboard-check");
    }
    return sheet.may().edit() ? Action.link("Изменить план", at + "/edit", "pencil") : null;
  }

  private List<Row> rows(List<RouteLine> all, TableQuery query) {
    List<Row> rows = new ArrayList<>();
    for (RouteLine line : all) {
      if (fits(line, query)) {
        Row row = row(line);
        if (Russian.matches(row.teacher(), query.filter("q").orElse(""))) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private boolean fits(RouteLine line, TableQuery query) {
    return query.oneOf("state", RouteState.class).map(s -> line.state() == s).orElse(true)
        && query.filter("organisation").map(o -> o.equals(line.organisation())).orElse(true)
        && query.filter("teacher").map(t -> t.equals(line.teacher())).orElse(true)
        && query.filter("waiting").map(w -> waits(line, w)).orElse(true);
  }

  private boolean waits(RouteLine line, String what) {
    return switch (what) {
      case "approval" -> line.state() == RouteState.AGREED;
      case "evidence" -> line.reported() > 0;
      case "overdue" -> line.overdue(today());
      case "ripe" -> line.ripe();
      default -> true;
    };
  }

  private Row row(RouteLine line) {
    String place =
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation());
    return new Row(line, directory.name(line.teacher()), place);
  }

  private List<Tile> board(List<RouteLine> all) {
    List<Tile> tiles = new ArrayList<>();
    Map<RouteState, Long> counts = ListingRoutes.byState(all);
    counts.forEach(
        (state, count) ->
            tiles.add(
                Tile.of(Russian.capital(state.label()), count, all.size())
                    .href("/routes?state=" + state)
                    .tone(state == RouteState.AGREED && count > 0 ? Tone.WARNING : Tone.NEUTRAL)));
    long overdue = all.stream().filter(line -> line.overdue(today())).count();
    tiles.add(
        Tile.of("Шаг просрочен", overdue, running(all))
            .href("/routes?waiting=overdue")
            .tone(overdue > 0 ? Tone.BAD : Tone.NEUTRAL));
    return tiles;
  }

  private static long running(List<RouteLine> all) {
    return all.stream().filter(line -> line.state().running()).count();
  }

  private static List<Option> states() {
    return Arrays.stream(RouteState.values())
        .map(state -> Option.of(state.name(), Russian.capital(state.label())))
        .toList();
  }

  private static List<Option> waiting() {
    return List.of(
        Option.of("approval", "Утверждения"),
        Option.of("evidence", "Подтверждения шага"),
        Option.of("overdue", "Просроченного шага"),
        Option.of("ripe", "Закрытия: всё выполнено"));
  }

  private List<Option> organisations(Viewer viewer) {
    if (!viewer.has(Role.METHODIST)) {
      return List.of();
    }
    return directory.organisationsIn(viewer.municipality().orElse("")).stream()
        .map(RoutePages::option)
        .toList();
  }

  private static Option option(DirectoryEntry entry) {
    return Option.of(entry.id(), entry.shortName() == null ? entry.name() : entry.shortName());
  }

  private static String deficits(Row row) {
    RouteLine line = row.line();
    return line.deficits() == 0
        ? null
        : "устранено " + Russian.of(line.deficits() - line.openDeficits(), line.deficits());
  }

  private static String steps(Row row) {
    RouteLine line = row.line();
    return line.steps() == 0 ? null : Russian.of(line.doneSteps(), line.steps());
  }

  private static String hours(Row row) {
    int hours = row.line().hours();
    return hours == 0 ? null : Russian.count(hours, "час", "часа", "часов");
  }

  private static String due(Row row) {
    LocalDate due = row.line().nextDue();
    return due == null ? null : "до " + Russian.date(due);
  }

  private static String outcome(Row row) {
    return row.line().outcome() == null ? null : row.line().outcome().label();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
