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
import ru.traektoria.portal.look.Empty;

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

  @OpenToAll
  @GetMapping("/")
  String home(Viewer viewer, Model model) {
    List<Answers> answers = Answers.of(viewer.roles());
    model.addAttribute(Heading.of("Главная").lead(Answers.lead(answers)));
    List<Panel> panels = panels(answers);
    model.addAttribute("panels", panels);
    model.addAttribute("nothing", panels.isEmpty() ? nothing(answers) : null);
    return "gateway/home";
  }

  private static Empty nothing(List<Answers> answers) {
    return answers.isEmpty()
        ? Empty.saying("У вас пока нет ролей")
            .advice("Попросите методиста муниципалитета прислать приглашение.")
        : Empty.saying("Вашей оценки пока ничто не ждёт")
            .advice("Работы появятся здесь, когда вас назначат экспертом или членом жюри.");
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
