package ru.traektoria.gateway.session;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Spring Session over the gateway's own store, in the cookie people already have. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionSettings {

  @Bean
  MongoSessions sessionRepository(
      MongoTemplate mongo, @Value("${server.servlet.session.timeout}") Duration term) {
    return new MongoSessions(mongo, term);
  }

  @Bean
  CookieSerializer cookieSerializer(
      @Value("${server.servlet.session.cookie.name}") String name,
      @Value("${server.servlet.session.cookie.same-site}") String sameSite) {
    DefaultCookieSerializer cookies = new DefaultCookieSerializer();
    cookies.setCookieName(name);
    cookies.setSameSite("lax".equalsIgnoreCase(sameSite) ? "Lax" : sameSite);
    cookies.setUseHttpOnlyCookie(true);
    cookies.setUseBase64Encoding(false);
    return cookies;
  }
}
