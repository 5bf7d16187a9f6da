package ru.traektoria.diagnostics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.platform.testing.PlatformTest;

/** The module's one context: the whole service, whose events the tests publish too. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@TestPropertySource(properties = "traektoria.events.publish=diagnostics.events,staff.directory")
public @interface LiveDiagnostics {}
