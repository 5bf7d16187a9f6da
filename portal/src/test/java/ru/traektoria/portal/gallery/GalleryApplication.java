package ru.traektoria.portal.gallery;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Shows every component; start it by hand to look at it: {@code --server.port=8099}. */
@SpringBootApplication(excludeName = "ru.traektoria.platform.web.PlatformWebAutoConfiguration")
public class GalleryApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(GalleryApplication.class, arguments);
  }

  /** The strictest policy that a gateway may send: whatever is inline would not run. */
  @Bean
  FilterRegistrationBean<Filter> strictPolicy() {
    return new FilterRegistrationBean<>(
        (request, response, chain) -> {
          ((HttpServletResponse) response)
              .setHeader("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
          chain.doFilter(request, response);
        });
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow"));
  }
}
