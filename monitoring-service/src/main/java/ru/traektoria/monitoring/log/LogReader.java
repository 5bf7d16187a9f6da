package ru.traektoria.monitoring.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.fold.Fold;

/** Reads every partition of the services' topics into a fold. For one thread. */
final class LogReader implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<String> topics;
  private final Freshness freshness;
  private List<TopicPartition> partitions;

  LogReader(KafkaConsumer<byte[], byte[]> consumer, List<String> topics, Freshness freshness) {
    this.consumer = consumer;
    this.topics = topics;
    this.freshness = freshness;
  }

  /** The next record read will be the one after those that the fold has taken. */
  void continueAfter(Fold fold) {
    if (partitions == null) {
      partitions = partitions();
      consumer.assign(partitions);
    }
    partitions.forEach(p -> consumer.seek(p, next(fold, p)));
  }

  /** All partitions that the topics have now; a broker that does not answer is waited for. */
  private List<TopicPartition> partitions() {
    List<TopicPartition> found = new ArrayList<>();
    for (String topic : topics) {
      Collection<PartitionInfo> known = consumer.partitionsFor(topic);
      if (known == null || known.isEmpty()) {
        throw new IllegalStateException("нет топика " + topic);
      }
      known.forEach(info -> found.add(new TopicPartition(topic, info.partition())));
    }
    return found;
  }

  /** Folds the records that come next; answers how many. */
  int foldInto(Fold fold) {
    return foldInto(fold, record -> true);
  }

  /** Reads the fold on until it has taken exactly what the other one has. */
  void foldUpTo(Fold other, Fold fold) {
    continueAfter(fold);
    while (partitions.stream().anyMatch(p -> next(fold, p) < next(other, p))) {
      foldInto(fold, r -> r.offset() < other.next(r.topic(), r.partition()));
    }
  }

  private int foldInto(Fold fold, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(PATIENCE);
    fold.facts()
        .write(
            () ->
                records.forEach(
                    record -> {
                      if (wanted.test(record)) {
                        take(fold, record);
                        freshness.saw(record.topic(), record.timestamp());
                      }
                    }));
    return records.count();
  }

  private static void take(Fold fold, ConsumerRecord<byte[], byte[]> one) {
    Fold.Outcome outcome =
        fold.apply(one.topic(), one.partition(), one.offset(), one.headers(), one.value());
    if (outcome == Fold.Outcome.PARKED) {
      LOG.warn("Событие отложено: {}-{}@{}", one.topic(), one.partition(), one.offset());
    }
  }

  private static long next(Fold fold, TopicPartition p) {
    return fold.next(p.topic(), p.partition());
  }

  /** Where the log ends now. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  /** How many records lie between what has been read and those ends. */
  long leftTo(Map<TopicPartition, Long> ends) {
    long left = 0;
    for (TopicPartition partition : partitions) {
      left += Math.max(0, ends.get(partition) - consumer.position(partition));
    }
    return left;
  }

  /** Records that the broker has told of and that are not read yet; costs no question. */
  long lag() {
    long sum = 0;
    for (TopicPartition partition : partitions) {
      sum += consumer.currentLag(partition).orElse(0);
    }
    return sum;
  }

  /** Interrupts the read that another thread is in. */
  void wakeup() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
