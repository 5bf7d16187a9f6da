package ru.traektoria.platform.events.directory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads all partitions of {@code staff.directory} into the {@link StaffDirectory}. The service is
 * ready once it has caught up with what was there at its start.
 */
public final class DirectoryReader implements SmartLifecycle, HealthIndicator {

  /** The compacted topic of names. */
  public static final String TOPIC = "staff.directory";

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryReader.class);

  private final StaffDirectory directory;
  private final Properties properties;
  private final JsonMapper json = PlatformJson.tolerant();
  private volatile Thread thread;
  private volatile KafkaConsumer<String, byte[]> consumer;
  private volatile boolean caughtUp;

  public DirectoryReader(StaffDirectory directory, Map<String, Object> kafka) {
    this.directory = directory;
    this.properties = new Properties();
    properties.putAll(kafka);
    properties.remove("group.id");
    properties.put("enable.auto.commit", "false");
    properties.put("auto.offset.reset", "earliest");
  }

  @Override
  public Health health() {
    return caughtUp ? Health.up().build() : Health.outOfService().build();
  }

  @Override
  public void start() {
    thread = new Thread(this::run, "staff-directory");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void stop() {
    thread = null;
    KafkaConsumer<String, byte[]> open = consumer;
    if (open != null) {
      open.wakeup();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    while (thread == Thread.currentThread()) {
      try (KafkaConsumer<String, byte[]> open =
          new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
        consumer = open;
        read(open);
      } catch (WakeupException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("the directory topic cannot be read now, trying again: {}", e.toString());
        pause();
      }
    }
  }

  private void read(KafkaConsumer<String, byte[]> open) {
    List<TopicPartition> partitions =
        open.partitionsFor(TOPIC).stream()
            .map(info -> new TopicPartition(TOPIC, info.partition()))
            .toList();
    open.assign(partitions);
    open.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = open.endOffsets(partitions);
    while (thread == Thread.currentThread()) {
      for (ConsumerRecord<String, byte[]> one : open.poll(Duration.ofMillis(200))) {
        take(one);
      }
      if (!caughtUp) {
        caughtUp = partitions.stream().allMatch(p -> open.position(p) >= ends.get(p));
      }
    }
  }

  private void take(ConsumerRecord<String, byte[]> one) {
    if (one.value() == null || one.value().length == 0) {
      directory.erase(one.key());
      return;
    }
    try {
      directory.put(json.readValue(one.value(), DirectoryEntry.class));
    } catch (RuntimeException e) {
      LOG.error("an entry of the directory cannot be read at {}", one.offset(), e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
