package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.problem.ProblemAdvice;
import ru.traektoria.platform.web.problem.Problems;

/** What a signed-in person reads when the door stays shut: a stale page, or somebody else's. */
@Component
class Forbidden implements AccessDeniedHandler {

  private final ProblemWriter problems;

  Forbidden(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    ProblemDetail problem =
        Problems.forbidden(
                cause instanceof CsrfException
                    ? "Страница открыта слишком давно или в другом окне был новый вход."
                        + " Обновите её и повторите действие: ничего не записано."
                    : "У вашей роли нет доступа к этому разделу.")
            .getBody();
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (request.getHeader("HX-Request") == null
        && accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)) {
      request.setAttribute(ProblemAdvice.ATTRIBUTE, problem);
      response.sendError(problem.getStatus(), problem.getDetail());
    } else {
      problems.write(response, problem);
    }
  }
}
