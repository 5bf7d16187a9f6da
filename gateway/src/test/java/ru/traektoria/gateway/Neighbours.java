package ru.traektoria.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import ru.traektoria.platform.testing.Engines;

/** The services of the test: two that work, one nobody started, one that cuts connections. */
final class Neighbours implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final StubService STAFF = StubService.start();
  static final StubService OTHERS = StubService.start();
  static final StubService GRAFANA = StubService.start();
  static final Unreliable ROUTES = Unreliable.start();
  static final StubProvider PROVIDER = StubProvider.start();
  static final String DEAD = Unreliable.deadUrl();
  static final Path DATA = folder();
  static final String ISSUER = "http://gateway.test";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "MONGODB_URI=" + Engines.mongoUri(),
            "TRAEKTORIA_ISSUER=" + ISSUER,
            "TRAEKTORIA_DATA=" + DATA,
            "TRAEKTORIA_DEMO=true",
            "TRAEKTORIA_STAFF_URL=" + STAFF.url(),
            "TRAEKTORIA_STAFF_MANAGEMENT_URL=" + STAFF.url(),
            "TRAEKTORIA_DIAGNOSTICS_URL=" + DEAD,
            "TRAEKTORIA_DIAGNOSTICS_MANAGEMENT_URL=" + DEAD,
            "TRAEKTORIA_ROUTES_URL=" + ROUTES.url(),
            "TRAEKTORIA_MENTORING_URL=" + OTHERS.url(),
            "TRAEKTORIA_EVENTS_URL=" + OTHERS.url(),
            "TRAEKTORIA_MONITORING_URL=" + OTHERS.url(),
            "TRAEKTORIA_GRAFANA_URL=" + GRAFANA.url(),
            "traektoria.oidc.issuer=" + PROVIDER.issuer(),
            "traektoria.oidc.client-id=traektoria",
            "traektoria.oidc.client-secret=known to both",
            "traektoria.gateway.limits.page=1s",
            "traektoria.gateway.limits.heavy=5s",
            "traektoria.gateway.limits.connect=1s",
            "traektoria.gateway.breaker.rest=1s",
            "traektoria.letters.cron=-",
            "management.server.port=0")
        .applyTo(context);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("gateway");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
