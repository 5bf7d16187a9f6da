package ru.traektoria.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.traektoria.gateway.account.application.SigningIn;
import ru.traektoria.gateway.token.PersonTokens;

/**
 * Turns a browser session into the same kind of viewer a token is: a short-lived token is made for
 * the session, kept beside it and renewed a minute before it ends. Roles are read again then, so a
 * blocked account is out within minutes.
 */
final class SessionViewer extends OncePerRequestFilter {

  private static final String TOKEN = SessionViewer.class.getName() + ".token";
  private static final long RENEWED_BEFORE_SECONDS = 60;

  private final SigningIn signingIn;
  private final PersonTokens tokens;

  SessionViewer(SigningIn signingIn, PersonTokens tokens) {
    this.signingIn = signingIn;
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    HttpSession session = request.getSession(false);
    if (session != null && who instanceof PersonAuthentication person) {
      become(session, person);
    }
    chain.doFilter(request, response);
  }

  private void become(HttpSession session, PersonAuthentication person) {
    SecurityContext viewer = SecurityContextHolder.createEmptyContext();
    Optional<Jwt> token = token(session, person.accountId());
    if (token.isPresent()) {
      viewer.setAuthentication(
          new JwtAuthenticationToken(token.get(), AuthorityUtils.NO_AUTHORITIES));
    } else {
      session.invalidate();
    }
    SecurityContextHolder.setContext(viewer);
  }

  private Optional<Jwt> token(HttpSession session, String accountId) {
    if (session.getAttribute(TOKEN) instanceof Jwt kept
        && kept.getExpiresAt().isAfter(Instant.now().plusSeconds(RENEWED_BEFORE_SECONDS))) {
      return Optional.of(kept);
    }
    Optional<Jwt> fresh = signingIn.allowed(accountId).map(tokens::of);
    fresh.ifPresent(jwt -> session.setAttribute(TOKEN, jwt));
    return fresh;
  }
}
