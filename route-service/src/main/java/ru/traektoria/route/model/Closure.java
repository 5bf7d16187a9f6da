package ru.traektoria.route.model;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;

/**
 * How a route was closed, for good.
 *
 * @param override the methodist closed it as completed although deficits were open
 */
public record Closure(Outcome outcome, LocalDate on, Actor by, String reason, boolean override) {}
