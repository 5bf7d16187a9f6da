package ru.traektoria.gateway.security;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import ru.traektoria.gateway.account.application.SigningIn;
import ru.traektoria.gateway.token.PersonTokens;

/** Who may pass: operators' endpoints, token requests of machines, everything else. */
@Configuration
class SecurityChains {

  private static final String[] TOKEN_ENDPOINTS = {
    "/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server"
  };
  private static final String[] OPEN_PAGES = {
    "/sign-in",
    "/sign-in/region",
    "/invitation/*",
    "/portal/assets/**",
    "/webjars/**",
    "/gateway-assets/**",
    "/favicon.ico",
    "/error"
  };

  /** Whoever holds the paper may ask whether it is good; only this one step below the list. */
  private static final String CERTIFICATE_CHECK = "/activities/certificates/*";

  /** A telephone reads a calendar by the secret in its address. */
  private static final String CALENDARS = "/activities/calendars/*";

  /** Figures that a municipality has published, and nothing else of the monitoring. */
  private static final String[] OPEN_FIGURES = {
    "/open/*", "/open/*/indicators.json", "/open/*/indicators.csv"
  };

  /** Actuator has a port of its own that only operators reach. */
  @Bean
  @Order(1)
  SecurityFilterChain operators(HttpSecurity http) throws Exception {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .build();
  }

  /** Tokens for machine clients; there is no other way to have one made. */
  @Bean
  @Order(2)
  SecurityFilterChain issuer(HttpSecurity http) throws Exception {
    return http.securityMatcher(TOKEN_ENDPOINTS)
        .oauth2AuthorizationServer(Customizer.withDefaults())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .csrf(csrf -> csrf.disable())
        .headers(SecurityHeaders::apply)
        .build();
  }

  /** People and programs on their way to the services. */
  @Bean
  @Order(3)
  SecurityFilterChain door(
      HttpSecurity http,
      SignInRequired signInRequired,
      Forbidden forbidden,
      PasswordSignIn passwords,
      SignInAnswers answers,
      VouchedSignIn vouched,
      ObjectProvider<ClientRegistrationRepository> providers,
      SigningIn signingIn,
      PersonTokens tokens)
      throws Exception {
    CsrfByHeader csrf = new CsrfByHeader();
    if (providers.getIfAvailable() != null) {
      http.oauth2Login(
          with -> with.loginPage("/sign-in").successHandler(vouched).failureHandler(answers));
    }
    return http.authorizeHttpRequests(SecurityChains::who)
        .authenticationProvider(passwords)
        .formLogin(
            form ->
                form.loginPage("/sign-in")
                    .loginProcessingUrl("/sign-in")
                    .usernameParameter("login")
                    .successHandler(answers)
                    .failureHandler(answers))
        .logout(
            out ->
                out.logoutUrl("/logout").deleteCookies("TRAEKTORIA").logoutSuccessHandler(answers))
        .oauth2ResourceServer(
            server ->
                server
                    .bearerTokenResolver(new BearerOnly())
                    .jwt(Customizer.withDefaults())
                    .authenticationEntryPoint(signInRequired)
                    .accessDeniedHandler(forbidden))
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(signInRequired).accessDeniedHandler(forbidden))
        .csrf(
            with ->
                with.csrfTokenRepository(csrfCookies())
                    .csrfTokenRequestHandler(csrf)
                    .requireCsrfProtectionMatcher(csrf))
        .requestCache(cache -> cache.disable())
        .headers(SecurityHeaders::apply)
        .addFilterBefore(new SessionViewer(signingIn, tokens), AnonymousAuthenticationFilter.class)
        .build();
  }

  private static void who(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(OPEN_PAGES)
        .permitAll()
        .requestMatchers(HttpMethod.GET, CERTIFICATE_CHECK, CALENDARS)
        .permitAll()
        .requestMatchers(HttpMethod.GET, OPEN_FIGURES)
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/actuator/**")
        .permitAll() // so that it answers 404 like any address that does not exist here
        .anyRequest()
        .authenticated();
  }

  private static CookieCsrfTokenRepository csrfCookies() {
    CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
    cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return cookies;
  }

  /** Argon2id for new passwords; bcrypt hashes brought from elsewhere are understood. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "argon2",
        Map.of(
            "argon2",
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
            "bcrypt",
            new BCryptPasswordEncoder()));
  }
}
