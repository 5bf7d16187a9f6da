package ru.traektoria.route.web.template;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.template.Templates;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;
import ru.traektoria.route.web.RouteDoor;

/** The editor of a template: empty, from another template, or from a route that went well. */
@Controller
@RequestMapping("/routes/templates")
class TemplateFormPages {

  private final Templates templates;
  private final TemplateDoor door;
  private final RouteDoor routes;

  TemplateFormPages(Templates templates, TemplateDoor door, RouteDoor routes) {
    this.templates = templates;
    this.door = door;
    this.routes = routes;
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String route,
      Scope scope,
      Viewer viewer,
      Model model) {
    TemplateForm form = TemplateForm.blank();
    if (from != null) {
      form = TemplateForm.of(door.seen(viewer, from).state());
    } else if (route != null) {
      form = TemplateForm.of(routes.look(scope, route).state());
    }
    model.addAttribute(Heading.of("Новый шаблон").under("Шаблоны маршрутов", "/routes/templates"));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", "/routes/templates/new");
    show(form, model);
    return "routes/template-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> add(@ModelAttribute TemplateForm form, Viewer viewer, CreationKey key) {
    TemplateId id = new TemplateId(key.id());
    Template template = form.template(id, viewer.municipality().orElse(null));
    templates.add(id, key.requestHash(), template.checked());
    return Done.at("/routes/templates/" + id.value(), "Шаблон сохранён");
  }

  @GetMapping("/{id}/edit")
  String edit(@PathVariable String id, Viewer viewer, Model model) {
    Stored<Template> template = door.editable(viewer, id);
    model.addAttribute(
        Heading.of("Изменить шаблон")
            .under("Шаблоны маршрутов", "/routes/templates")
            .under(template.state().title(), "/routes/templates/" + id)
            .lead("Маршруты, сделанные по этому шаблону, не изменятся."));
    model.addAttribute("version", template.version());
    model.addAttribute("action", "/routes/templates/" + id + "/edit");
    show(TemplateForm.of(template.state()), model);
    return "routes/template-form";
  }

  @PostMapping("/{id}/edit")
  ResponseEntity<Void> change(
      @PathVariable String id, @ModelAttribute TemplateForm form, IfMatch match, Viewer viewer) {
    TemplateId template = door.editable(viewer, id).state().id();
    templates.update(
        template, match.version(), old -> form.template(old.id(), old.municipality()).checked());
    return Done.at("/routes/templates/" + id, "Шаблон изменён, маршруты остались как были");
  }

  /** The rows again after a button; nothing is saved. */
  @PostMapping("/rows")
  String rows(
      @RequestParam String action,
      @RequestParam(defaultValue = "-1") int at,
      @ModelAttribute TemplateForm form,
      Model model) {
    show(form.after(action, at), model);
    return "routes/template-form :: rows";
  }

  private static void show(TemplateForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("kinds", options(StepKind.values(), StepKind::label));
    model.addAttribute("forms", options(LearningForm.values(), LearningForm::label));
  }

  private static <E extends Enum<E>> List<Option> options(
      E[] all, java.util.function.Function<E, String> label) {
    return Arrays.stream(all)
        .map(one -> Option.of(one.name(), Russian.capital(label.apply(one))))
        .toList();
  }
}
