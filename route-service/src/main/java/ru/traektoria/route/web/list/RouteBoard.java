package ru.traektoria.route.web.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.RouteState;

/** The board above the list: how many routes stand in each state. */
final class RouteBoard {

  private RouteBoard() {}

  static List<Tile> of(List<RouteLine> all, LocalDate today) {
    List<Tile> tiles = new ArrayList<>();
    Map<RouteState, Long> counts = ListingRoutes.byState(all);
    counts.forEach(
        (state, count) ->
            tiles.add(
                Tile.of(Russian.capital(state.label()), count, all.size())
                    .href("/routes?state=" + state)
                    .tone(state == RouteState.AGREED && count > 0 ? Tone.WARNING : Tone.NEUTRAL)));
    long overdue = all.stream().filter(line -> line.overdue(today)).count();
    tiles.add(
        Tile.of("Шаг просрочен", overdue, running(all))
            .href("/routes?waiting=overdue")
            .tone(overdue > 0 ? Tone.BAD : Tone.NEUTRAL));
    return tiles;
  }

  private static long running(List<RouteLine> all) {
    return all.stream().filter(line -> line.state().running()).count();
  }
}
