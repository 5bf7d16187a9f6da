package ru.traektoria.route.web.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Badges;
import ru.traektoria.route.web.GoalWords;
import ru.traektoria.route.web.RouteDoor;

/**
 * Траектория педагога: yearly routes on one page, and the deficits that no route has removed yet,
 * so that the next one goes on where the last one stopped (S3 §4).
 */
@Controller
class TrajectoryPages {

  private final Routes routes;
  private final RouteDoor door;
  private final Competences competences;
  private final StaffDirectory directory;
  private final AccessLog log;

  TrajectoryPages(
      Routes routes,
      RouteDoor door,
      Competences competences,
      StaffDirectory directory,
      AccessLog log) {
    this.routes = routes;
    this.door = door;
    this.competences = competences;
    this.directory = directory;
    this.log = log;
  }

  /** An academic year with its routes. */
  record Year(String label, List<Line> routes) {}

  /** A route in one line. */
  record Line(String id, String goals, String note, Badge badge) {}

  @GetMapping("/routes/teachers/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    TeacherId teacher = new TeacherId(id);
    door.teacher(scope, teacher);
    log.looked(scope.viewer(), id, "Маршруты по годам");
    Map<String, String> names = competences.names();
    List<Route> all = routes.of(teacher).stream().map(Stored::state).toList();
    model.addAttribute(
        Heading.of("Траектория: " + directory.shortName(id))
            .under("Главная", "/")
            .lead("Маршруты по учебным годам: чему учились и с каким итогом."));
    model.addAttribute("years", years(all, names));
    model.addAttribute("left", left(all, names));
    return "routes/trajectory";
  }

  private static List<Year> years(List<Route> all, Map<String, String> names) {
    TreeMap<Integer, List<Route>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Route route : all) {
      int year = AcademicYear.of(begun(route)).startYear();
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(route);
    }
    return byYear.entrySet().stream()
        .map(
            year ->
                new Year(
                    new AcademicYear(year.getKey()).label(),
                    year.getValue().stream()
                        .sorted(Comparator.comparing(TrajectoryPages::begun))
                        .map(route -> line(route, names))
                        .toList()))
        .toList();
  }

  private static LocalDate begun(Route route) {
    return route.milestones().get(0).on();
  }

  private static Line line(Route route, Map<String, String> names) {
    int steps = route.plan().steps().size();
    String done = Russian.of(steps - route.plan().openSteps().size(), steps);
    String note =
        route.imported()
            ? "загружен как история"
            : "выполнено шагов: " + done + ", " + hours(route);
    return new Line(
        route.id().value(),
        goals(route, names),
        Russian.capital(route.author().label()) + " · " + note,
        Badges.of(RouteLine.of(route)));
  }

  private static String hours(Route route) {
    return Russian.count(route.plan().hours(), "час", "часа", "часов");
  }

  private static String goals(Route route, Map<String, String> names) {
    String goals =
        route.plan().goals().stream()
            .map(goal -> GoalWords.title(goal, names))
            .collect(Collectors.joining("; "));
    return goals.isEmpty() ? "Маршрут без целей" : goals;
  }

  /** Deficits of closed routes that diagnostics has not found gone and no open route works on. */
  private static List<String> left(List<Route> all, Map<String, String> names) {
    return all.stream()
        .filter(route -> route.state() == RouteState.CLOSED && !route.imported())
        .flatMap(route -> route.plan().openDeficits().stream())
        .filter(goal -> all.stream().noneMatch(route -> takenUp(route, goal)))
        .map(goal -> GoalWords.title(goal, names))
        .distinct()
        .toList();
  }

  private static boolean takenUp(Route route, Goal goal) {
    boolean resolved =
        route.plan().goals().stream()
            .anyMatch(g -> goal.deficit().equals(g.deficit()) && g.resolvedOn() != null);
    return resolved || route.state() != RouteState.CLOSED && route.plan().has(goal.deficit());
  }
}
