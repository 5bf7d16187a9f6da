package ru.traektoria.route.web.card;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** The card of a route. */
@Controller
@RequestMapping("/routes")
class RouteCardPages {

  private final RouteDoor door;
  private final RouteSheets sheets;
  private final Clock clock;

  RouteCardPages(RouteDoor door, RouteSheets sheets, Clock clock) {
    this.door = door;
    this.sheets = sheets;
    this.clock = clock;
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<Route> route = door.look(scope, id);
    RouteSheet sheet = sheets.of(route, Acting.of(viewer), LocalDate.now(clock));
    model.addAttribute(
        above(Heading.of("Маршрут: " + sheet.teacherName()), sheet, viewer)
            .badge(sheet.badge())
            .action(mainAction(sheet)));
    model.addAttribute("sheet", sheet);
    return "routes/card";
  }

  private static Heading above(Heading heading, RouteSheet sheet, Viewer viewer) {
    if (sheet.may().onlyRead()) {
      return heading.under("Маршруты подопечных", "/routes/mentees");
    }
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    return staff
        ? heading.under("Маршруты", "/routes")
        : heading.under("Мой маршрут", "/routes/mine");
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
}
