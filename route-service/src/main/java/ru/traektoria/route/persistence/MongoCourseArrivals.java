package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.reported.CourseArrivals;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.terms.ArrivalState;

/** Reported courses, one document a number. */
@Repository
class MongoCourseArrivals implements CourseArrivals {

  private final AggregateStore<CourseArrival> store;

  MongoCourseArrivals(AggregateStores stores) {
    this.store =
        stores.open(
            "course_arrivals",
            CourseArrival.class,
            arrival -> Map.of("arrival", arrival.state().name()));
  }

  @Override
  public Optional<CourseArrival> find(String externalId) {
    return store.find(id(externalId)).map(Stored::state);
  }

  @Override
  public void save(CourseArrival arrival) {
    String id = id(arrival.course().externalId());
    if (store.find(id).isEmpty()) {
      store.create(id, id, Decision.accept(arrival));
    }
    store.update(id, null, there -> Decision.accept(arrival));
  }

  @Override
  public List<CourseArrival> in(ArrivalState... states) {
    return store
        .query(Filters.in("arrival", Arrays.stream(states).map(Enum::name).toList()))
        .stream()
        .map(Stored::state)
        .sorted(Comparator.comparing(CourseArrival::receivedOn).reversed())
        .toList();
  }

  private static String id(String externalId) {
    return Ids.derived("course-arrival", externalId);
  }
}
