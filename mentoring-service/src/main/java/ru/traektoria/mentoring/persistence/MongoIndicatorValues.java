package ru.traektoria.mentoring.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.report.IndicatorValues;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoIndicatorValues implements IndicatorValues {

  private final AggregateStore<Indicator> store;

  MongoIndicatorValues(AggregateStores stores) {
    store =
        stores.open(
            "indicator_values",
            Indicator.class,
            one -> Map.of("municipality", one.municipality(), "year", one.year()));
  }

  @Override
  public List<Indicator> of(String municipality, String year) {
    return store.query(new Document("municipality", municipality).append("year", year)).stream()
        .map(Stored::state)
        .sorted(Comparator.comparing(Indicator::code))
        .toList();
  }

  @Override
  public void told(EventMessage cause, Indicator indicator) {
    String id = indicator.municipality() + "/" + indicator.year() + "/" + indicator.code();
    store.react(id, cause, known -> Decision.unchanged(indicator));
  }
}
