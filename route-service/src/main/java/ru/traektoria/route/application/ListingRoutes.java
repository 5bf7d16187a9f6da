package ru.traektoria.route.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Lists of routes, narrowed to what the viewer may see by where the teachers work today. */
@Service
public class ListingRoutes {

  private final Routes routes;
  private final Whereabouts whereabouts;

  ListingRoutes(Routes routes, Whereabouts whereabouts) {
    this.routes = routes;
    this.whereabouts = whereabouts;
  }

  public List<RouteLine> within(Reach reach, RouteFilter filter) {
    return routes.lines(filter).stream()
        .map(this::current)
        .filter(line -> reach.covers(line.municipality(), line.organisation(), line.teacher()))
        .toList();
  }

  /** How many routes stand in each state, every state present. */
  public static Map<RouteState, Long> byState(List<RouteLine> lines) {
    Map<RouteState, Long> counts = new EnumMap<>(RouteState.class);
    for (RouteState state : RouteState.values()) {
      counts.put(state, lines.stream().filter(line -> line.state() == state).count());
    }
    return counts;
  }

  private RouteLine current(RouteLine line) {
    Place recorded = new Place(line.municipality(), line.organisation());
    Place now = whereabouts.of(new TeacherId(line.teacher()), recorded);
    return now.equals(recorded) ? line : line.at(now.municipality(), now.organisation());
  }
}
