package ru.traektoria.platform.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the topics a service writes and reads before any consumer starts: 12 partitions, never
 * changed; kept for ever, for the log is the memory of the platform; the directory is compacted.
 */
public final class Topics implements SmartLifecycle {

  /** Partitions of every topic; changing it would break the order of keys. */
  public static final int PARTITIONS = 12;

  private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

  private final Map<String, Object> kafka;
  private final Set<String> names = new LinkedHashSet<>();
  private final short replication;
  private boolean running;

  public Topics(
      Map<String, Object> kafka, List<String> publish, List<String> consume, short replication) {
    this.kafka = kafka;
    this.replication = replication;
    names.addAll(publish);
    names.addAll(consume);
    consume.forEach(topic -> names.add(topic + ".parked"));
  }

  @Override
  public void start() {
    try (Admin admin = Admin.create(kafka)) {
      Set<String> there = admin.listTopics().names().get();
      List<NewTopic> missing =
          names.stream().filter(name -> !there.contains(name)).map(this::topic).toList();
      admin
          .createTopics(missing)
          .values()
          .forEach((name, answer) -> LOG.info("topic {} {}", name, made(answer)));
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka does not answer", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running = true;
  }

  private NewTopic topic(String name) {
    String policy = name.endsWith(".directory") ? "compact" : "delete";
    return new NewTopic(name, PARTITIONS, replication)
        .configs(Map.of("cleanup.policy", policy, "retention.ms", "-1"));
  }

  private static String made(org.apache.kafka.common.KafkaFuture<Void> answer) {
    try {
      answer.get();
      return "made";
    } catch (ExecutionException e) {
      if (e.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException) {
        return "was made by another instance";
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "not waited for";
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
