package ru.traektoria.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** What only a real MongoDB can show; elsewhere it is skipped, and the report says so. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
    value = "ru.traektoria.platform.testing.Engines#realMongo",
    disabledReason = "needs a real MongoDB: set MONGODB_URI or -Dtraektoria.testcontainers=true")
public @interface OnlyOnRealMongo {}
