package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/**
 * 500 teachers answer at once, 20 answers a second: none is lost, and the 99th percentile of saving
 * one stays under 300 ms. Needs a quiet machine: {@code -Dtraektoria.load=true}, seconds by {@code
 * -Dtraektoria.load.seconds}.
 */
@EnabledIfSystemProperty(named = "traektoria.load", matches = "true")
@LiveDiagnostics
class SavingAnswersLoadTest {

  private static final int TEACHERS = 500;
  private static final int PER_SECOND = 20;
  private static final String API = "/api/v1/diagnostics/";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired Instruments instruments;

  private final Map<String, String> tokens = new HashMap<>();
  private final List<String> assessments = new ArrayList<>();
  private final Map<String, String> owners = new HashMap<>();

  @Test
  void noAnswerIsLostAndSavingOneIsQuick() throws Exception {
    Cast cast = new Cast().on(topics);
    crowd(cast);
    List<Item> items =
        instruments.selfDiagnosis().items().stream()
            .filter(item -> !item.choices().isEmpty())
            .toList();
    Queue<Long> millis = new ConcurrentLinkedQueue<>();
    Queue<String> refused = new ConcurrentLinkedQueue<>();
    int all = PER_SECOND * Integer.getInteger("traektoria.load.seconds", 60);
    ScheduledExecutorService crowd = Executors.newScheduledThreadPool(16);
    for (int n = 0; n < all; n++) {
      String id = assessments.get(n % TEACHERS);
      Item item = items.get(n / TEACHERS % items.size());
      crowd.schedule(
          () -> save(id, item, millis, refused), 1000L * n / PER_SECOND, TimeUnit.MILLISECONDS);
    }
    crowd.shutdown();
    assertThat(crowd.awaitTermination(all / PER_SECOND + 60L, TimeUnit.SECONDS)).isTrue();

    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    long p99 = sorted.get(sorted.size() * 99 / 100);
    System.out.printf(
        "answers %d, p50 %d ms, p99 %d ms, max %d ms%n",
        sorted.size(), sorted.get(sorted.size() / 2), p99, sorted.get(sorted.size() - 1));
    assertThat(refused).isEmpty();
    assertThat(saved()).isEqualTo(all);
    assertThat(p99).isLessThan(300);
  }

  private void save(String id, Item item, Queue<Long> millis, Queue<String> refused) {
    long from = System.nanoTime();
    Api.Answer answer =
        api.as(tokens.get(id))
            .put(
                "/diagnostics/assessments/" + id + "/answers/" + item.code(),
                Map.of(
                    "chosen",
                    List.of(item.choices().get(0)),
                    "device",
                    "d",
                    "sequence",
                    1,
                    "seen",
                    0));
    millis.add((System.nanoTime() - from) / 1_000_000);
    if (answer.status() != 200) {
      refused.add(answer.body());
    }
  }

  private int saved() {
    return assessments.stream()
        .mapToInt(
            id ->
                api.as(tokens.get(id))
                    .get(API + "assessments/" + id)
                    .json()
                    .get("answered")
                    .asInt())
        .sum();
  }

  private void crowd(Cast cast) {
    List<String> teachers = new ArrayList<>();
    for (int n = 0; n < TEACHERS; n++) {
      String teacher = Ids.next();
      teachers.add(teacher);
      topics.publishName(teacher, cast.teacher(teacher, "Педагог " + n));
    }
    await()
        .atMost(ofSeconds(60))
        .until(() -> teachers.stream().allMatch(each -> examinees.find(each).isPresent()));
    invite(cast);
    api.as(cast.methodist())
        .get(API + "assessments")
        .json()
        .forEach(
            row ->
                owners.put(
                    row.get("assessment").get("id").asString(), row.get("teacher").asString()));
    owners.forEach(
        (id, teacher) -> {
          if (teachers.contains(teacher)) {
            assessments.add(id);
            tokens.put(id, Tokens.teacher(cast.municipality, cast.school, teacher));
          }
        });
    for (String id : assessments) {
      api.as(tokens.get(id))
          .put(
              API + "assessments/" + id + "/consent",
              Map.of("textVersion", 3, "recipients", List.of()));
    }
  }

  private void invite(Cast cast) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("title", "Нагрузка");
    draft.put("kind", "ENTRY");
    draft.put("site", "MUNICIPAL");
    draft.put("from", LocalDate.now().minusDays(1).toString());
    draft.put("to", LocalDate.now().plusDays(7).toString());
    draft.put("instrument", instruments.selfDiagnosis().id().value());
    Api methodist = api.as(cast.methodist());
    String id = methodist.post(API + "campaigns", draft).json().get("id").asString();
    methodist.post(API + "campaigns/" + id + "/invitations", "{}");
  }
}
