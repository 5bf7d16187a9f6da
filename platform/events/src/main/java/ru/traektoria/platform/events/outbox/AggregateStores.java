package ru.traektoria.platform.events.outbox;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.events.EventCatalogue;

/** Opens the collections of a service's aggregates. */
public final class AggregateStores {

  private final MongoTemplate mongo;
  private final EventCatalogue catalogue;
  private final OutboxRelay relay;
  private final Clock clock;

  public AggregateStores(
      MongoTemplate mongo, EventCatalogue catalogue, OutboxRelay relay, Clock clock) {
    this.mongo = mongo;
    this.catalogue = catalogue;
    this.relay = relay;
    this.clock = clock;
  }

  /**
   * The aggregates of one collection.
   *
   * @param readFields flat values written beside the state, for the queries of lists; dates as ISO
   *     text, so that they sort; {@code state}, {@code version} and the other names of the store
   *     are refused with the first write
   */
  public <S> AggregateStore<S> open(
      String collection, Class<S> state, Function<S, Map<String, Object>> readFields) {
    return new AggregateStore<>(
        mongo.getCollection(collection),
        new AggregateDocuments<>(state, readFields, catalogue, clock),
        relay);
  }
}
