package ru.traektoria.monitoring.fold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import ru.traektoria.monitoring.facts.Facts;

/**
 * Reads every partition of the services' topics into the fold: from the snapshot's offsets, or from
 * the beginning. Ready once it has caught up with what was there at its start. A broker that does
 * not answer is waited for.
 */
public final class FoldingConsumer implements SmartLifecycle, HealthIndicator, Supplier<Facts> {

  private static final Logger LOG = LoggerFactory.getLogger(FoldingConsumer.class);
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final Map<String, Object> kafka;
  private final List<String> topics;
  private final Snapshots snapshots;
  private final Supplier<String> log;
  private volatile Fold fold;
  private volatile Thread thread;
  private volatile KafkaConsumer<byte[], byte[]> consumer;
  private volatile boolean caughtUp;
  private volatile long lag;
  private volatile String identity;

  /**
   * A consumer that is started by the container.
   *
   * @param log asks the broker which log it keeps, so that a snapshot of another is not used
   */
  public FoldingConsumer(
      Map<String, Object> kafka, List<String> topics, Snapshots snapshots, Supplier<String> log) {
    this.kafka = kafka;
    this.topics = topics;
    this.snapshots = snapshots;
    this.log = log;
    this.fold = fresh();
  }

  private Fold fresh() {
    return new Fold(new Facts(), topics);
  }

  @Override
  public Facts get() {
    return fold.facts();
  }

  /** Records that lie in the topics and are not folded yet. */
  public long lag() {
    return lag;
  }

  /** Whether everything that lay in the topics at the start has been folded. */
  public boolean caughtUp() {
    return caughtUp;
  }

  /** Looks at the fold, or has an operator change it, while nothing is folded. */
  public <T> T with(java.util.function.Function<Fold, T> question) {
    Fold current = fold;
    Object[] answer = new Object[1];
    current.facts().write(() -> answer[0] = question.apply(current));
    @SuppressWarnings("unchecked")
    T given = (T) answer[0];
    return given;
  }

  @Override
  public Health health() {
    Health.Builder health = caughtUp ? Health.up() : Health.outOfService();
    return health.withDetail("lag", lag).build();
  }

  @Override
  public void start() {
    thread = new Thread(this::run, "fold");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    KafkaConsumer<byte[], byte[]> open = consumer;
    if (open != null) {
      open.wakeup();
    }
    try {
      if (running != null) {
        running.join(Duration.ofSeconds(20).toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private boolean wanted() {
    return thread == Thread.currentThread();
  }

  private void run() {
    while (wanted()) {
      try (KafkaConsumer<byte[], byte[]> open =
          new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
        consumer = open;
        read(open);
      } catch (WakeupException e) {
        LOG.debug("stopping");
      } catch (OffsetOutOfRangeException e) {
        LOG.warn("Журнал короче, чем прочитано: события сворачиваются с начала");
        fold = fresh();
        snapshots.forget();
      } catch (RuntimeException e) {
        LOG.warn("События сейчас не читаются, повтор: {}", e.toString());
        pause();
      }
    }
    if (caughtUp) {
      snapshots.saveNow(fold, identity);
    }
  }

  private void read(KafkaConsumer<byte[], byte[]> open) {
    identity = log.get();
    List<TopicPartition> partitions = partitions(open);
    fold = snapshots.restore(fold, this::fresh, identity);
    open.assign(partitions);
    partitions.forEach(p -> open.seek(p, fold.next(p.topic(), p.partition())));
    Map<TopicPartition, Long> ends = open.endOffsets(partitions);
    while (wanted()) {
      ConsumerRecords<byte[], byte[]> records = open.poll(PATIENCE);
      fold.facts().write(() -> records.forEach(this::take));
      lag = lag(open, partitions);
      if (!caughtUp && partitions.stream().allMatch(p -> open.position(p) >= ends.get(p))) {
        caughtUp = true;
        LOG.info("События прочитаны, версия фактов {}", fold.facts().version());
      }
      snapshots.saveIfDue(fold, identity, records.count());
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> one) {
    Fold.Outcome outcome =
        fold.apply(one.topic(), one.partition(), one.offset(), one.headers(), one.value());
    if (outcome == Fold.Outcome.PARKED) {
      LOG.warn("Событие отложено: {}-{}@{}", one.topic(), one.partition(), one.offset());
    }
  }

  private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> open) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : topics) {
      Collection<org.apache.kafka.common.PartitionInfo> known = open.partitionsFor(topic);
      if (known == null || known.isEmpty()) {
        throw new IllegalStateException("нет топика " + topic);
      }
      known.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }
    return partitions;
  }

  private static long lag(KafkaConsumer<byte[], byte[]> open, List<TopicPartition> partitions) {
    long sum = 0;
    for (TopicPartition partition : partitions) {
      sum += open.currentLag(partition).orElse(0);
    }
    return sum;
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
