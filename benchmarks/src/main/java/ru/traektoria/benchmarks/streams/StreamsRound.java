package ru.traektoria.benchmarks.streams;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import ru.traektoria.benchmarks.platform.Patience;

/** One reading of everything by Kafka Streams with exactly-once processing. */
public final class StreamsRound {

  private static final int PARTITIONS = 12;
  private static final int MOST_SECONDS = 600;
  private static final int LOOK_MILLIS = 100;

  /**
   * What it took.
   *
   * @param wall seconds from the first event to the numbers that were expected
   * @param cpu seconds of this whole process meanwhile
   */
  public record Result(double wall, double cpu) {}

  private final String broker;
  private final Path folder;
  private final LocalDate day;
  private final int threads;

  /**
   * Prepares.
   *
   * @param folder for the stores
   * @param threads of its tasks; those of RocksDB and of the clients come in addition
   */
  public StreamsRound(String broker, Path folder, LocalDate day, int threads) {
    this.broker = broker;
    this.folder = folder;
    this.day = day;
    this.threads = threads;
  }

  /**
   * Runs until its numbers are those that are expected.
   *
   * @param events how many there are; then every fact is kept too, 0: only what the numbers need
   * @throws IllegalStateException when they never become so
   */
  public Result until(Map<String, Counts> expected, long events, String application) {
    Progress progress = new Progress();
    KafkaStreams streams =
        new KafkaStreams(
            Counting.topology(day, PARTITIONS, events > 0, progress), settings(application));
    long cpu = cpu();
    streams.start();
    try {
      Patience.until(
          "Kafka Streams считает то же",
          MOST_SECONDS,
          LOOK_MILLIS,
          () -> progress.complete(events) && counts(streams).equals(expected));
      long now = System.nanoTime();
      return new Result((now - progress.first()) / 1e9, (cpu() - cpu) / 1e9);
    } finally {
      streams.close(Duration.ofSeconds(30));
      streams.cleanUp();
    }
  }

  private static Map<String, Counts> counts(KafkaStreams streams) {
    Map<String, Counts> counts = new TreeMap<>();
    try {
      var store =
          streams.store(
              StoreQueryParameters.fromNameAndType(
                  Counting.ORGANISATIONS, QueryableStoreTypes.<String, byte[]>keyValueStore()));
      try (KeyValueIterator<String, byte[]> all = store.all()) {
        all.forEachRemaining(
            one -> {
              Counts told = Counts.of(one.value);
              if (!told.nothing()) {
                counts.put(one.key, told);
              }
            });
      }
    } catch (InvalidStateStoreException notYet) {
      return Map.of();
    }
    return counts;
  }

  private Properties settings(String application) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
    settings.put("auto.offset.reset", "earliest");
    return settings;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
