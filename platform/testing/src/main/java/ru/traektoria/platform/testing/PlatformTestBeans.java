package ru.traektoria.platform.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The tools a {@link PlatformTest} may have injected. */
@TestConfiguration(proxyBeanMethods = false)
class PlatformTestBeans {

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
