package ru.traektoria.gateway.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.application.ChangingAccount;
import ru.traektoria.gateway.account.application.ChangingAccount.Change;
import ru.traektoria.gateway.account.application.Inviting;
import ru.traektoria.gateway.account.application.Inviting.Link;
import ru.traektoria.gateway.account.application.Places;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.gateway.account.model.RoleNames;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** One account for the operator: its roles, its password link, its lock. */
@Controller
class AccountPages {

  private final Accounts accounts;
  private final ChangingAccount changing;
  private final Inviting inviting;
  private final Places places;
  private final Clock clock;

  AccountPages(
      Accounts accounts, ChangingAccount changing, Inviting inviting, Places places, Clock clock) {
    this.places = places;
    this.accounts = accounts;
    this.inviting = inviting;
    this.changing = changing;
    this.clock = clock;
  }

  @GetMapping("/accounts/{id}")
  String one(@PathVariable String id, Viewer viewer, Model model) {
    Account account = found(id);
    model.addAttribute(
        Heading.of(account.displayName())
            .under("Главная", "/")
            .under("Учётные записи и роли", "/accounts")
            .badge(badge(account)));
    model.addAttribute("account", account);
    model.addAttribute("created", created(account));
    model.addAttribute("own", viewer.subject().equals(id));
    model.addAttribute("roles", roles());
    model.addAttribute(
        "held",
        account.grants().stream().map(grant -> new Held(role(grant), scope(grant))).toList());
    return "gateway/account";
  }

  /** One role of the person, as the page shows it. */
  record Held(String role, String scope) {}

  @PostMapping("/accounts/{id}/block")
  ResponseEntity<Void> block(@PathVariable String id, Viewer viewer) {
    changing.block(new Change(viewer.subject(), id, null));
    return Done.here("Учётная запись заблокирована");
  }

  @PostMapping("/accounts/{id}/unblock")
  ResponseEntity<Void> unblock(@PathVariable String id, Viewer viewer) {
    changing.unblock(new Change(viewer.subject(), id, null));
    return Done.here("Учётная запись снова действует");
  }

  @PostMapping("/accounts/{id}/reset")
  String reset(@PathVariable String id, Viewer viewer, HttpServletRequest request, Model model) {
    Link link = inviting.resetFor(viewer.subject(), found(id));
    model.addAttribute("link", InvitingPages.address(request, link));
    model.addAttribute("login", link.login());
    model.addAttribute("until", LocalDate.ofInstant(link.expiresAt(), clock.getZone()));
    return "gateway/invite :: reset";
  }

  @PostMapping("/accounts/{id}/grants/{version}/{index}/revoke")
  ResponseEntity<Void> revoke(
      @PathVariable String id, @PathVariable long version, @PathVariable int index, Viewer viewer) {
    changing.revoke(new Change(viewer.subject(), id, version), index);
    return Done.here("Роль отозвана");
  }

  @PostMapping("/accounts/{id}/grants")
  ResponseEntity<Void> give(@PathVariable String id, GrantForm form, Viewer viewer) {
    Account account = found(id);
    List<Grant> grants = new ArrayList<>(account.grants());
    grants.add(form.grant());
    changing.grant(new Change(viewer.subject(), id, account.version()), grants);
    return Done.here("Роль дана");
  }

  private Account found(String id) {
    return accounts.find(id).orElseThrow(() -> Problems.notFound("Учётная запись", id));
  }

  private LocalDate created(Account account) {
    return LocalDate.ofInstant(account.createdAt(), clock.getZone());
  }

  static Badge badge(Account account) {
    if (account.blocked()) {
      return Badge.bad("Заблокирована").icon("ban");
    }
    return account.demo() ? Badge.info("Демонстрационная") : Badge.good("Действует");
  }

  static List<Option> roles() {
    return Arrays.stream(Role.values())
        .map(role -> Option.of(role.name(), RoleNames.of(role.name())))
        .toList();
  }

  private static String role(Grant grant) {
    return RoleNames.of(grant.role());
  }

  private String scope(Grant grant) {
    return Stream.of(
            grant.region() == null ? null : "регион " + grant.region(),
            named("муниципалитет", grant.municipality(), places::municipality),
            named("организация", grant.organisation(), places::organisation),
            grant.teacherId() == null ? null : "своя карточка")
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String named(String word, String id, UnaryOperator<String> names) {
    if (id == null) {
      return null;
    }
    String name = names.apply(id);
    return name.isEmpty() ? word + " " + id : name;
  }
}
