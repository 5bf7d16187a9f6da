package ru.traektoria.route.web.template;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.template.Templates;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;

/** Lets a viewer through to a template: the common ones and those of the own municipality. */
@Component
class TemplateDoor {

  private final Templates templates;

  TemplateDoor(Templates templates) {
    this.templates = templates;
  }

  Stored<Template> seen(Viewer viewer, String id) {
    return templates
        .find(new TemplateId(id))
        .filter(t -> common(t.state()) || own(viewer, t.state()))
        .orElseThrow(() -> Problems.notFound("Шаблон", id));
  }

  /** The own ones alone: the common ones stay as they are. */
  Stored<Template> editable(Viewer viewer, String id) {
    Stored<Template> template = seen(viewer, id);
    if (!own(viewer, template.state())) {
      throw Problems.forbidden("Общий шаблон не меняют: сделайте свой на его основе.");
    }
    return template;
  }

  private static boolean common(Template template) {
    return template.municipality() == null;
  }

  private static boolean own(Viewer viewer, Template template) {
    return viewer.municipality().filter(m -> m.equals(template.municipality())).isPresent();
  }
}
