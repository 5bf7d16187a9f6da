package ru.traektoria.route.web.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.ListingCourses;
import ru.traektoria.route.application.request.ListingRequests;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.QualificationWindow;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;
import ru.traektoria.route.web.card.RouteSheet;
import ru.traektoria.route.web.card.RouteSheets;

/** Panels that pages of others include: the home page, the card of a teacher. */
@Controller
@RequestMapping("/routes/fragments")
class RouteFragments {

  private final ListingRoutes listing;
  private final ListingCourses courses;
  private final ListingRequests requests;
  private final Routes routes;
  private final RouteSheets sheets;
  private final RouteDoor door;
  private final AccessLog log;
  private final Clock clock;

  RouteFragments(
      ListingRoutes listing,
      ListingCourses courses,
      ListingRequests requests,
      Routes routes,
      RouteSheets sheets,
      RouteDoor door,
      AccessLog log,
      Clock clock) {
    this.listing = listing;
    this.courses = courses;
    this.requests = requests;
    this.routes = routes;
    this.sheets = sheets;
    this.door = door;
    this.log = log;
    this.clock = clock;
  }

  @GetMapping("/home")
  String home(Scope scope, Viewer viewer, Model model) {
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    if (!staff) {
      next(routes.of(new TeacherId(viewer.teacherId().orElse(""))), viewer, model);
      return "routes/fragments :: mine";
    }
    List<RouteLine> lines = listing.within(scope::covers, RouteFilter.ALL);
    List<CourseLine> recorded = courses.within(scope::covers);
    List<Tile> tiles = new ArrayList<>(waiting(lines, recorded));
    tiles.addAll(asked(scope, viewer));
    model.addAttribute("tiles", tiles);
    return "routes/fragments :: home";
  }

  private List<Tile> waiting(List<RouteLine> lines, List<CourseLine> recorded) {
    LocalDate today = LocalDate.now(clock);
    long agreed = lines.stream().filter(l -> l.state() == RouteState.AGREED).count();
    long evidence = lines.stream().filter(l -> l.reported() > 0).count();
    long overdue = lines.stream().filter(l -> l.overdue(today)).count();
    long running = lines.stream().filter(l -> l.state().running()).count();
    long pending = recorded.stream().filter(c -> c.state() == CourseRecord.State.PENDING).count();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        tile("Маршруты ждут утверждения", agreed, lines.size(), "state=AGREED", Tone.WARNING));
    tiles.add(tile("Шаги ждут подтверждения", evidence, running, "waiting=evidence", Tone.WARNING));
    tiles.add(tile("Шаг просрочен", overdue, running, "waiting=overdue", Tone.BAD));
    tiles.add(
        Tile.of("Курсы ждут подтверждения", pending, recorded.size())
            .href("/routes/courses?state=PENDING")
            .tone(pending > 0 ? Tone.WARNING : Tone.NEUTRAL));
    return tiles;
  }

  /** Requests that wait; for the school also the task of the quarter (S1 §1.1). */
  private List<Tile> asked(Scope scope, Viewer viewer) {
    List<CourseRequest> all =
        requests.within(scope::covers).stream().map(ListingRequests.Line::request).toList();
    long submitted = all.stream().filter(r -> r.state() == RequestState.SUBMITTED).count();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        Tile.of("Заявки на курсы ждут согласования", submitted, all.size())
            .href("/routes/requests?state=SUBMITTED")
            .tone(submitted > 0 ? Tone.WARNING : Tone.NEUTRAL));
    if (viewer.has(Role.SCHOOL_LEAD)) {
      Quarter now = Quarter.of(LocalDate.now(clock));
      Quarter next = now.next();
      long meant = all.stream().filter(r -> r.quarter().equals(next) && r.state().open()).count();
      tiles.add(
          Tile.value("Заявки на " + next.label(), Russian.number(meant))
              .hint("Соберите до " + Russian.date(now.last()))
              .href("/routes/requests?quarter=" + next));
    }
    return tiles;
  }

  private static Tile tile(String label, long part, long whole, String filter, Tone tone) {
    return Tile.of(label, part, whole)
        .href("/routes?" + filter)
        .tone(part > 0 ? tone : Tone.NEUTRAL);
  }

  @GetMapping("/teacher/{id}")
  String teacher(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    TeacherId teacher = new TeacherId(id);
    door.teacher(scope, teacher);
    log.looked(viewer, id, "Маршрут и курсы в карточке педагога");
    List<Stored<Route>> all = routes.of(teacher);
    next(all, viewer, model);
    model.addAttribute("routes", all.size());
    List<CourseLine> own =
        courses.within((m, o, t) -> t.equals(id)).stream()
            .filter(c -> c.state() == CourseRecord.State.CONFIRMED)
            .sorted(Comparator.comparing(CourseLine::documentOn).reversed())
            .toList();
    model.addAttribute("teacher", id);
    model.addAttribute("courses", own.stream().limit(5).toList());
    model.addAttribute("coursesInAll", own.size());
    model.addAttribute("window", window(own));
    return "routes/fragments :: teacher";
  }

  private static LocalDate window(List<CourseLine> own) {
    return own.stream()
        .filter(CourseLine::renews)
        .map(CourseLine::documentOn)
        .max(Comparator.naturalOrder())
        .map(QualificationWindow::lastDay)
        .orElse(null);
  }

  private void next(List<Stored<Route>> all, Viewer viewer, Model model) {
    Optional<Stored<Route>> now = MyRoutePages.current(all);
    now.ifPresent(
        route -> {
          RouteSheet sheet = sheets.of(route, Acting.of(viewer), LocalDate.now(clock));
          model.addAttribute("sheet", sheet);
          route
              .state()
              .plan()
              .next()
              .flatMap(
                  step ->
                      sheet.steps().stream()
                          .filter(row -> row.id().equals(step.id().value()))
                          .findFirst())
              .ifPresent(step -> model.addAttribute("next", step));
        });
  }
}
