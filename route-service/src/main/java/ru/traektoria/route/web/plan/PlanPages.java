package ru.traektoria.route.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.RevisingPlan;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Editing a plan: by keyboard alone, without dragging; one save is one version. */
@Controller
@RequestMapping("/routes/{id}/edit")
class PlanPages {

  private final RouteDoor door;
  private final RevisingPlan revising;
  private final PlanEditor editor;
  private final StaffDirectory directory;
  private final Clock clock;

  PlanPages(
      RouteDoor door,
      RevisingPlan revising,
      PlanEditor editor,
      StaffDirectory directory,
      Clock clock) {
    this.door = door;
    this.revising = revising;
    this.editor = editor;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Route> route = door.look(scope, id);
    String name = directory.shortName(route.state().teacher().value());
    boolean running = route.state().state().running();
    model.addAttribute(
        Heading.of(running ? "Корректировка маршрута" : "План маршрута")
            .under(name, "/routes/" + id)
            .lead(
                running
                    ? "Маршрут утверждён: изменения сохранятся новой версией с причиной."
                    : "Порядок шагов меняют кнопки «Выше» и «Ниже»."));
    model.addAttribute("version", route.version());
    model.addAttribute("running", running);
    editor.show(route.state(), PlanForm.of(route.state().plan()), model);
    return "routes/plan";
  }

  /** The rows again after a button; nothing is saved. */
  @PostMapping("/rows")
  String rows(
      @PathVariable String id,
      @RequestParam String action,
      @RequestParam(defaultValue = "-1") int at,
      @ModelAttribute PlanForm form,
      Scope scope,
      Model model) {
    Route route = door.look(scope, id).state();
    editor.show(route, form.after(action, at, "new-" + Ids.next(), today()), model);
    return "routes/plan-rows :: rows";
  }

  @PostMapping
  ResponseEntity<Void> save(
      @PathVariable String id,
      @ModelAttribute PlanForm form,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    revising.revise(
        door.within(scope, id), match.version(), form.wanted(), Acting.of(viewer), today());
    return Done.at("/routes/" + id, "План сохранён");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
