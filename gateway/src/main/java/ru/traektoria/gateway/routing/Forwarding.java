package ru.traektoria.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.slf4j.MDC;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import ru.traektoria.gateway.security.RequestIds;

/**
 * Sends one request on to its service with a {@link Passport} of who asks.
 *
 * <p>The address is built from the raw request line, never from parameters: asking the servlet
 * container for those would swallow the body of a form.
 */
final class Forwarding {

  private final ProxyExchange pages;
  private final ProxyExchange heavy;
  private final TimeLimits limits;
  private final Passport passport;

  Forwarding(ProxyExchange pages, ProxyExchange heavy, TimeLimits limits, Passport passport) {
    this.pages = pages;
    this.heavy = heavy;
    this.limits = limits;
    this.passport = passport;
  }

  ServerResponse forward(Service service, ServerRequest request) {
    ProxyExchange exchange = limits.isHeavy(request.path()) ? heavy : pages;
    return exchange.exchange(
        exchange
            .request(request)
            .method(request.method())
            .uri(address(service, request.servletRequest()))
            .headers(headers(request))
            .responseConsumer(
                (answer, response) -> {
                  response.headers().putAll(RelayedHeaders.towardsCaller(answer.getHeaders()));
                  passport.keep(answer.getHeaders(), response.headers());
                  keepRedirectsInside(service, response.headers());
                })
            .build());
  }

  private static URI address(Service service, HttpServletRequest request) {
    String query = request.getQueryString();
    return URI.create(service.url() + request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  private HttpHeaders headers(ServerRequest request) {
    HttpServletRequest servlet = request.servletRequest();
    HttpHeaders headers = RelayedHeaders.towardsService(servlet);
    headers.set("X-Forwarded-Proto", servlet.getScheme());
    headers.set("X-Forwarded-Host", servlet.getServerName());
    headers.set("X-Forwarded-Port", String.valueOf(servlet.getServerPort()));
    String traceId = MDC.get(RequestIds.MDC_KEY);
    if (traceId != null) {
      headers.set(RequestIds.HEADER, traceId);
    }
    passport.introduce(headers);
    return headers;
  }

  /** A service that redirects to its own address would lead the browser past the door. */
  private static void keepRedirectsInside(Service service, HttpHeaders headers) {
    String location = headers.getFirst(HttpHeaders.LOCATION);
    String own = service.url().toString();
    if (location != null && location.startsWith(own + "/")) {
      headers.set(HttpHeaders.LOCATION, location.substring(own.length()));
    }
  }
}
