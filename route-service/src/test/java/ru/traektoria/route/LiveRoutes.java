package ru.traektoria.route;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.platform.testing.PlatformTest;

/** The module's one context: the whole service on 22 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@TestPropertySource(
    properties = {
      "TRAEKTORIA_TODAY=2026-11-22",
      "traektoria.events.publish=routes.events,staff.directory"
    })
public @interface LiveRoutes {}
