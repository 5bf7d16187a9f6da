package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.problem.Problems;

/**
 * What somebody without a session or token gets: a program 401, a person the sign-in page with the
 * way back, a fragment of a page the order to go there.
 */
@Component
class SignInRequired implements AuthenticationEntryPoint {

  private final ProblemWriter problems;

  SignInRequired(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      response.setHeader(
          "HX-Redirect", signIn(ReturnAddress.ofPage(request.getHeader("HX-Current-URL"))));
    } else if (isForPrograms(request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      problems.write(response, Problems.unauthorised().getBody());
    } else {
      response.sendRedirect(signIn(ReturnAddress.of(wanted(request))));
    }
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/")
        || path.startsWith("/grafana/api/")
        || BearerOnly.isPresent(request);
  }

  private static String wanted(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return "/";
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String signIn(String back) {
    return "/".equals(back)
        ? "/sign-in"
        : "/sign-in?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
