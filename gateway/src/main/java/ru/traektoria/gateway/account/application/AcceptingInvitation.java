package ru.traektoria.gateway.account.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Capacity;
import ru.traektoria.gateway.account.model.GrantsRule;
import ru.traektoria.gateway.account.model.Invitation;
import ru.traektoria.gateway.account.model.PasswordRule;
import ru.traektoria.gateway.secret.OneTimeToken;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * A guest opens the link: sets a password and has an account, or, having one already, proves it
 * with the password and gets the new roles. Only a link the operator gave for that sets a new
 * password of an existing account.
 */
@Service
public class AcceptingInvitation {

  private final Invitations invitations;
  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final Clock clock;

  AcceptingInvitation(
      Invitations invitations, Accounts accounts, PasswordEncoder passwords, Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * What the page shows.
   *
   * @param joins true when somebody who has an account already gets further roles
   */
  public record Offer(Invitation invitation, boolean joins) {}

  /** The offer behind a token; empty when the link was used, is too old or never existed. */
  public Optional<Offer> offer(String token) {
    return invitations
        .find(OneTimeToken.hash(token))
        .filter(invitation -> invitation.open(clock.instant()))
        .map(
            invitation ->
                new Offer(
                    invitation,
                    !invitation.reset() && accounts.byLogin(invitation.login()).isPresent()));
  }

  /**
   * Accepts the offer with a password.
   *
   * @return what speaks against it; empty when the account now has the roles
   */
  public List<Reason> accept(Offer offer, String password) {
    Invitation invitation = offer.invitation();
    Optional<Account> existing = accounts.byLogin(invitation.login());
    List<Reason> reasons =
        existing
            .filter(account -> !invitation.reset())
            .map(account -> againstJoining(account, invitation, password))
            .orElseGet(() -> PasswordRule.against(password, invitation.login()));
    if (!reasons.isEmpty()) {
      return reasons;
    }
    return invitations
        .take(invitation.key())
        .map(taken -> settle(taken, existing, password))
        .orElse(List.of(new Reason("used", "Эта ссылка уже использована.", null)));
  }

  /** As what the guest acts who comes through this offer: the capacity that has its roles. */
  public Optional<Capacity> capacity(Offer offer) {
    return accounts.byLogin(offer.invitation().login()).stream()
        .flatMap(account -> Capacity.of(account.grants()).stream())
        .filter(capacity -> capacity.grants().containsAll(offer.invitation().grants()))
        .findFirst();
  }

  private List<Reason> againstJoining(Account account, Invitation invitation, String password) {
    if (account.hash() == null || !passwords.matches(password, account.hash())) {
      return List.of(new Reason("wrong", "Пароль не подошёл.", "password"));
    }
    return GrantsRule.against(account.withMore(invitation.grants()).grants());
  }

  private List<Reason> settle(Invitation taken, Optional<Account> existing, String password) {
    if (taken.reset()) {
      existing.ifPresent(account -> accounts.change(account.withHash(passwords.encode(password))));
    } else if (existing.isPresent()) {
      accounts.change(existing.get().withMore(taken.grants()));
    } else {
      accounts.add(
          Account.opened(
              Ids.next(),
              taken.login(),
              passwords.encode(password),
              taken.displayName(),
              taken.grants(),
              clock.instant()));
    }
    return List.of();
  }
}
