package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The token against forged requests goes by header: looking for it in the body would swallow an
 * upload on its way to a service (architecture.md §6). The gateway's own small forms, which work
 * without scripts, may carry it as a field. The scripts of Grafana know nothing of our token: what
 * they write has to come from a page of this address ({@link SameOrigin}).
 */
final class CsrfByHeader implements CsrfTokenRequestHandler, RequestMatcher {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final XorCsrfTokenRequestAttributeHandler forForms =
      new XorCsrfTokenRequestAttributeHandler();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    forForms.handle(request, response, token);
    token.get(); // hands the cookie to every page, so that its scripts find it
  }

  @Override
  public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    String header = request.getHeader(token.getHeaderName());
    if (header != null) {
      return header;
    }
    return isOwnForm(request) ? forForms.resolveCsrfTokenValue(request, token) : null;
  }

  /** True for requests that need the token: writes of a session, and the gateway's own forms. */
  @Override
  public boolean matches(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && !BearerOnly.isPresent(request)
        && !(isOfGrafana(request) && SameOrigin.of(request))
        && (hasSession() || isOwnForm(request));
  }

  private static boolean hasSession() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.isAuthenticated();
  }

  private static boolean isOfGrafana(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/grafana/");
  }

  private static boolean isOwnForm(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/sign-in") || path.equals("/logout") || path.startsWith("/invitation/");
  }
}
