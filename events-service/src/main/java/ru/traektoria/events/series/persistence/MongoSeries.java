package ru.traektoria.events.series.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.series.application.SeriesBook;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesEvent;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoSeries implements SeriesBook {

  private final AggregateStore<Series> store;

  MongoSeries(AggregateStores stores) {
    this.store =
        stores.open(
            "series",
            Series.class,
            series -> Map.of("municipality", series.place().municipality().value()));
  }

  @Override
  public Optional<Stored<Series>> find(SeriesId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Series>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Series> create(
      SeriesId id, String requestHash, Decision<Series, SeriesEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Series> update(
      SeriesId id, long version, Function<Series, Decision<Series, SeriesEvent>> how) {
    return store.update(id.value(), version, how);
  }
}
