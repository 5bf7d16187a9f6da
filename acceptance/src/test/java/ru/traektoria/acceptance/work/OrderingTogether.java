package ru.traektoria.acceptance.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;

/**
 * One order for several pairs a piece: three proposals, then the order that makes all of them
 * active. Cut off in the middle and sent again, it goes on where it was (T2.8).
 */
final class OrderingTogether extends Work {

  /** How many pairs one order names. */
  private static final int PAIRS = 3;

  /** Mentors and mentees of one piece. */
  static final int PEOPLE = 2 * PAIRS;

  private static final String PATH = "/api/v1/mentoring/";

  private final int first;
  private final Map<String, Integer> assigned = new ConcurrentHashMap<>();

  /**
   * Orders for people of its own.
   *
   * @param first the first of the pool whom nobody else pairs
   */
  OrderingTogether(Town town, Pool people, int first) {
    super(town, people);
    this.first = first;
  }

  @Override
  String piece(int number) {
    List<Map<String, Object>> chosen = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      String id = proposed(number, pair);
      chosen.add(Map.of("id", id, "version", 1));
      assigned.put(id, 1);
    }
    Map<String, Object> order =
        Map.of(
            "orderNumber", name(number),
            "orderOn", "2026-10-30",
            "from", "2026-11-01",
            "plannedTo", "2027-10-31",
            "consentOn", "2026-10-29",
            "menteesAgreedOn", "2026-10-29",
            "pairs", chosen);
    Api.Answer signed = Insisting.done(() -> town.methodist().post(PATH + "orders", order));
    return signed.json().get(0).get("order").get("number").asString();
  }

  private String proposed(int number, int pair) {
    int mentor = first + PEOPLE * number + 2 * pair;
    Map<String, Object> terms =
        Map.of(
            "mentors", List.of(people.get(mentor)),
            "mentees", List.of(people.get(mentor + 1)),
            "form", "TRADITIONAL",
            "from", "2026-11-01",
            "plannedTo", "2027-10-31");
    return Insisting.created(town.methodist(), key(number + "/" + pair), PATH + "pairs", terms);
  }

  private static String name(int number) {
    return number + "-сп";
  }

  /** Orders all of whose pairs run. */
  @Override
  public Set<String> stored() {
    Set<String> numbers = new HashSet<>();
    town.methodist()
        .get(PATH + "orders")
        .json()
        .valueStream()
        .filter(order -> order.get("running").asInt() == PAIRS)
        .filter(order -> order.get("pairs").size() == PAIRS)
        .forEach(order -> numbers.add(order.get("number").asString()));
    return numbers;
  }

  @Override
  public List<Told> told() {
    return List.of(new Told("mentoring.events", "MentorAssigned", "pair", new HashMap<>(assigned)));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of("T2.8", PEOPLE * acknowledged().size());
  }
}
