package ru.traektoria.route.model.request;

/**
 * What is asked for.
 *
 * @param step of a route it is for, {@code null} if it stands on its own
 */
public record Wish(Wanted wanted, Quarter quarter, Purpose purpose, String note, RouteStep step) {}
