package ru.traektoria.platform.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
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
                    .authenticationEntryPoint(
                        (request, response, e) -> refuse(request, response, json)))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .build();
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, JsonMapper json)
      throws IOException {
    ProblemDetail body = Problems.unauthorised().getBody();
    response.setStatus(body.getStatus());
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(json.writeValueAsString(body));
  }
}
