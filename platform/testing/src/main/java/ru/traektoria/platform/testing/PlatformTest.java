package ru.traektoria.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a whole service: real broker, real store, real HTTP on a free port, tokens of {@link
 * Tokens}. Ask for an {@link Api} and {@link TestTopics} as constructor or test parameters with
 * {@code @Autowired}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PlatformTest.Initializer.class)
@Import(PlatformTest.Tools.class)
public @interface PlatformTest {

  /** Points the service under test at the engines and at the tests' own issuer. */
  final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

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

  /** What a test may have injected. */
  @TestConfiguration(proxyBeanMethods = false)
  class Tools {

    @Bean
    @Lazy
    Api api(Environment environment) {
      return new Api("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    TestTopics testTopics() {
      return new TestTopics();
    }
  }
}
