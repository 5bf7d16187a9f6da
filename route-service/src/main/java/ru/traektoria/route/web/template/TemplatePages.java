package ru.traektoria.route.web.template;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.application.template.Templates;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateStep;

/** Шаблоны маршрутов: which there are and what stands in one. */
@Controller
@RequestMapping("/routes/templates")
class TemplatePages {

  private final Templates templates;
  private final TemplateDoor door;

  TemplatePages(Templates templates, TemplateDoor door) {
    this.templates = templates;
    this.door = door;
  }

  /** A template in the list. */
  record Card(String id, String title, String purpose, String size, Badge badge) {}

  /** A step of a template in words. */
  record StepLine(int number, String kind, String content, String details, boolean review) {}

  @GetMapping
  String list(Viewer viewer, Model model) {
    List<Card> cards =
        templates.seenIn(viewer.municipality().orElse("")).stream()
            .map(TemplatePages::card)
            .toList();
    model.addAttribute(
        Heading.of("Шаблоны маршрутов")
            .under("Маршруты", "/routes")
            .lead("Маршрут копирует шаги шаблона: правка шаблона не меняет маршруты.")
            .action(
                viewer.has(Role.METHODIST)
                    ? Action.link("Новый шаблон", "/routes/templates/new", "plus")
                    : null));
    model.addAttribute("cards", cards);
    return "routes/templates";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Viewer viewer, Model model) {
    Stored<Template> template = door.seen(viewer, id);
    Template is = template.state();
    boolean own = is.municipality() != null && viewer.has(Role.METHODIST);
    model.addAttribute(
        Heading.of(is.title())
            .under("Шаблоны маршрутов", "/routes/templates")
            .lead(is.purpose())
            .badge(badge(is))
            .action(action(id, own, viewer)));
    model.addAttribute("size", size(is));
    model.addAttribute("steps", lines(is));
    return "routes/template";
  }

  private static Action action(String id, boolean own, Viewer viewer) {
    if (own) {
      return Action.link("Изменить шаблон", "/routes/templates/" + id + "/edit", "pencil");
    }
    return viewer.has(Role.METHODIST)
        ? Action.link("Сделать свой на его основе", "/routes/templates/new?from=" + id, "copy")
        : null;
  }

  private static Card card(Template template) {
    return new Card(
        template.id().value(),
        template.title(),
        template.purpose(),
        size(template),
        badge(template));
  }

  private static Badge badge(Template template) {
    if (template.retired()) {
      return Badge.neutral("Снят").icon("ban");
    }
    return template.municipality() == null
        ? Badge.neutral("Общий").icon("world")
        : Badge.info("Свой").icon("building-community");
  }

  private static String size(Template template) {
    return Russian.count(template.steps().size(), "шаг", "шага", "шагов")
        + ", "
        + Russian.count(template.hours(), "час", "часа", "часов");
  }

  private static List<StepLine> lines(Template template) {
    return java.util.stream.IntStream.range(0, template.steps().size())
        .mapToObj(i -> line(i + 1, template.steps().get(i)))
        .toList();
  }

  private static StepLine line(int number, TemplateStep step) {
    String when =
        "с %s дня, %s"
            .formatted(
                step.after() + 1 + "-го", Russian.count(step.lasts(), "день", "дня", "дней"));
    String hours = Russian.count(step.hours(), "час", "часа", "часов");
    String result = step.expectedResult() == null ? "" : " · результат: " + step.expectedResult();
    return new StepLine(
        number,
        Russian.capital(step.kind().label()),
        step.content(),
        when + " · " + hours + result,
        step.review());
  }
}
