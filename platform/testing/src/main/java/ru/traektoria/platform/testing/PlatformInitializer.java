package ru.traektoria.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service under test at the engines and at the tests' own issuer. */
public final class PlatformInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String data = folder();
    TestPropertyValues.of(
            "MONGODB_URI=" + Engines.mongoUri(),
            "KAFKA_BOOTSTRAP_SERVERS=" + Engines.bootstrapServers(),
            "TRAEKTORIA_ISSUER=" + Tokens.issuer(),
            "TRAEKTORIA_JWKS=" + Tokens.issuer() + "/oauth2/jwks",
            "TRAEKTORIA_DATA=" + data,
            "TRAEKTORIA_KEYS=" + data + "/keys",
            "management.server.port=0")
        .applyTo(context);
  }

  private static String folder() {
    try {
      return Files.createTempDirectory("traektoria").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
