package ru.traektoria.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.gateway.token.PersonTokens;
import ru.traektoria.platform.testing.Api;

/** The people of the tests and their ways in. */
@TestConfiguration(proxyBeanMethods = false)
@Lazy
public class Cast {

  /** Everybody's. */
  public static final String PASSWORD = "три синих дирижабля";

  private final Environment environment;
  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final PersonTokens tokens;
  private final CircuitBreakerRegistry breakers;

  Cast(
      Environment environment,
      Accounts accounts,
      PasswordEncoder passwords,
      PersonTokens tokens,
      CircuitBreakerRegistry breakers) {
    this.environment = environment;
    this.accounts = accounts;
    this.passwords = passwords;
    this.tokens = tokens;
    this.breakers = breakers;
  }

  /** A person with one role in municipality m1 and organisation o1. */
  public Account person(String role) {
    String login = role.toLowerCase().replace('_', '-') + "@cast.test";
    return accounts.byLogin(login).orElseGet(() -> add(role, login, List.of(grant(role))));
  }

  private Account add(String role, String login, List<Grant> grants) {
    Account account =
        Account.opened(
            "id-" + login,
            login,
            passwords.encode(PASSWORD),
            "Лицо " + role,
            grants,
            Instant.now());
    accounts.add(account);
    return account;
  }

  static Grant grant(String role) {
    return switch (role) {
      case "ADMIN" -> new Grant(role, null, null, null, null);
      case "SCHOOL_LEAD" -> new Grant(role, "r1", "m1", "o1", null);
      case "TEACHER" -> new Grant(role, "r1", "m1", "o1", "t1");
      default -> new Grant(role, "r1", "m1", null, null);
    };
  }

  /** A browser in which this person has signed in. */
  Browser signedIn(String role) {
    return signedIn(person(role), browser());
  }

  /** A browser in which somebody with these roles has signed in. */
  Browser signedInAs(String name, List<Grant> grants) {
    return signedIn(personAs(name, grants), browser());
  }

  /** Somebody of this test alone, who has these roles. */
  Account personAs(String name, List<Grant> grants) {
    String login = name + "@cast.test";
    return accounts.byLogin(login).orElseGet(() -> add(name, login, grants));
  }

  private static Browser signedIn(Account account, Browser browser) {
    Browser.Page answer = browser.signIn(account.login(), PASSWORD);
    if (answer.status() != 302 || answer.header("Location").contains("/sign-in?")) {
      throw new IllegalStateException(
          "sign-in of " + account.login() + " led to " + answer.header("Location"));
    }
    return browser;
  }

  Browser browser() {
    return new Browser(base());
  }

  /** A program with this person's token. */
  public Api program(String role) {
    return api().as(token(role));
  }

  Api api() {
    return new Api(base());
  }

  String token(String role) {
    return tokens.of(person(role)).getTokenValue();
  }

  /** The address of the gateway. */
  public String base() {
    return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  void closeBreakers() {
    breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
  }
}
