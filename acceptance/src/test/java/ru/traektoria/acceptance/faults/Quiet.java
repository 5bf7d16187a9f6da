package ru.traektoria.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import ru.traektoria.acceptance.Log;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.work.Insisting;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/**
 * When nothing is under way: every outbox is empty, every consumer group and monitoring have read
 * to the end, and the topics have stopped growing.
 */
final class Quiet implements AutoCloseable {

  /** Who reads which topics, by consumer group: as the services' own settings say. */
  private static final Map<String, List<String>> READERS =
      Stream.of(
              "staff-service",
              "diagnostics-service",
              "route-service",
              "mentoring-service",
              "events-service")
          .collect(Collectors.toMap(service -> service, Quiet::consumed));

  private static final List<String> SERVICES =
      List.of("staff", "diagnostics", "routes", "mentoring", "activities");

  private final Admin admin = Admin.create(Log.broker());
  private final Api operator = Platform.as("ADMIN");

  /** Waits until all is quiet; gives back how far the topics go. */
  static Map<TopicPartition, Long> awaited() {
    try (Quiet quiet = new Quiet()) {
      List<Map<TopicPartition, Long>> ends = new ArrayList<>();
      await()
          .atMost(Insisting.PATIENCE)
          .ignoreExceptions()
          .untilAsserted(
              () -> {
                Map<TopicPartition, Long> before = quiet.ends();
                quiet.nothingWaits(before);
                assertThat(quiet.ends()).isEqualTo(before);
                ends.add(before);
              });
      return ends.get(0);
    }
  }

  private static List<String> consumed(String service) {
    Path settings = Path.of("..", service, "src/main/resources/application.yaml");
    try (Stream<String> lines = Files.lines(settings)) {
      String topics =
          lines.filter(line -> line.strip().startsWith("consume:")).findFirst().orElseThrow();
      return List.of(
          topics.replace("consume:", "").replace("${traektoria.region}", "r1").strip().split(","));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void nothingWaits(Map<TopicPartition, Long> ends) throws Exception {
    for (String service : SERVICES) {
      JsonNode state = asked("/api/v1/" + service + "/operations");
      assertThat(state.get("unsent").asLong()).as(service + " unsent").isZero();
      assertThat(state.get("parked")).as(service + " parked").isEmpty();
    }
    for (Map.Entry<String, List<String>> reader : READERS.entrySet()) {
      assertThat(behind(reader.getKey(), reader.getValue(), ends)).as(reader.getKey()).isEmpty();
    }
    JsonNode fold = asked("/api/v1/monitoring/fold");
    assertThat(fold.get("parked")).as("parked by monitoring").isEmpty();
    assertThat(fold.get("gaps").asLong()).as("gaps seen by monitoring").isZero();
    ends.forEach(
        (partition, end) -> {
          if (Evidence.TOPICS.contains(partition.topic())) {
            JsonNode read = fold.get("offsets").get(partition.topic()).get(partition.partition());
            assertThat(read == null ? 0 : read.asLong()).as("fold of " + partition).isEqualTo(end);
          }
        });
  }

  private JsonNode asked(String path) {
    Api.Answer answer = operator.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** Partitions that the group has not read to the end. */
  private Map<TopicPartition, Long> behind(
      String group, List<String> topics, Map<TopicPartition, Long> ends) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> read =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, Long> behind = new HashMap<>();
    ends.forEach(
        (partition, end) -> {
          OffsetAndMetadata at = read.get(partition);
          long lag = end - (at == null ? 0 : at.offset());
          if (topics.contains(partition.topic()) && lag > 0) {
            behind.put(partition, lag);
          }
        });
    return behind;
  }

  private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
    Set<String> topics =
        READERS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Collection<TopicPartition> partitions =
        admin.describeTopics(topics).allTopicNames().get().values().stream()
            .flatMap(
                topic ->
                    topic.partitions().stream()
                        .map(info -> new TopicPartition(topic.name(), info.partition())))
            .toList();
    Map<TopicPartition, OffsetSpec> latest =
        partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
    Map<TopicPartition, Long> ends =
        new TreeMap<>(java.util.Comparator.comparing(TopicPartition::toString));
    Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(latest).all().get();
    found.forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }

  @Override
  public void close() {
    admin.close();
  }
}
