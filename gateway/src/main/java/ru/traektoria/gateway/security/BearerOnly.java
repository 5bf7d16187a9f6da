package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/** A token comes in the Authorization header and nowhere else: parameters end up in logs. */
final class BearerOnly implements BearerTokenResolver {

  private static final Pattern BEARER =
      Pattern.compile("^Bearer +([A-Za-z0-9._~+/-]+=*) *$", Pattern.CASE_INSENSITIVE);

  @Override
  public String resolve(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    Matcher bearer = BEARER.matcher(header == null ? "" : header);
    return bearer.matches() ? bearer.group(1) : null;
  }

  static boolean isPresent(HttpServletRequest request) {
    return new BearerOnly().resolve(request) != null;
  }
}
