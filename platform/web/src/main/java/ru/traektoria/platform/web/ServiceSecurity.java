package ru.traektoria.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import ru.traektoria.platform.web.problem.Problems;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service behind the gateway: every request brings a token of the one issuer (architecture.md
 * §7), no session, no form. Past the gateway without a token the answer is 401, except for what a
 * service opens to everybody in {@code traektoria.open}: pages that show what somebody holds in
 * hand anyway, such as the check of a certificate.
 */
@Configuration(proxyBeanMethods = false)
class ServiceSecurity {

  @Bean
  @ConditionalOnMissingBean(SecurityFilterChain.class)
  SecurityFilterChain serviceChain(
      HttpSecurity http, JsonMapper json, @Value("${traektoria.open:/portal/**}") String[] open)
      throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/**", "/portal/**", "/webjars/**", "/error")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, open)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> {})
                    .authenticationEntryPoint((request, response, e) -> refuse(e, response, json))
                    .withObjectPostProcessor(answering(json)))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .build();
  }

  /** Without it Spring answers 500 by itself when the keys of the issuer cannot be had. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(JsonMapper json) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler((request, response, e) -> refuse(e, response, json));
        return filter;
      }
    };
  }

  /** A wrong token is 401; a token that nobody can check now is 503 and no fault of its owner. */
  private static void refuse(
      AuthenticationException e, HttpServletResponse response, JsonMapper json) throws IOException {
    boolean unchecked = e instanceof AuthenticationServiceException;
    ProblemDetail body =
        (unchecked
                ? Problems.unavailable("Вход сейчас не проверить. Повторите через минуту.")
                : Problems.unauthorised())
            .getBody();
    response.setStatus(body.getStatus());
    if (!unchecked) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(json.writeValueAsString(body));
  }
}
