package ru.traektoria.route.application;

import ru.traektoria.route.model.RouteState;

/**
 * Which rows of routes; {@code null} means any.
 *
 * @param state one state
 * @param teacher one teacher
 */
public record RouteFilter(RouteState state, String teacher) {

  public static final RouteFilter ALL = new RouteFilter(null, null);
}
