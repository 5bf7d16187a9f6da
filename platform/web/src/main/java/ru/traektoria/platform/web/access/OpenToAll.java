package ru.traektoria.platform.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler that needs no row in {@code access.yaml}: it shows nothing of anybody (the menu,
 * a sign-in page, a public check of a certificate). The security chain still decides whether a
 * token is needed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAll {}
