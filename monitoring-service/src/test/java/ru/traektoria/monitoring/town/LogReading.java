package ru.traektoria.monitoring.town;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import ru.traektoria.monitoring.fold.Fold;

/** Reads all topics of a broker from the first record to the last, as the service's consumer. */
record LogReading(String broker) {

  private static final Duration PATIENCE = Duration.ofMillis(200);

  /** What one reading of everything took; times in seconds, the processor's of this thread. */
  record Took(long events, long bytes, double wall, double cpu) {}

  /** Hands over batch after batch. */
  Took read(Consumer<ConsumerRecords<byte[], byte[]>> taker) {
    System.gc();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long expected = consumer.endOffsets(partitions).values().stream().mapToLong(n -> n).sum();
      long[] seen = new long[2];
      long began = System.nanoTime();
      long cpu = cpu();
      while (seen[0] < expected) {
        ConsumerRecords<byte[], byte[]> batch = consumer.poll(PATIENCE);
        taker.accept(batch);
        seen[0] += batch.count();
        batch.forEach(one -> seen[1] += one.serializedValueSize());
      }
      return new Took(seen[0], seen[1], (System.nanoTime() - began) / 1e9, (cpu() - cpu) / 1e9);
    }
  }

  /**
   * Folds everything into an empty fold.
   *
   * @throws IllegalStateException when an event was lost, repeated or parked
   */
  Took fold(Fold fold) {
    long[] folded = new long[1];
    Took took =
        read(batch -> fold.facts().write(() -> batch.forEach(one -> folded[0] += take(fold, one))));
    if (!fold.parked().isEmpty() || folded[0] != took.events()) {
      throw new IllegalStateException(
          fold.parked().size() + " parked, " + folded[0] + " taken of " + took.events());
    }
    return took;
  }

  private static int take(Fold fold, ConsumerRecord<byte[], byte[]> one) {
    Fold.Outcome outcome =
        fold.apply(one.topic(), one.partition(), one.offset(), one.headers(), one.value());
    return outcome == Fold.Outcome.FOLDED || outcome == Fold.Outcome.PASSED_OVER ? 1 : 0;
  }

  static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** A topic that nobody has created has nothing to read. */
  private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions = new ArrayList<>();
    consumer.listTopics().entrySet().stream()
        .filter(topic -> Folded.TOPICS.contains(topic.getKey()))
        .flatMap(topic -> topic.getValue().stream())
        .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
    return partitions;
  }

  private Map<String, Object> settings() {
    return Map.of(
        "bootstrap.servers",
        broker,
        "enable.auto.commit",
        "false",
        "auto.offset.reset",
        "none",
        "max.poll.records",
        1000,
        "max.partition.fetch.bytes",
        4 << 20);
  }
}
