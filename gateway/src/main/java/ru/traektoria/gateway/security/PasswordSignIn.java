package ru.traektoria.gateway.security;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.application.SigningIn;
import ru.traektoria.gateway.account.application.SigningIn.Outcome;

/** Sign-in with login and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private static final int LONGEST = 1_000;

  private final SigningIn signingIn;

  PasswordSignIn(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  /** Too many misses: nothing was checked. */
  static final class Slower extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long minutes;

    Slower(Duration wait) {
      super("Too many failed attempts");
      this.minutes = Math.max(1, wait.toMinutes() + 1);
    }

    long minutes() {
      return minutes;
    }
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String address =
        typed.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "unknown";
    String password = String.valueOf(typed.getCredentials());
    if (password.length() > LONGEST) {
      throw new BadCredentialsException("Too long");
    }
    Outcome outcome = signingIn.attempt(typed.getName(), password, address);
    if (!outcome.pause().isZero()) {
      throw new Slower(outcome.pause());
    }
    return outcome
        .account()
        .map(account -> new PersonAuthentication(account.id()))
        .orElseThrow(() -> new BadCredentialsException("Wrong login or password"));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
