package ru.traektoria.route.web.template;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.template.ApplyingTemplate;
import ru.traektoria.route.application.template.Templates;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;
import ru.traektoria.route.model.template.TemplateStep;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Templates over REST, and how a route takes one. */
@RestController
@RequestMapping("/api/v1/routes")
@Tag(name = "Шаблоны маршрутов")
class TemplateController {

  private final Templates templates;
  private final TemplateDoor door;
  private final ApplyingTemplate applying;
  private final RouteDoor routes;
  private final Clock clock;

  TemplateController(
      Templates templates,
      TemplateDoor door,
      ApplyingTemplate applying,
      RouteDoor routes,
      Clock clock) {
    this.templates = templates;
    this.door = door;
    this.applying = applying;
    this.routes = routes;
    this.clock = clock;
  }

  /** What a template says. */
  record TemplateBody(String title, String purpose, List<TemplateStep> steps, boolean retired) {

    Template template(TemplateId id, String municipality) {
      return new Template(id, municipality, title, purpose, steps, retired);
    }
  }

  /** Which template, and why once the route is approved. */
  record Application(String template, String reason) {}

  /** How the plan stands afterwards. */
  record AppliedView(String route, int steps, int planVersion) {}

  @GetMapping("/templates")
  @Operation(summary = "Шаблоны: общие и своего муниципалитета")
  List<Template> list(Viewer viewer) {
    return templates.seenIn(viewer.municipality().orElse(""));
  }

  @PostMapping("/templates")
  @Operation(summary = "Добавить шаблон")
  ResponseEntity<Template> add(@RequestBody TemplateBody body, Viewer viewer, CreationKey key) {
    TemplateId id = new TemplateId(key.id());
    Template template = body.template(id, viewer.municipality().orElse(null));
    Stored<Template> stored = templates.add(id, key.requestHash(), template.checked());
    return Etags.created(
        "/api/v1/routes/templates/" + stored.id(), stored.version(), stored.state());
  }

  @PutMapping("/templates/{id}")
  @Operation(summary = "Изменить свой шаблон; маршруты не меняются")
  ResponseEntity<Template> change(
      @PathVariable String id, @RequestBody TemplateBody body, IfMatch match, Viewer viewer) {
    TemplateId template = door.editable(viewer, id).state().id();
    Stored<Template> stored =
        templates.update(
            template,
            match.version(),
            old -> body.template(old.id(), old.municipality()).checked());
    return Etags.ok(stored.version(), stored.state());
  }

  @PostMapping("/{id}/template")
  @Operation(summary = "Добавить в план маршрута шаги шаблона")
  ResponseEntity<AppliedView> apply(
      @PathVariable String id,
      @RequestBody Application body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    Template template = door.seen(viewer, body.template()).state();
    Stored<Route> route =
        applying.apply(
            routes.within(scope, id),
            match.version(),
            new ApplyingTemplate.Wanted(template, body.reason()),
            Acting.of(viewer),
            LocalDate.now(clock));
    Route state = route.state();
    return Etags.ok(
        route.version(),
        new AppliedView(route.id(), state.plan().steps().size(), state.planVersion()));
  }
}
