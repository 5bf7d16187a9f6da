package ru.traektoria.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.traektoria.gateway.account.application.SigningIn;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Capacity;
import ru.traektoria.gateway.token.PersonTokens;

/**
 * Turns a browser session into the same kind of viewer a token is: a short-lived token is made for
 * the session, kept in memory and renewed a minute before it ends. Roles are read again then, so a
 * blocked account is out within minutes.
 */
final class SessionViewer extends OncePerRequestFilter {

  /** A home page asks the panel of one role: {@code /routes/fragments/home?as=TEACHER}. */
  private static final Pattern ONE_ROLE = Pattern.compile("(?:^|&)as=([A-Z_]{1,20})(?:&|$)");

  private final SigningIn signingIn;
  private final PersonTokens tokens;
  private final KeptTokens kept = new KeptTokens();

  SessionViewer(SigningIn signingIn, PersonTokens tokens) {
    this.signingIn = signingIn;
    this.tokens = tokens;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/portal/assets/")
        || path.startsWith("/webjars/")
        || path.startsWith("/gateway-assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    HttpSession session = request.getSession(false);
    if (session != null && who instanceof PersonAuthentication person) {
      become(session, person, oneRole(request));
    }
    chain.doFilter(request, response);
  }

  private void become(HttpSession session, PersonAuthentication person, String role) {
    SecurityContext viewer = SecurityContextHolder.createEmptyContext();
    String capacity = ChosenCapacity.of(session);
    Jwt token =
        kept.of(
            new KeptTokens.Whose(person.accountId(), capacity, role),
            () -> fresh(person.accountId(), capacity, role));
    if (token != null) {
      viewer.setAuthentication(new JwtAuthenticationToken(token, AuthorityUtils.NO_AUTHORITIES));
    } else {
      session.invalidate();
    }
    SecurityContextHolder.setContext(viewer);
  }

  private Jwt fresh(String accountId, String capacity, String role) {
    return signingIn
        .allowed(accountId)
        .map(account -> tokens.of(account, speaking(chosen(account, capacity), role)))
        .orElse(null);
  }

  /** The one role that is asked for, if it is among those held now. */
  private static Capacity speaking(Capacity whole, String role) {
    Capacity one = whole.as(role);
    return one.grants().isEmpty() ? whole : one;
  }

  /** What the person switched to; the first when it is gone or was never chosen. */
  private static Capacity chosen(Account account, String key) {
    List<Capacity> all = Capacity.of(account.grants());
    return all.stream().filter(one -> one.key().equals(key)).findFirst().orElse(all.get(0));
  }

  private static String oneRole(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null || !request.getRequestURI().endsWith("/fragments/home")) {
      return "";
    }
    Matcher asked = ONE_ROLE.matcher(query);
    return asked.find() ? asked.group(1) : "";
  }
}
