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
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.gateway.account.application.Inviting;
import ru.traektoria.gateway.account.application.Inviting.Guest;
import ru.traektoria.gateway.account.application.Inviting.Inviter;
import ru.traektoria.gateway.account.application.Inviting.Link;
import ru.traektoria.gateway.account.application.StaffRegister;
import ru.traektoria.gateway.account.model.RoleNames;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;

/**
 * «Пригласить на портал». A staff card may link here with {@code ?role=TEACHER&teacherId=…}; names
 * and addresses never stand in a link.
 */
@Controller
class InvitingPages {

  private static final int MOST_OFFERED = 20;

  private final Inviting inviting;
  private final StaffRegister register;
  private final Clock clock;
  private final String region;

  InvitingPages(
      Inviting inviting,
      StaffRegister register,
      Clock clock,
      @Value("${traektoria.region}") String region) {
    this.inviting = inviting;
    this.register = register;
    this.clock = clock;
    this.region = region;
  }

  @GetMapping("/invitations/new")
  String form(@ModelAttribute GrantForm wanted, Viewer viewer, Model model) {
    model.addAttribute(
        Heading.of("Пригласить на портал")
            .under("Главная", "/")
            .lead("Человек получит ссылку на семь дней, задаст пароль и увидит своё."));
    model.addAttribute("operator", viewer.has(Role.ADMIN));
    model.addAttribute("school", viewer.has(Role.SCHOOL_LEAD) && !viewer.has(Role.METHODIST));
    model.addAttribute("roles", offered(viewer));
    model.addAttribute("wanted", prefilled(wanted, viewer));
    return "gateway/invite";
  }

  @PostMapping("/invitations")
  String invite(
      @RequestParam String login,
      @RequestParam String displayName,
      GrantForm form,
      PurposeForm what,
      HttpServletRequest request,
      Model model) {
    Inviter inviter = Inviters.current();
    Guest guest =
        new Guest(
            login,
            displayName,
            inviting.completed(inviter, List.of(form.grant())),
            what.purposeOf());
    Link link = inviting.invite(inviter, guest);
    model.addAttribute("link", address(request, link));
    model.addAttribute("login", link.login());
    model.addAttribute("until", LocalDate.ofInstant(link.expiresAt(), clock.getZone()));
    model.addAttribute("mailed", what.wantsLetter() ? inviting.send(guest, link) : null);
    model.addAttribute("again", what.purposeOf().landing().isEmpty());
    return "gateway/invite :: done";
  }

  @ResponseBody
  @GetMapping("/invitations/teachers")
  List<Option> teachers(@RequestParam(defaultValue = "") String q) {
    return options(register.teachers(Inviters.current().bearer(), q).stream());
  }

  @ResponseBody
  @GetMapping("/invitations/organisations")
  List<Option> organisations(@RequestParam(defaultValue = "") String q) {
    return options(
        register.organisations(Inviters.current().bearer()).stream()
            .filter(one -> Russian.matches(one.name(), q)));
  }

  @ResponseBody
  @GetMapping("/invitations/municipalities")
  List<Option> municipalities(@RequestParam(defaultValue = "") String q) {
    return options(
        register.municipalities(Inviters.current().bearer()).stream()
            .filter(one -> Russian.matches(one.name(), q)));
  }

  /** The whole address of a link, as the inviter's browser knows this portal. */
  static String address(HttpServletRequest request, Link link) {
    String page = request.getRequestURL().toString();
    return page.substring(0, page.length() - request.getRequestURI().length())
        + "/invitation/"
        + link.token();
  }

  private static List<Option> options(Stream<StaffRegister.Entry> entries) {
    return entries
        .limit(MOST_OFFERED)
        .map(one -> Option.of(one.id(), one.name()).note(one.note()))
        .toList();
  }

  private GrantForm prefilled(GrantForm wanted, Viewer viewer) {
    if (viewer.has(Role.ADMIN)) {
      return new GrantForm(
          wanted.role(), region, wanted.municipality(), wanted.organisation(), wanted.teacherId());
    }
    boolean methodist = viewer.has(Role.METHODIST);
    return new GrantForm(
        methodist ? wanted.role() : Role.TEACHER.name(),
        viewer.region().orElse(null),
        viewer.municipality().orElse(null),
        methodist ? wanted.organisation() : viewer.organisation().orElse(null),
        wanted.teacherId());
  }

  private static List<Option> offered(Viewer viewer) {
    if (viewer.has(Role.ADMIN)) {
      return AccountPages.roles();
    }
    Stream<Role> roles =
        viewer.has(Role.METHODIST)
            ? Stream.of(Role.TEACHER, Role.SCHOOL_LEAD, Role.GMO_HEAD, Role.EXPERT, Role.METHODIST)
            : Stream.of(Role.TEACHER);
    return roles.map(role -> Option.of(role.name(), RoleNames.of(role.name()))).toList();
  }
}
