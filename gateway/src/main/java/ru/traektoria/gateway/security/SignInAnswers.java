package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a person goes after signing in, failing to, and signing out. */
@Component
class SignInAnswers
    implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    response.sendRedirect(ReturnAddress.of(request.getParameter("return")));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    String reason =
        cause instanceof PasswordSignIn.Slower slower ? "wait=" + slower.minutes() : "failed";
    String back = ReturnAddress.of(request.getParameter("return"));
    response.sendRedirect(
        "/sign-in?"
            + reason
            + ("/".equals(back)
                ? ""
                : "&return=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      response.setHeader("HX-Redirect", "/sign-in?out");
    } else {
      response.sendRedirect("/sign-in?out");
    }
  }
}
