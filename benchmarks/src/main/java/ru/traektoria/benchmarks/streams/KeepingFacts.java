package ru.traektoria.benchmarks.streams;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps every fact that the numbers of {@link Counting} do not need, as the fold keeps it: by the
 * teacher it is about, as it was told. Only with it the other indicators could be computed.
 */
final class KeepingFacts {

  private static final String FACTS = "facts";
  private static final String ID = "id";

  private KeepingFacts() {}

  static void add(
      StreamsBuilder builder, KStream<String, byte[]> events, int partitions, Progress progress) {
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(FACTS), Serdes.String(), Serdes.ByteArray()));
    events
        .process(() -> new Reading(progress))
        .repartition(
            Repartitioned.with(Serdes.String(), Serdes.ByteArray())
                .withName(FACTS)
                .withNumberOfPartitions(partitions))
        .process(() -> new Keeping(progress), FACTS);
  }

  private static final class Reading extends ContextualProcessor<String, byte[], String, byte[]> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Progress progress;

    Reading(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void process(Record<String, byte[]> event) {
      String type = text(event, "ce_type");
      if (EventReading.reads(type)) {
        return;
      }
      String teacher = JSON.readTree(event.value()).path("teacher").asString(event.key());
      String id = event.key() + "/" + text(event, "ce_sequence");
      RecordHeaders headers = new RecordHeaders();
      headers.add(ID, id.getBytes(StandardCharsets.UTF_8));
      progress.sent();
      context().forward(new Record<>(teacher, event.value(), event.timestamp(), headers));
    }
  }

  private static final class Keeping extends ContextualProcessor<String, byte[], Void, Void> {
    private final Progress progress;
    private KeyValueStore<String, byte[]> store;

    Keeping(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
      super.init(context);
      store = context.getStateStore(FACTS);
    }

    @Override
    public void process(Record<String, byte[]> fact) {
      store.put(fact.key() + "/" + text(fact, ID), fact.value());
      progress.stored();
    }
  }

  private static String text(Record<String, byte[]> record, String header) {
    return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
  }
}
