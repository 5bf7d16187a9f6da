package ru.traektoria.gateway.home;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.gateway.routing.Service;
import ru.traektoria.gateway.routing.Services;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;

/**
 * The first page of each person (portal.md «Home answers»): panels that every service fills by
 * itself, the ones that matter most to the role first.
 */
@Controller
class HomePages {

  private final Services services;

  HomePages(Services services) {
    this.services = services;
  }

  /** One panel of the page. */
  record Panel(String title, String url) {}

  @OpenToAll
  @GetMapping("/")
  String home(Viewer viewer, Model model) {
    List<Answers> answers = Answers.of(viewer.roles());
    model.addAttribute(Heading.of("Главная").lead(Answers.lead(answers)));
    model.addAttribute("panels", panels(answers));
    return "gateway/home";
  }

  private List<Panel> panels(List<Answers> answers) {
    Set<String> names = new LinkedHashSet<>();
    answers.forEach(one -> names.addAll(one.services()));
    return names.stream().map(this::panel).toList();
  }

  private Panel panel(String name) {
    if (name.equals(Answers.PLATFORM)) {
      return new Panel("Состояние платформы", "/platform/fragments/home");
    }
    Service service = services.named(name);
    return new Panel(service.title(), "/" + service.path() + "/fragments/home");
  }
}
