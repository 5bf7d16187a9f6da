package ru.traektoria.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.json.JsonMapper;

/** What a request hears whose token is wrong, and whose token nobody can check. */
class ServiceSecurityTest {

  @Configuration(proxyBeanMethods = false)
  @EnableWebSecurity
  @EnableWebMvc
  static class Beans {

    @Bean
    JsonMapper json() {
      return JsonMapper.builder().build();
    }
  }

  @Test
  void aWrongTokenIsRefused() throws Exception {
    MockHttpServletResponse answer =
        answer(
            token -> {
              throw new BadJwtException("signed by somebody else");
            });
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.getContentType()).startsWith("application/problem+json");
  }

  @Test
  void aTokenThatNobodyCanCheckIsNoFaultOfItsOwner() throws Exception {
    MockHttpServletResponse answer =
        answer(
            token -> {
              throw new JwtException("the keys did not come in time");
            });
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString())
        .contains("Повторите через минуту")
        .doesNotContain("did not come");
  }

  private static MockHttpServletResponse answer(Function<String, Jwt> decoding) throws Exception {
    try (AnnotationConfigWebApplicationContext context =
        new AnnotationConfigWebApplicationContext()) {
      context.setServletContext(new MockServletContext());
      context.register(Beans.class, ServiceSecurity.class);
      JwtDecoder decoder = decoding::apply;
      context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("decoder", decoder));
      context.refresh();
      MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/staff/teachers");
      request.addHeader("Authorization", "Bearer some.token.here");
      MockHttpServletResponse response = new MockHttpServletResponse();
      context
          .getBean("springSecurityFilterChain", Filter.class)
          .doFilter(request, response, new MockFilterChain());
      return response;
    }
  }
}
