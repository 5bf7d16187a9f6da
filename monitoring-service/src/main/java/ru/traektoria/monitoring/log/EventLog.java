package ru.traektoria.monitoring.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The log of all services: which one it is, where it ends, how it is read. */
public final class EventLog {

  private final Map<String, Object> consumer;
  private final Map<String, Object> admin;
  private final List<String> topics;
  private final Freshness freshness = new Freshness();

  /**
   * The log of these topics.
   *
   * @param consumer how a consumer of bytes reaches the broker
   * @param admin how an administrator does
   */
  public EventLog(Map<String, Object> consumer, Map<String, Object> admin, List<String> topics) {
    this.consumer = new HashMap<>(consumer);
    this.admin = new HashMap<>(admin);
    this.topics = List.copyOf(topics);
  }

  public List<String> topics() {
    return topics;
  }

  LogReader reader() {
    return new LogReader(consumer(), topics, freshness);
  }

  /** A consumer of bytes with a place of its own in the log. */
  KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** When each topic's newest record was written. */
  public Freshness freshness() {
    return freshness;
  }

  /** Asks the broker for the newest record of each topic: a snapshot does not tell. */
  void refresh() {
    asked(
        open -> {
          open.listOffsets(every(open, OffsetSpec.maxTimestamp()))
              .all()
              .get()
              .forEach(
                  (partition, newest) -> {
                    if (newest.timestamp() > 0) {
                      freshness.saw(partition.topic(), newest.timestamp());
                    }
                  });
          return null;
        });
  }

  /** Which log it is: a snapshot of another one is not to be continued. */
  String identity() {
    return asked(open -> open.describeCluster().clusterId().get());
  }

  /** Where every partition ends at this moment, as the broker says when asked. */
  public Map<TopicPartition, Long> ends() {
    return asked(
        open -> {
          Map<TopicPartition, Long> ends = new HashMap<>();
          Map<TopicPartition, ListOffsetsResultInfo> found =
              open.listOffsets(every(open, OffsetSpec.latest())).all().get();
          found.forEach((partition, end) -> ends.put(partition, end.offset()));
          return ends;
        });
  }

  private Map<TopicPartition, OffsetSpec> every(Admin open, OffsetSpec which)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> all = new HashMap<>();
    for (TopicDescription topic : open.describeTopics(topics).allTopicNames().get().values()) {
      topic
          .partitions()
          .forEach(p -> all.put(new TopicPartition(topic.name(), p.partition()), which));
    }
    return all;
  }

  /** What is asked of a broker in one go. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(Admin open) throws ExecutionException, InterruptedException;
  }

  private <T> T asked(Question<T> question) {
    try (Admin open = Admin.create(admin)) {
      return question.ask(open);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka не отвечает", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
