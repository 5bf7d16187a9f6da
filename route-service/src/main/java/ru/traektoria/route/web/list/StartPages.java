package ru.traektoria.route.web.list;

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
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.StartingRoute;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Starting a route by hand, from a wish of the teacher. */
@Controller
@RequestMapping("/routes/new")
class StartPages {

  private final RouteDoor door;
  private final StartingRoute starting;
  private final Competences competences;
  private final StaffDirectory directory;
  private final Clock clock;

  StartPages(
      RouteDoor door,
      StartingRoute starting,
      Competences competences,
      StaffDirectory directory,
      Clock clock) {
    this.door = door;
    this.starting = starting;
    this.competences = competences;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  String ask(Viewer viewer, @RequestParam(required = false) String teacher, Model model) {
    boolean own = !viewer.has(Role.METHODIST) && !viewer.has(Role.SCHOOL_LEAD);
    String chosen = own ? viewer.teacherId().orElse(null) : teacher;
    model.addAttribute(
        Heading.of("Начать маршрут")
            .under(own ? "Мой маршрут" : "Маршруты", own ? "/routes/mine" : "/routes")
            .lead("По пожеланию педагога. Маршрут по дефициту появляется сам после диагностики."));
    model.addAttribute("own", own);
    model.addAttribute("teacher", chosen);
    model.addAttribute(
        "teachers",
        chosen == null ? List.of() : List.of(Option.of(chosen, directory.name(chosen))));
    model.addAttribute(
        "competences",
        competences.areas().stream()
            .flatMap(area -> area.competences().stream())
            .map(c -> Option.of(c.code(), c.name()))
            .toList());
    model.addAttribute("key", Ids.next());
    model.addAttribute("back", own ? "/routes/mine" : "/routes");
    return "routes/start";
  }

  @PostMapping
  ResponseEntity<Void> start(
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(defaultValue = "") String wish,
      @RequestParam(defaultValue = "") String competence,
      CreationKey key,
      Scope scope,
      Viewer viewer) {
    if (teacher.isBlank()) {
      throw Problems.refused(Reason.at("teacher", "route.teacher", "Выберите педагога из списка"));
    }
    TeacherId id = new TeacherId(teacher);
    CompetenceCode code = competence.isBlank() ? null : new CompetenceCode(competence);
    StartingRoute.Wish wished = new StartingRoute.Wish(id, door.teacher(scope, id), wish, code);
    Stored<Route> route =
        starting.start(
            new RouteId(key.id()),
            key.requestHash(),
            wished,
            Acting.of(viewer),
            LocalDate.now(clock));
    return Done.at("/routes/" + route.id() + "/edit", "Маршрут начат: добавьте шаги");
  }
}
