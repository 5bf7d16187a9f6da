package ru.traektoria.benchmarks.streams;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * The usual shape of such a computation in Kafka Streams: events → by teacher or vacancy → what it
 * adds to an organisation → by organisation. Stores are RocksDB, as they are by default.
 */
final class Counting {

  static final String ORGANISATIONS = "organisations";
  private static final String OWNERS = "owners";
  private static final List<String> TOPICS =
      List.of(
          "staff.events",
          "diagnostics.events",
          "routes.events",
          "mentoring.events",
          "activities.events");

  private Counting() {}

  /**
   * The topology.
   *
   * @param first nanos of the first event, 0 until it comes
   */
  static Topology topology(LocalDate day, int partitions, AtomicLong first) {
    StreamsBuilder builder = new StreamsBuilder();
    for (String name : List.of(OWNERS, ORGANISATIONS)) {
      builder.addStateStore(
          Stores.keyValueStoreBuilder(
              Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray()));
    }
    builder.stream(TOPICS, Consumed.with(Serdes.String(), Serdes.ByteArray()))
        .process(() -> new Reading(new EventReading(day), first))
        .repartition(by(OWNERS, partitions))
        .process(Owners::new, OWNERS)
        .repartition(by(ORGANISATIONS, partitions))
        .process(Organisations::new, ORGANISATIONS);
    return builder.build();
  }

  private static Repartitioned<String, byte[]> by(String name, int partitions) {
    return Repartitioned.with(Serdes.String(), Serdes.ByteArray())
        .withName(name)
        .withNumberOfPartitions(partitions);
  }

  /** From an event to what it says of whom. */
  private static final class Reading extends ContextualProcessor<String, byte[], String, byte[]> {
    private final EventReading events;
    private final AtomicLong first;

    Reading(EventReading events, AtomicLong first) {
      this.events = events;
      this.first = first;
    }

    @Override
    public void process(Record<String, byte[]> event) {
      first.compareAndSet(0, System.nanoTime());
      events
          .read(event.headers().lastHeader("ce_type").value(), event.value())
          .ifPresent(
              told ->
                  context().forward(new Record<>(told.owner(), told.bytes(), event.timestamp())));
    }
  }

  /** A teacher or a vacancy: what it adds to organisations, and by how much that has changed. */
  private static final class Owners extends ContextualProcessor<String, byte[], String, byte[]> {
    private KeyValueStore<String, byte[]> store;

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
      super.init(context);
      store = context.getStateStore(OWNERS);
    }

    @Override
    public void process(Record<String, byte[]> told) {
      OwnerState state = OwnerState.of(store.get(told.key()));
      Map<String, Counts> before = state.counts();
      state.take(Told.of(told.value()));
      store.put(told.key(), state.bytes());
      OwnerState.moved(before, state.counts())
          .forEach(
              (organisation, counts) ->
                  context().forward(new Record<>(organisation, counts.bytes(), told.timestamp())));
    }
  }

  /** The sum of an organisation. */
  private static final class Organisations extends ContextualProcessor<String, byte[], Void, Void> {
    private KeyValueStore<String, byte[]> store;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
      super.init(context);
      store = context.getStateStore(ORGANISATIONS);
    }

    @Override
    public void process(Record<String, byte[]> moved) {
      byte[] known = store.get(moved.key());
      Counts counts = known == null ? Counts.none() : Counts.of(known);
      store.put(moved.key(), counts.plus(Counts.of(moved.value()), 1).bytes());
    }
  }
}
