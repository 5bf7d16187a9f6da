package ru.traektoria.mentoring.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.pair.RunningRoutes;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

@Component
final class MongoRunningRoutes implements RunningRoutes {

  private final AggregateStore<RunningRoute> store;

  MongoRunningRoutes(AggregateStores stores) {
    store =
        stores.open(
            "running_routes",
            RunningRoute.class,
            route -> Map.of("teacher", route.teacher().value(), "open", route.open()));
  }

  @Override
  public List<RunningRoute> of(TeacherId teacher) {
    return store.query(new Document("teacher", teacher.value()).append("open", true)).stream()
        .map(Stored::state)
        .sorted(Comparator.comparing(RunningRoute::approvedOn).reversed())
        .toList();
  }

  @Override
  public void approved(EventMessage cause, RunningRoute route) {
    store.react(route.route(), cause, known -> Decision.unchanged(route));
  }

  @Override
  public void closed(EventMessage cause, String route) {
    store.react(
        route,
        cause,
        known ->
            known
                .<Decision<RunningRoute, Object>>map(r -> Decision.unchanged(ended(r)))
                .orElseGet(() -> Decision.refuse(Reason.of("route.unknown", "Нет маршрута"))));
  }

  private static RunningRoute ended(RunningRoute route) {
    return new RunningRoute(
        route.route(), route.teacher(), route.approvedOn(), route.plannedEnd(), false);
  }
}
