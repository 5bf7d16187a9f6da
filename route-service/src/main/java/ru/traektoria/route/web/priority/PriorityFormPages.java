package ru.traektoria.route.web.priority;

import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.priority.PriorityThemes;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.priority.PriorityThemeId;
import ru.traektoria.route.web.Acting;

/** Declaring a priority theme. */
@Controller
@RequestMapping("/routes/priorities/new")
class PriorityFormPages {

  private final PriorityDesk desk;
  private final PriorityThemes themes;

  PriorityFormPages(PriorityDesk desk, PriorityThemes themes) {
    this.desk = desk;
    this.themes = themes;
  }

  @GetMapping
  String ask(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Объявить приоритетную тему").under("Приоритетные темы", "/routes/priorities"));
    model.addAttribute("competences", desk.competences());
    model.addAttribute("subjects", desk.subjects());
    model.addAttribute("programmes", desk.programmes(scope));
    model.addAttribute(
        "kinds",
        Arrays.stream(StepKind.values())
            .map(kind -> Option.of(kind.name(), Russian.capital(kind.label())))
            .toList());
    model.addAttribute("from", desk.today());
    model.addAttribute("key", Ids.next());
    return "routes/priority-form";
  }

  @PostMapping
  ResponseEntity<Void> declare(PriorityForm form, CreationKey key, Scope scope) {
    PriorityThemeId id = new PriorityThemeId(key.id());
    themes.add(
        key.requestHash(),
        PriorityTheme.declare(
            id, PriorityDesk.municipality(scope), form.wanted(), Acting.of(scope.viewer())));
    return Done.at("/routes/priorities/" + id.value(), "Тема объявлена");
  }
}
