package ru.traektoria.gateway.home;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.application.Places;
import ru.traektoria.gateway.account.model.Capacity;
import ru.traektoria.gateway.account.model.Identity;
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
  private final Accounts accounts;

  NavigationPages(Menus menus, Places places, Accounts accounts) {
    this.accounts = accounts;
    this.menus = menus;
    this.places = places;
  }

  @OpenToAll
  @GetMapping("/portal/navigation")
  String navigation(Viewer viewer, HttpServletResponse response, Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    Identity own = identity(viewer);
    model.addAttribute("menu", Menu.of(menus.entries(), own.roles()));
    model.addAttribute(
        "person", new Person(viewer.name(), inWords(own.roles()), place(own), others(viewer, own)));
    return "portal/navigation";
  }

  /** What else the person may act as. */
  private List<Person.Other> others(Viewer viewer, Identity own) {
    return accounts.find(viewer.subject()).stream()
        .flatMap(account -> Capacity.of(account.grants()).stream())
        .filter(capacity -> !capacity.identity().equals(own))
        .map(capacity -> other(capacity.identity(), capacity.key()))
        .toList();
  }

  private Person.Other other(Identity identity, String key) {
    String href =
        UriComponentsBuilder.fromPath("/capacity").queryParam("key", "{key}").build(key).toString();
    return new Person.Other(inWords(identity.roles()), place(identity), href);
  }

  private static Identity identity(Viewer viewer) {
    return new Identity(
        viewer.roles().stream().map(Role::name).sorted().toList(),
        viewer.region().orElse(null),
        viewer.municipality().orElse(null),
        viewer.organisation().orElse(null),
        viewer.teacherId().orElse(null));
  }

  private String place(Identity own) {
    boolean wide = own.roles().contains("METHODIST") || own.roles().contains("OFFICIAL");
    if (own.organisation() != null && !wide) {
      return places.organisation(own.organisation());
    }
    return own.municipality() == null ? "" : places.municipality(own.municipality());
  }

  private static String inWords(List<String> roles) {
    return Russian.capital(
        roles.stream().map(code -> Role.valueOf(code).title()).collect(Collectors.joining(", ")));
  }
}
