package ru.traektoria.local.demo.tour.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import tools.jackson.databind.JsonNode;

/**
 * One order of the department for several pairs: mentors are proposed by the ranking of the
 * platform, most proposals start by the order, the rest wait for answers.
 */
public final class LivingOrders implements Act {

  private static final String API = "/api/v1/mentoring";
  private static final String NUMBER = "214-п";
  private static final int PROPOSED = 12;
  private static final int ORDERED = 9;
  private static final int MENTEES_AT_MOST = 3;

  @Override
  public String title() {
    return "Приказ на несколько пар";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Caller methodist = stage.methodist();
    boolean issued =
        methodist
            .get(API + "/orders")
            .body()
            .valueStream()
            .anyMatch(order -> order.path("number").asString().equals(NUMBER));
    if (issued) {
      return "уже издан";
    }
    List<Map<String, Object>> pairs = proposals(stage, methodist, counter);
    List<Map<String, Object>> ordered = pairs.stream().limit(ORDERED).toList();
    if (!ordered.isEmpty()) {
      methodist.create(API + "/orders", stage.key("order"), order(ordered, stage.town().today()));
    }
    return Words.count(ordered.size(), "пара", "пары", "пар")
        + " одним приказом, ждут ответа "
        + (pairs.size() - ordered.size());
  }

  private static List<Map<String, Object>> proposals(
      Stage stage, Caller methodist, Counter counter) {
    List<JsonNode> young =
        methodist
            .get(API + "/young-specialists?unmentored=true")
            .body()
            .valueStream()
            .limit(PROPOSED)
            .toList();
    Map<String, Integer> promised = new HashMap<>();
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (JsonNode one : young) {
      String mentee = one.path("teacher").path("id").asString();
      mentor(methodist.get(API + "/matches/" + mentee).body().valueStream(), promised)
          .ifPresent(mentor -> pairs.add(propose(stage, methodist, mentor, mentee)));
      counter.done(pairs.size(), young.size());
    }
    return pairs;
  }

  /** The best who still has room after what was promised already. */
  static Optional<String> mentor(Stream<JsonNode> matches, Map<String, Integer> promised) {
    Optional<String> best =
        matches
            .filter(
                one ->
                    one.path("mentees").asInt() + promised.getOrDefault(id(one), 0)
                        < MENTEES_AT_MOST)
            .map(LivingOrders::id)
            .findFirst();
    best.ifPresent(mentor -> promised.merge(mentor, 1, Integer::sum));
    return best;
  }

  private static String id(JsonNode match) {
    return match.path("mentor").path("id").asString();
  }

  private static Map<String, Object> propose(
      Stage stage, Caller methodist, String mentor, String mentee) {
    LocalDate today = stage.town().today();
    Answer pair =
        methodist.create(
            API + "/pairs",
            stage.key("proposal", mentor, mentee),
            Map.of(
                "mentors",
                List.of(mentor),
                "mentees",
                List.of(mentee),
                "form",
                "TRADITIONAL",
                "paid",
                false,
                "from",
                today.toString(),
                "plannedTo",
                today.plusYears(1).toString(),
                "programme",
                "Первый год в школе: урок, класс, родители",
                "start",
                false));
    return Map.of("id", pair.text("id"), "version", pair.body().path("version").asLong());
  }

  /** What the order says: consents were collected on paper on its day. */
  static Map<String, Object> order(List<Map<String, Object>> pairs, LocalDate today) {
    return Map.of(
        "orderNumber", NUMBER,
        "orderOn", today.toString(),
        "from", today.toString(),
        "plannedTo", today.plusYears(1).toString(),
        "consentOn", today.toString(),
        "menteesAgreedOn", today.toString(),
        "pairs", pairs);
  }
}
