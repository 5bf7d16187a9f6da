package ru.traektoria.monitoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.platform.testing.PlatformTest;

/** The module's one context: the whole service on 20 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@TestPropertySource(
    properties = {
      "traektoria.today=2026-11-20",
      "management.server.port=0",
      "traektoria.monitoring.region-interval=1s",
      "traektoria.monitoring.metrics-interval=1s",
      "traektoria.data=${java.io.tmpdir}/monitoring-test-${random.uuid}"
    })
public @interface LiveMonitoring {}
