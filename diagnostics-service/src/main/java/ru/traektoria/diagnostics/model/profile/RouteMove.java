package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;

/**
 * A deficit came into a route, or was left by one that came to nothing.
 *
 * @param into {@code true} into it, {@code false} out of it
 */
public record RouteMove(LocalDate on, String route, boolean into) {}
