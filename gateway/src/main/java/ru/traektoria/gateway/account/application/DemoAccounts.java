package ru.traektoria.gateway.account.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.gateway.account.model.GrantsRule;
import ru.traektoria.gateway.account.model.RoleNames;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * The cast of the demonstration. These accounts are made and let in only while the installation is
 * one; their passwords stand on the sign-in page for everybody to read.
 */
@Service
public class DemoAccounts {

  private final DemoMode mode;
  private final Accounts accounts;
  private final DemoPasswords shown;
  private final PasswordEncoder passwords;
  private final Clock clock;

  DemoAccounts(
      DemoMode mode,
      Accounts accounts,
      DemoPasswords shown,
      PasswordEncoder passwords,
      Clock clock) {
    this.mode = mode;
    this.accounts = accounts;
    this.shown = shown;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** One of the cast, as the demo generator gives it. */
  public record Part(String login, String password, String displayName, List<Grant> grants) {}

  /** One of the cast, as the sign-in page offers it. */
  public record Example(String login, String password, String name, String roles) {}

  /** True when this installation is a demonstration. */
  public boolean on() {
    return mode.on();
  }

  /** Makes or renews the cast; the same cast twice changes nothing. */
  public void cast(List<Part> parts) {
    if (!on()) {
      throw Problems.notFound("Страница");
    }
    List<Reason> reasons = new ArrayList<>();
    parts.forEach(part -> reasons.addAll(GrantsRule.against(part.grants())));
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    parts.forEach(this::cast);
  }

  private void cast(Part part) {
    String hash = passwords.encode(part.password());
    accounts
        .byLogin(part.login())
        .ifPresentOrElse(
            account -> renew(account, part, hash),
            () ->
                accounts.add(
                    Account.opened(
                            Ids.next(),
                            part.login(),
                            hash,
                            part.displayName(),
                            part.grants(),
                            clock.instant())
                        .forDemo()));
    shown.keep(Account.normalised(part.login()), part.password());
  }

  private void renew(Account account, Part part, String hash) {
    if (!account.demo()) {
      throw Problems.conflict("Учётная запись " + part.login() + " не демонстрационная.");
    }
    accounts.change(account.with(part.grants()).withHash(hash));
  }

  /** The cast in the order the generator gave it. */
  public List<Example> examples() {
    return shown.all().stream()
        .flatMap(
            entry ->
                accounts.byLogin(entry.login()).filter(Account::demo).stream()
                    .map(account -> example(account, entry.password())))
        .toList();
  }

  private static Example example(Account account, String password) {
    String roles =
        account.grants().stream()
            .map(grant -> RoleNames.of(grant.role()))
            .distinct()
            .collect(Collectors.joining(", "));
    return new Example(account.login(), password, account.displayName(), roles);
  }
}
