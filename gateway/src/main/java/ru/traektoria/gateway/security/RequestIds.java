package ru.traektoria.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id that all services log, and writes one line about it.
 *
 * <p>The line carries no query, no ids and no names: nothing in it tells whose record was asked for
 * (152-ФЗ).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class RequestIds extends OncePerRequestFilter {

  /** The header in which the id travels. */
  public static final String HEADER = "X-Request-Id";

  /** The key under which log lines and problem details find it. */
  public static final String MDC_KEY = "traceId";

  private static final Logger ACCESS = LoggerFactory.getLogger("access");
  private static final Pattern TELLING = Pattern.compile("/[^/]*\\d[^/]*|/invitation/[^/]+");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = UUID.randomUUID().toString().replace("-", "");
    long started = System.nanoTime();
    MDC.put(MDC_KEY, id);
    response.setHeader(HEADER, id);
    try {
      chain.doFilter(request, response);
    } finally {
      long millis = (System.nanoTime() - started) / 1_000_000;
      ACCESS.info(
          "{} {} {} {} ms",
          request.getMethod(),
          masked(request.getRequestURI()),
          response.getStatus(),
          millis);
      MDC.remove(MDC_KEY);
    }
  }

  /** The path with every segment hidden that could be an id or a token. */
  static String masked(String path) {
    String start = path.startsWith("/api/v1/") ? "/api/v1" : "";
    return start + TELLING.matcher(path.substring(start.length())).replaceAll("/*");
  }
}
