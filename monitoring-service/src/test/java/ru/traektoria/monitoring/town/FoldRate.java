package ru.traektoria.monitoring.town;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.catalogue.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * The fold against a bare consumer that only polls the same topics of the same broker, in turns, in
 * one process. One JSON line a reading; {@code benchmarks} starts it and compares. A fold that lost
 * or parked an event ends the process. Arguments: broker, rounds, municipality, day.
 */
public final class FoldRate {

  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final String broker;
  private final String municipality;
  private final LocalDate day;

  private FoldRate(String broker, String municipality, LocalDate day) {
    this.broker = broker;
    this.municipality = municipality;
    this.day = day;
  }

  /** What one reading of everything took; times in seconds, the processor's of this thread. */
  record Took(long events, long bytes, double wall, double cpu) {}

  public static void main(String[] arguments) {
    ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
    FoldRate rate = new FoldRate(arguments[0], arguments[2], LocalDate.parse(arguments[3]));
    int rounds = Integer.parseInt(arguments[1]);
    for (int round = 0; round <= rounds; round++) {
      rate.raw(round);
      rate.fold(round);
    }
  }

  private void raw(int round) {
    long[] keys = new long[1];
    tell(round, "raw", read(batch -> batch.forEach(one -> keys[0] += one.key().length)), "");
  }

  private void fold(int round) {
    Fold fold = Folded.empty();
    long[] folded = new long[1];
    Took took =
        read(batch -> fold.facts().write(() -> batch.forEach(one -> folded[0] += take(fold, one))));
    if (!fold.parked().isEmpty() || folded[0] != took.events()) {
      throw new IllegalStateException(
          fold.parked().size() + " parked, " + folded[0] + " taken of " + took.events());
    }
    tell(round, "fold", took, digest(fold));
  }

  private static int take(Fold fold, ConsumerRecord<byte[], byte[]> one) {
    Fold.Outcome outcome =
        fold.apply(one.topic(), one.partition(), one.offset(), one.headers(), one.value());
    return outcome == Fold.Outcome.FOLDED || outcome == Fold.Outcome.PASSED_OVER ? 1 : 0;
  }

  /** Reads all topics from the first record to the last, as the service's consumer does. */
  private Took read(Consumer<ConsumerRecords<byte[], byte[]>> taker) {
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

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : Folded.TOPICS) {
      consumer
          .partitionsFor(topic)
          .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }
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

  /**
   * One short word for all numbers of the open and the last year: equal folds have it in common.
   */
  private String digest(Fold fold) {
    Tables tables = new Tables(fold::facts, CatalogueReader.shipped());
    StringBuilder numbers = new StringBuilder();
    AcademicYear open = AcademicYear.of(day);
    for (AcademicYear year : List.of(open, open.previous())) {
      for (String track : List.of("track1", "track2", "track3")) {
        Selection selection = Selection.of(year, municipality);
        for (Row row : tables.track(track, selection, day)) {
          numbers.append(numbers(year, row));
        }
      }
    }
    return sha256(numbers.toString());
  }

  private static String numbers(AcademicYear year, Row row) {
    return year
        + " "
        + row.indicator().code()
        + " "
        + (row.numerator() == null ? "-" : row.numerator().stripTrailingZeros().toPlainString())
        + " "
        + (row.denominator() == null ? "-" : row.denominator())
        + "\n";
  }

  private static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void tell(int round, String what, Took took, String digest) {
    System.out.printf(
        java.util.Locale.ROOT,
        "{\"round\":%d,\"what\":\"%s\",\"events\":%d,\"bytes\":%d,\"wall\":%.6f,\"cpu\":%.6f,"
            + "\"tables\":\"%s\"}%n",
        round,
        what,
        took.events(),
        took.bytes(),
        took.wall(),
        took.cpu(),
        digest);
  }
}
