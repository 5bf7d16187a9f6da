package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/** Watches every row of the three tables while somebody does something. */
record Numbers(Api viewer) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** All numerators of the tracks 1–3 today, by code. */
  Map<String, Integer> now() {
    Map<String, Integer> numbers = new TreeMap<>();
    for (String track : new String[] {"track1", "track2", "track3"}) {
      Api.Answer answer =
          viewer.get("/api/v1/monitoring/tables/" + track + "?year=" + Platform.YEAR);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      for (JsonNode row : answer.json().get("rows")) {
        JsonNode numerator = row.get("numerator");
        numbers.put(
            row.get("code").asString(), numerator.isNull() ? 0 : (int) numerator.asDouble());
      }
    }
    return numbers;
  }

  /**
   * Does it, and sees exactly these rows move by exactly so much; nothing else among them moves.
   */
  void move(Map<String, Integer> by, Runnable action) {
    Map<String, Integer> before = now();
    action.run();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(difference(before, now())).isEqualTo(new TreeMap<>(by)));
  }

  private static Map<String, Integer> difference(
      Map<String, Integer> before, Map<String, Integer> after) {
    Map<String, Integer> moved = new TreeMap<>();
    after.forEach(
        (code, value) -> {
          int by = value - before.getOrDefault(code, 0);
          if (by != 0 && WATCHED.matcher(code).matches()) {
            moved.put(code, by);
          }
        });
    return moved;
  }

  /** The 21 indicators; their sub-lines are checked by monitoring's own tests. */
  private static final java.util.regex.Pattern WATCHED =
      java.util.regex.Pattern.compile("T\\d\\.\\d+");
}
