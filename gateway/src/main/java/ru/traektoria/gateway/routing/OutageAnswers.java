package ru.traektoria.gateway.routing;

import java.net.URI;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import ru.traektoria.gateway.security.RequestIds;

/**
 * What a person or a program reads when a service does not answer (architecture.md §6).
 *
 * <p>200 is given for one case only: a fragment of a page that is otherwise alive. A write whose
 * fate is unknown is a 504 that says so.
 */
final class OutageAnswers {

  private OutageAnswers() {}

  static ServerResponse answer(Service service, ServerRequest request, Trouble trouble) {
    boolean read = ServiceGuard.isRead(request);
    boolean htmx = request.headers().firstHeader("HX-Request") != null;
    ProblemDetail problem = problem(service, trouble, read);
    if (read && htmx) {
      return panel(problem);
    }
    return !htmx && wantsPage(request) ? page(problem) : json(problem);
  }

  private static ProblemDetail problem(Service service, Trouble trouble, boolean read) {
    if (trouble == Trouble.CALLER) {
      return of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", BodyLimit.TITLE, BodyLimit.DETAIL);
    }
    String name = "Сервис «%s»".formatted(service.title());
    if (read) {
      return of(
          trouble == Trouble.TIMEOUT ? HttpStatus.GATEWAY_TIMEOUT : HttpStatus.SERVICE_UNAVAILABLE,
          "service-unavailable",
          name + " временно недоступен",
          "Остальные разделы работают.");
    }
    return trouble.nothingHappened()
        ? of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            name + " временно недоступен",
            "Ничего не записано. Повторите действие через минуту.")
        : of(
            HttpStatus.GATEWAY_TIMEOUT,
            "result-unknown",
            "Результат неизвестен, проверьте",
            name
                + " не ответил вовремя. Запись могла сохраниться: откройте страницу заново и"
                + " проверьте, прежде чем повторять.");
  }

  private static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:traektoria:problem:" + type));
    problem.setTitle(title);
    String traceId = MDC.get(RequestIds.MDC_KEY);
    if (traceId != null) {
      problem.setProperty("traceId", traceId);
    }
    return problem;
  }

  private static boolean wantsPage(ServerRequest request) {
    return request.headers().accept().stream()
        .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType());
  }

  private static ServerResponse json(ProblemDetail problem) {
    return ServerResponse.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(problem);
  }

  private static ServerResponse panel(ProblemDetail problem) {
    return ServerResponse.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.TEXT_HTML)
        .render("gateway/outage-panel", Map.of("problem", problem));
  }

  private static ServerResponse page(ProblemDetail problem) {
    return ServerResponse.status(problem.getStatus())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.TEXT_HTML)
        .render(
            "portal/problem",
            Map.of(
                "status",
                problem.getStatus(),
                "title",
                problem.getTitle(),
                "detail",
                problem.getDetail()));
  }
}
