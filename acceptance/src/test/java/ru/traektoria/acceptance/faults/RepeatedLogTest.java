package ru.traektoria.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Log;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.Town;
import ru.traektoria.acceptance.work.Crew;
import ru.traektoria.acceptance.work.Insisting;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/**
 * The log of the running platform, with whatever other tests have left there, comes a second time,
 * and monitoring loses its memory in every way it can: people see the same, byte for byte.
 */
@ExtendWith(Platform.class)
@Order(Integer.MAX_VALUE)
class RepeatedLogTest {

  private static final String MONITORING = "monitoring-service";
  private static final String FROM_SNAPSHOT = "Факты взяты из снимка";
  private static final int PIECES = 8;
  private static final String FOLD = "/api/v1/monitoring/fold";

  private final Api operator = Platform.as("ADMIN");
  private final Path snapshot = Platform.data().resolve("monitoring/facts.snapshot");

  /** What services write and what the centre sends; what monitoring tells follows its own clock. */
  private static final List<String> REPEATED =
      Stream.concat(Evidence.TOPICS.stream(), Stream.of("cnppm.r1.results")).toList();

  private List<Town> towns;
  private Map<String, String> tables;

  @Test
  void theLogTwiceAndMemoryLostChangeNothingThatPeopleSee() {
    try (Crew one = Crew.of("Повторный район", PIECES);
        Crew other = Crew.of("Соседний округ", PIECES)) {
      towns = List.of(one.town(), other.town());
      worked(one, other, PIECES / 2);
      Path old = snapshotOfNow("old.snapshot");
      worked(one, other, PIECES / 2);
      tables = Picture.ofTables(towns);
      theWholeLogComesASecondTime();
      theOperatorFoldsAgain();
      monitoringLosesItsMemory(old);
      new Evidence(one).everythingAcknowledgedIsThereOnce();
      new Evidence(other).everythingAcknowledgedIsThereOnce();
    }
  }

  private static void worked(Crew one, Crew other, int pieces) {
    one.ask(pieces);
    other.ask(pieces);
    one.awaitAll();
    other.awaitAll();
    Quiet.awaited();
  }

  private void theWholeLogComesASecondTime() {
    Map<String, String> registers = Picture.ofRegisters(towns);
    Map<TopicPartition, Long> once = Quiet.awaited();
    Stream.concat(REPEATED.stream(), Stream.of("staff.directory")).forEach(Log::repeat);
    Map<TopicPartition, Long> twice = Quiet.awaited();
    once.replaceAll((partition, end) -> 2 * end);
    for (Map<TopicPartition, Long> ends : List.of(once, twice)) {
      ends.keySet().removeIf(partition -> !REPEATED.contains(partition.topic()));
    }
    assertThat(twice).as("nothing new was told because of it").isEqualTo(once);
    assertThat(Picture.ofTables(towns)).isEqualTo(tables);
    assertThat(Picture.ofRegisters(towns)).isEqualTo(registers);
  }

  private void theOperatorFoldsAgain() {
    for (String from : List.of("beginning", "snapshot")) {
      Api.Answer started = operator.post(FOLD + "/rebuilds?from=" + from, Map.of());
      assertThat(started.status()).as(started.body()).isEqualTo(202);
      JsonNode ended =
          await()
              .atMost(Insisting.PATIENCE)
              .until(
                  () -> operator.get(started.header("location")).json(),
                  rebuild -> !rebuild.get("state").asString().equals("FOLDING"));
      assertThat(ended.get("state").asString()).as(ended.toString()).isEqualTo("SWAPPED");
      assertThat(ended.get("same").asBoolean()).as(ended.toString()).isTrue();
      assertThat(Picture.ofTables(towns)).as("folded again from the " + from).isEqualTo(tables);
    }
    assertThat(operator.post(FOLD + "/replay", Map.of()).json().get("waiting").asInt()).isZero();
    assertThat(Picture.ofTables(towns)).as("replayed").isEqualTo(tables);
  }

  private void monitoringLosesItsMemory(Path old) {
    Path newest = snapshotOfNow("newest.snapshot");
    restarted(newest, true, "the snapshot of now");
    restarted(old, true, "an older snapshot and what came after it");
    restarted(null, false, "no snapshot: from offset 0");
    restarted(damaged(newest), false, "a damaged snapshot: from offset 0");
  }

  /** Kills monitoring and puts this into the place of its snapshot before it is back. */
  private void restarted(Path given, boolean used, String how) {
    long before = restorations();
    Map<String, Long> dead = Processes.kill(List.of(MONITORING));
    files(
        () ->
            given == null
                ? Files.deleteIfExists(snapshot)
                : Files.copy(given, snapshot, StandardCopyOption.REPLACE_EXISTING));
    Processes.awaitOthers(dead);
    Quiet.awaited();
    assertThat(restorations() - before).as(how + ": used").isEqualTo(used ? 1 : 0);
    assertThat(Picture.ofTables(towns)).as(how).isEqualTo(tables);
  }

  /** How often monitoring has said that it took its facts from a snapshot. */
  private static long restorations() {
    Path log = Platform.data().resolve("logs/" + MONITORING + ".log");
    return files(
        () -> {
          try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(FROM_SNAPSHOT)).count();
          }
        });
  }

  /** A copy of the snapshot that the operator has monitoring write now. */
  private Path snapshotOfNow(String name) {
    Api.Answer written = operator.post(FOLD + "/snapshots", Map.of());
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    Path copy = snapshot.resolveSibling(name);
    return files(() -> Files.copy(snapshot, copy, StandardCopyOption.REPLACE_EXISTING));
  }

  private static Path damaged(Path good) {
    return files(
        () -> {
          byte[] bytes = Files.readAllBytes(good);
          bytes[bytes.length / 2] ^= 1;
          return Files.write(good.resolveSibling("damaged.snapshot"), bytes);
        });
  }

  private static <T> T files(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
