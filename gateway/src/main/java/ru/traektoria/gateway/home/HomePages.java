package ru.traektoria.gateway.home;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.gateway.routing.Service;
import ru.traektoria.gateway.routing.Services;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
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

  /** Panels under one heading; the only section of a page has none. */
  record Section(String title, List<Panel> panels) {}

  @OpenToAll
  @GetMapping("/")
  String home(Viewer viewer, Model model) {
    List<Answers> answers = Answers.of(viewer.roles());
    List<Section> sections = sections(viewer.roles());
    model.addAttribute(Heading.of("Главная").lead(Answers.lead(answers)));
    model.addAttribute("sections", sections);
    model.addAttribute("reminders", new Panel("Что ждёт вас", "/reminders/fragment"));
    boolean none = sections.stream().allMatch(section -> section.panels().isEmpty());
    model.addAttribute("nothing", none ? nothing(answers) : null);
    return "gateway/home";
  }

  /** Who teaches beside another role sees the own matters apart from those of the others. */
  private List<Section> sections(Set<Role> roles) {
    Set<Role> others = new TreeSet<>(roles);
    boolean both = others.remove(Role.TEACHER) && !others.isEmpty();
    if (!both) {
      return List.of(new Section(null, panels(roles, "")));
    }
    List<Panel> own = panels(Set.of(Role.TEACHER), "?as=TEACHER");
    List<Panel> work = panels(others, "");
    boolean mentors = others.contains(Role.MENTOR);
    return List.of(
        new Section("Моя работа", work),
        new Section(
            "Моё развитие",
            own.stream().filter(panel -> !mentors || !isAmong(work, panel)).toList()));
  }

  private static boolean isAmong(List<Panel> shown, Panel panel) {
    return shown.stream().anyMatch(one -> one.title().equals(panel.title()));
  }

  private static Empty nothing(List<Answers> answers) {
    return answers.isEmpty()
        ? Empty.saying("У вас пока нет ролей")
            .advice("Попросите методиста муниципалитета прислать приглашение.")
        : Empty.saying("Всё, что вас просят оценить, на одной странице")
            .advice("Когда работы ждут вашей оценки, об этом сказано выше и в письме.")
            .action(
                Action.link("Работы на оценку", "/activities/contests/desk", "clipboard-check"));
  }

  private List<Panel> panels(Set<Role> roles, String query) {
    return Answers.of(roles).stream()
        .flatMap(one -> one.services().stream())
        .distinct()
        .map(name -> panel(name, query))
        .toList();
  }

  private Panel panel(String name, String query) {
    if (name.equals(Answers.PLATFORM)) {
      return new Panel("Состояние платформы", "/platform/fragments/home");
    }
    Service service = services.named(name);
    return new Panel(service.title(), "/" + service.path() + "/fragments/home" + query);
  }
}
