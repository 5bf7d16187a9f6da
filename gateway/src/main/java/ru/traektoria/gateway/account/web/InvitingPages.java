package ru.traektoria.gateway.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.gateway.account.application.Inviting;
import ru.traektoria.gateway.account.application.Inviting.Guest;
import ru.traektoria.gateway.account.application.Inviting.Link;
import ru.traektoria.gateway.account.model.RoleNames;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Option;

/**
 * «Пригласить на портал». The staff card links here with {@code ?role=TEACHER&organisation=…
 * &teacherId=…}; names and addresses never stand in a link.
 */
@Controller
class InvitingPages {

  private final Inviting inviting;
  private final Clock clock;
  private final String region;

  InvitingPages(Inviting inviting, Clock clock, @Value("${traektoria.region}") String region) {
    this.inviting = inviting;
    this.clock = clock;
    this.region = region;
  }

  @GetMapping("/invitations/new")
  String form(@ModelAttribute GrantForm wanted, Viewer viewer, Model model) {
    boolean operator = viewer.has(Role.ADMIN);
    model.addAttribute(
        Heading.of("Пригласить на портал")
            .under("Главная", "/")
            .lead("Человек получит ссылку на семь дней, задаст пароль и увидит своё."));
    model.addAttribute("operator", operator);
    model.addAttribute("roles", offered(viewer, wanted));
    model.addAttribute("wanted", prefilled(wanted, viewer, operator));
    model.addAttribute("fromCard", wanted.teacherId() != null || wanted.organisation() != null);
    return "gateway/invite";
  }

  @PostMapping("/invitations")
  String invite(
      @RequestParam String login,
      @RequestParam String displayName,
      GrantForm form,
      HttpServletRequest request,
      Model model) {
    Link link =
        inviting.invite(Inviters.current(), new Guest(login, displayName, List.of(form.grant())));
    String base = request.getRequestURL().substring(0, request.getRequestURL().indexOf("/", 8));
    model.addAttribute("link", base + "/invitation/" + link.token());
    model.addAttribute("login", link.login());
    model.addAttribute("until", LocalDate.ofInstant(link.expiresAt(), clock.getZone()));
    return "gateway/invite :: done";
  }

  private GrantForm prefilled(GrantForm wanted, Viewer viewer, boolean operator) {
    boolean school = viewer.has(Role.SCHOOL_LEAD) && !viewer.has(Role.METHODIST);
    return new GrantForm(
        wanted.role(),
        operator ? region : viewer.region().orElse(null),
        operator ? wanted.municipality() : viewer.municipality().orElse(null),
        school ? viewer.organisation().orElse(null) : wanted.organisation(),
        wanted.teacherId());
  }

  /** The roles this person may give; those that need a card come only from a card. */
  private static List<Option> offered(Viewer viewer, GrantForm wanted) {
    if (viewer.has(Role.ADMIN)) {
      return AccountPages.roles();
    }
    Stream<Role> roles =
        viewer.has(Role.METHODIST)
            ? Stream.of(Role.METHODIST, Role.SCHOOL_LEAD, Role.TEACHER, Role.GMO_HEAD, Role.EXPERT)
            : Stream.of(Role.TEACHER);
    return roles
        .filter(role -> role != Role.TEACHER || wanted.teacherId() != null)
        .filter(role -> role != Role.SCHOOL_LEAD || wanted.organisation() != null)
        .map(role -> Option.of(role.name(), RoleNames.of(role.name())))
        .toList();
  }
}
