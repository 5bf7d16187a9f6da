package ru.traektoria.route.application.priority;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import ru.traektoria.route.model.priority.PriorityThemeId;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/** Which routes are to hear of a theme no more; what was accepted is told by the route itself. */
public interface PriorityDismissals {

  /** Notes who dismissed the proposal for these routes, and when; a repeat changes nothing. */
  void dismiss(PriorityThemeId theme, Collection<RouteId> routes, Actor by, LocalDate on);

  /** The ids of routes for which the proposal of a theme was dismissed. */
  Set<String> of(PriorityThemeId theme);
}
