package ru.traektoria.route.web.priority;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.priority.AnsweringPriority;
import ru.traektoria.route.application.priority.PriorityThemes;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.web.Acting;

/** What the methodist answers to the proposals of a theme. */
@Controller
@RequestMapping("/routes/priorities/{id}")
class PriorityCommandPages {

  private final PriorityDesk desk;
  private final PriorityThemes themes;
  private final AnsweringPriority answering;

  PriorityCommandPages(PriorityDesk desk, PriorityThemes themes, AnsweringPriority answering) {
    this.desk = desk;
    this.themes = themes;
    this.answering = answering;
  }

  /** One route is changed at once, many in the background. */
  @PostMapping("/accept")
  ResponseEntity<Void> accept(
      @PathVariable String id, @RequestParam(defaultValue = "") List<String> ids, Scope scope) {
    PriorityTheme theme = desk.theme(scope, id);
    List<RouteId> routes = some(desk.proposed(scope, theme, ids));
    if (routes.size() > 1) {
      return start(theme, routes, scope);
    }
    Outcomes outcomes = answering.accept(theme, routes, Acting.of(scope.viewer()));
    if (!outcomes.refused().isEmpty()) {
      throw Problems.refused(Reason.of("priority.refused", outcomes.refused().get(0).reason()));
    }
    return Done.here("Шаг добавлен в маршрут");
  }

  @PostMapping("/accept-all")
  ResponseEntity<Void> acceptAll(@PathVariable String id, Scope scope) {
    PriorityTheme theme = desk.theme(scope, id);
    List<RouteId> routes =
        desk.proposed(scope, theme).stream().map(RouteLine::id).map(RouteId::new).toList();
    return start(theme, some(routes), scope);
  }

  @PostMapping("/dismiss")
  ResponseEntity<Void> dismiss(
      @PathVariable String id, @RequestParam(defaultValue = "") List<String> ids, Scope scope) {
    PriorityTheme theme = desk.theme(scope, id);
    List<RouteId> routes = some(desk.proposed(scope, theme, ids));
    answering.dismiss(theme, routes, Acting.of(scope.viewer()));
    return Done.here(
        "Тему больше не предложат: "
            + Russian.count(routes.size(), "маршрут", "маршрута", "маршрутов"));
  }

  @PostMapping("/end")
  ResponseEntity<Void> end(@PathVariable String id, Scope scope) {
    themes.update(desk.theme(scope, id).id(), theme -> theme.end(desk.today()));
    return Done.here("Тема завершена");
  }

  private ResponseEntity<Void> start(PriorityTheme theme, List<RouteId> routes, Scope scope) {
    String job = answering.start(theme, routes, Acting.of(scope.viewer())).id();
    return Done.at("/routes/jobs/" + job, "Добавляем шаг");
  }

  private static List<RouteId> some(List<RouteId> routes) {
    if (routes.isEmpty()) {
      throw Problems.refused(
          Reason.of("priority.none", "Среди выбранных нет маршрутов, которым тема предложена"));
    }
    return routes;
  }
}
