package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/**
 * Whether a page of this very address sent the request, as the browser itself says: scripts can
 * forge neither header. Who says nothing is a stranger.
 */
final class SameOrigin {

  private SameOrigin() {}

  static boolean of(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String host = request.getHeader(HttpHeaders.HOST);
    return host != null && host.equalsIgnoreCase(authority(request.getHeader(HttpHeaders.ORIGIN)));
  }

  private static String authority(String origin) {
    try {
      return origin == null ? null : URI.create(origin).getAuthority();
    } catch (IllegalArgumentException notAnOrigin) {
      return null;
    }
  }
}
