package ru.traektoria.route.web.mine;

import java.time.Clock;
import java.time.LocalDate;
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
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.ListingCourses;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.QualificationWindow;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;
import ru.traektoria.route.web.card.RouteSheet;
import ru.traektoria.route.web.card.RouteSheets;

/** Panels that pages of others include: the home page, the card of a teacher. */
@Controller
@RequestMapping("/routes/fragments")
class RouteFragments {

  private final ListingCourses courses;
  private final StaffTiles tiles;
  private final Routes routes;
  private final RouteSheets sheets;
  private final RouteDoor door;
  private final AccessLog log;
  private final Clock clock;

  RouteFragments(
      ListingCourses courses,
      StaffTiles tiles,
      Routes routes,
      RouteSheets sheets,
      RouteDoor door,
      AccessLog log,
      Clock clock) {
    this.courses = courses;
    this.tiles = tiles;
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
    model.addAttribute("tiles", tiles.of(scope));
    return "routes/fragments :: home";
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
