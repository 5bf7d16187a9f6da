package ru.traektoria.gateway.home;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.gateway.account.application.Places;
import ru.traektoria.gateway.account.model.RoleNames;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.navigation.Menu;
import ru.traektoria.portal.navigation.Person;

/** The menu of every page, composed of what all services offer the viewer's roles. */
@Controller
class NavigationPages {

  private final Menus menus;
  private final Places places;

  NavigationPages(Menus menus, Places places) {
    this.menus = menus;
    this.places = places;
  }

  @OpenToAll
  @GetMapping("/portal/navigation")
  String navigation(Viewer viewer, HttpServletResponse response, Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    List<String> roles = viewer.roles().stream().sorted().map(Role::name).toList();
    model.addAttribute("menu", Menu.of(menus.entries(), roles));
    model.addAttribute("person", new Person(viewer.name(), inWords(roles), place(viewer)));
    return "portal/navigation";
  }

  private String place(Viewer viewer) {
    boolean wide = viewer.has(Role.METHODIST) || viewer.has(Role.OFFICIAL);
    Optional<String> organisation = wide ? Optional.empty() : viewer.organisation();
    return organisation
        .map(places::organisation)
        .or(() -> viewer.municipality().map(places::municipality))
        .orElse("");
  }

  private static String inWords(List<String> roles) {
    String words =
        roles.stream()
            .map(RoleNames::of)
            .map(
                name -> name.equals("ЦНППМ") ? name : name.toLowerCase(Locale.forLanguageTag("ru")))
            .collect(Collectors.joining(", "));
    return Russian.capital(words);
  }
}
