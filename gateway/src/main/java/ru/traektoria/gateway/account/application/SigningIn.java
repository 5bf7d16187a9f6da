package ru.traektoria.gateway.account.application;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.secret.OneTimeToken;

/** Decides who is let in with a password, taking equally long for logins that do not exist. */
@Service
public class SigningIn {

  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final FailedAttempts attempts;
  private final DemoMode demo;
  private final String nobodysHash;

  SigningIn(Accounts accounts, PasswordEncoder passwords, FailedAttempts attempts, DemoMode demo) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.demo = demo;
    this.nobodysHash = passwords.encode(OneTimeToken.next());
  }

  /** How an attempt ended: an account, or how long to wait, or neither. */
  public record Outcome(Optional<Account> account, Duration pause) {}

  /**
   * Checks a login and password.
   *
   * @param address where the attempt comes from
   */
  public Outcome attempt(String typed, String password, String address) {
    String login = Account.normalised(typed);
    Duration pause = attempts.pause(login, address);
    if (!pause.isZero()) {
      return new Outcome(Optional.empty(), pause);
    }
    Optional<Account> known = accounts.byLogin(login);
    String hash = known.map(Account::hash).orElse(nobodysHash);
    boolean right = passwords.matches(password, hash);
    Optional<Account> admitted = known.filter(account -> right).filter(this::admits);
    if (admitted.isPresent()) {
      attempts.succeeded(login, address);
    } else {
      attempts.missed(login, address);
    }
    return new Outcome(admitted, Duration.ZERO);
  }

  /** The account if it may still be used. */
  public Optional<Account> allowed(String accountId) {
    return accounts.find(accountId).filter(this::admits);
  }

  /** The account of somebody the identity provider vouches for, if it may be used. */
  public Optional<Account> vouched(String login) {
    return accounts.byLogin(login).filter(this::admits);
  }

  private boolean admits(Account account) {
    return !account.blocked() && (!account.demo() || demo.on());
  }
}
