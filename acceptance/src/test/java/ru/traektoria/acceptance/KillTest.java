package ru.traektoria.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.MemberState;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/**
 * Every process is killed with -9 in turn while people go on writing. Afterwards every acknowledged
 * write is there, with its event, once; and the table says exactly as many.
 */
@ExtendWith(Platform.class)
class KillTest {

  private static final List<String> VICTIMS =
      List.of("store", "staff-service", "broker", "gateway", "monitoring-service");
  private static final int WRITERS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Town town = Town.founded("Отказный район");
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final AtomicBoolean writing = new AtomicBoolean(true);

  @Test
  void whateverIsKilledNothingAcknowledgedIsLostOrDoubled() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> work = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "w" + writer;
      work.add(people.submit(() -> declareVacancies(name)));
    }
    for (String victim : VICTIMS) {
      SECONDS.sleep(2);
      kill(victim);
    }
    SECONDS.sleep(2);
    writing.set(false);
    for (Future<?> one : work) {
      one.get();
    }
    people.shutdown();

    assertThat(acknowledged.size()).as("writes").isGreaterThan(VICTIMS.size() * WRITERS);
    assertThat(new HashSet<>(acknowledged.values())).hasSameSizeAs(acknowledged.keySet());
    assertThat(stored()).isEqualTo(Set.copyOf(acknowledged.values()));
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(counted()).isEqualTo(acknowledged.size()));
    assertThat(publishedTimes()).containsOnlyKeys(acknowledged.values());
    assertThat(publishedTimes().values()).containsOnly(1);
  }

  /** Repeats each write with its key until it is acknowledged, as a careful client does. */
  private void declareVacancies(String writer) {
    for (int n = 0; writing.get(); n++) {
      String key = town.id() + "-" + writer + "-" + n;
      Map<String, Object> vacancy =
          Map.of(
              "organisation",
              town.school(),
              "position",
              "TEACHER",
              "subject",
              "MATHEMATICS",
              "rate",
              1,
              "hours",
              18,
              "declaredOn",
              "2026-09-01");
      Api api = town.methodist().with("Idempotency-Key", key);
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(200))
          .until(() -> accepted(api, key, vacancy));
    }
  }

  private boolean accepted(Api api, String key, Map<String, Object> vacancy) {
    try {
      Api.Answer answer = api.post("/api/v1/staff/vacancies", vacancy);
      if (answer.status() == 201) {
        acknowledged.put(key, answer.json().get("id").asString());
        return true;
      }
      assertThat(answer.status()).as(answer.body()).isIn(409, 502, 503, 504);
      return false;
    } catch (UncheckedIOException gatewayIsDown) {
      return false;
    }
  }

  private static void kill(String name) {
    MemberState victim = member(name);
    ProcessHandle.of(victim.pid()).orElseThrow().destroyForcibly();
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> member(name).isReady() && member(name).pid() != victim.pid());
  }

  private static MemberState member(String name) {
    return FleetState.read(Platform.data().resolve("run")).orElseThrow().members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> stored() {
    Set<String> ids = new HashSet<>();
    JsonNode list = town.methodist().get("/api/v1/staff/vacancies").json();
    list.forEach(vacancy -> ids.add(vacancy.get("id").asString()));
    return ids;
  }

  private int counted() {
    return new Tables(town.methodist()).row("track2", "T2.1").get("numerator").asInt();
  }

  /** For each vacancy, how many different events tell of it. */
  private Map<String, Integer> publishedTimes() {
    Map<String, Set<String>> ids = new HashMap<>();
    for (Log.Event event : Log.of("staff.events")) {
      if (event.name().equals("VacancyChanged")
          && event.data().get("municipality").asString().equals(town.id())) {
        ids.computeIfAbsent(event.subject(), s -> new HashSet<>()).add(event.id());
      }
    }
    Map<String, Integer> times = new HashMap<>();
    ids.forEach((subject, events) -> times.put(subject, events.size()));
    return times;
  }
}
