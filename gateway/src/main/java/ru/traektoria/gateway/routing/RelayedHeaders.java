package ru.traektoria.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * Which headers pass the door. Towards a service only named ones do, so that nobody can bring an
 * identity, a cookie or a forwarding claim of his own.
 */
final class RelayedHeaders {

  private static final Set<String> REQUEST =
      Set.of(
          "accept",
          "accept-language",
          "cache-control",
          "content-disposition",
          "content-encoding",
          "content-language",
          "content-length",
          "content-type",
          "idempotency-key",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "prefer",
          "range",
          "user-agent");

  /** Of a service's answer everything passes but these: the gateway has its own. */
  private static final Set<String> OWN_IN_RESPONSE =
      Set.of(
          "connection",
          "content-security-policy",
          "keep-alive",
          "permissions-policy",
          "proxy-authenticate",
          "referrer-policy",
          "server",
          "set-cookie",
          "set-cookie2",
          "strict-transport-security",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "x-content-type-options",
          "x-frame-options",
          "x-request-id",
          "x-xss-protection");

  private RelayedHeaders() {}

  /** Taken from the request line by line: Spring would add a charset to what the caller sent. */
  static HttpHeaders towardsService(HttpServletRequest incoming) {
    HttpHeaders passed = new HttpHeaders();
    for (String name : Collections.list(incoming.getHeaderNames())) {
      if (passes(name)) {
        passed.put(name, Collections.list(incoming.getHeaders(name)));
      }
    }
    return passed;
  }

  static HttpHeaders towardsCaller(HttpHeaders answered) {
    HttpHeaders passed = new HttpHeaders();
    answered.forEach(
        (name, values) -> {
          if (!OWN_IN_RESPONSE.contains(name.toLowerCase(Locale.ROOT))) {
            passed.put(name, List.copyOf(values));
          }
        });
    return passed;
  }

  private static boolean passes(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return REQUEST.contains(lower) || lower.startsWith("hx-");
  }
}
