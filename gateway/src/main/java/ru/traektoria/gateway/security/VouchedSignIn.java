package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.application.SigningIn;
import ru.traektoria.gateway.account.model.Account;

/** Somebody the identity provider vouches for comes in if we know the verified e-mail. */
@Component
class VouchedSignIn implements AuthenticationSuccessHandler {

  static final String RETURN = VouchedSignIn.class.getName() + ".return";

  private final SigningIn signingIn;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();

  VouchedSignIn(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    Optional<Account> account = email(who).flatMap(signingIn::vouched);
    if (account.isPresent()) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(new PersonAuthentication(account.get().id()));
      sessions.saveContext(context, request, response);
      response.sendRedirect(wanted(request));
    } else {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
      response.sendRedirect("/sign-in?stranger");
    }
  }

  private static Optional<String> email(Authentication who) {
    return who.getPrincipal() instanceof OidcUser user
            && Boolean.TRUE.equals(user.getEmailVerified())
        ? Optional.ofNullable(user.getEmail())
        : Optional.empty();
  }

  private static String wanted(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object wanted = session == null ? null : session.getAttribute(RETURN);
    return ReturnAddress.of(wanted instanceof String path ? path : null);
  }
}
