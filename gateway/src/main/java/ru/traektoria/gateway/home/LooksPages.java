package ru.traektoria.gateway.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.gateway.routing.Services;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;

/**
 * «Кто смотрел мои результаты»: each service fills its panel from its own access log, one that is
 * down costs its panel.
 */
@Controller
class LooksPages {

  private final Services services;

  LooksPages(Services services) {
    this.services = services;
  }

  @GetMapping("/looks")
  String looks(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Кто смотрел мои результаты")
            .under("Главная", "/")
            .lead("Каждый просмотр ваших результатов другим человеком записывается."));
    List<Panel> panels =
        services.all().stream()
            .map(one -> new Panel(one.title(), "/" + one.path() + "/fragments/access-log"))
            .toList();
    model.addAttribute("sections", List.of(new HomePages.Section(null, panels)));
    return "gateway/home";
  }
}
