package ru.traektoria.acceptance.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;

/** Mentoring: a pair of two more teachers and their first meeting a piece (T2.8). */
final class PairingMentors extends Work {

  private static final String PATH = "/api/v1/mentoring/pairs";

  PairingMentors(Town town, Pool people) {
    super(town, people);
  }

  @Override
  String piece(int number) {
    String mentor = people.get(2 * number);
    Map<String, Object> terms =
        Map.ofEntries(
            Map.entry("mentors", List.of(mentor)),
            Map.entry("mentees", List.of(people.get(2 * number + 1))),
            Map.entry("form", "TRADITIONAL"),
            Map.entry("orderNumber", number + "-н"),
            Map.entry("orderOn", "2026-10-30"),
            Map.entry("consents", List.of(Map.of("mentor", mentor, "on", "2026-10-29"))),
            Map.entry("menteesAgreedOn", "2026-10-29"),
            Map.entry("paid", false),
            Map.entry("from", "2026-11-01"),
            Map.entry("plannedTo", "2027-10-31"),
            Map.entry("programme", "Первые два года в профессии"),
            Map.entry("start", true));
    String id = Insisting.created(town.methodist(), key(number), PATH, terms);
    Insisting.until(() -> met(id, key(number + "/meeting")));
    return id;
  }

  /** Looks first: a meeting of an unknown outcome may stand in the log already. */
  private Optional<Api.Answer> met(String pair, String key) {
    Optional<Api.Answer> now = Insisting.answer(() -> town.methodist().get(PATH + "/" + pair));
    if (now.isEmpty() || !now.get().json().get("sessions").isEmpty()) {
      return now;
    }
    Map<String, Object> meeting =
        Map.of(
            "kind", "MEETING",
            "heldOn", "2026-11-10",
            "topic", "Знакомство",
            "outcome", "Согласован план посещений уроков");
    return Insisting.answer(
        () ->
            town.methodist()
                .with("Idempotency-Key", key)
                .with("If-Match", now.get().header("etag"))
                .post(PATH + "/" + pair + "/sessions", meeting));
  }

  @Override
  public Set<String> stored() {
    Set<String> ids = new HashSet<>();
    town.methodist()
        .get(PATH)
        .json()
        .valueStream()
        .filter(pair -> pair.get("sessions").size() == 1)
        .forEach(pair -> ids.add(pair.get("id").asString()));
    return ids;
  }

  @Override
  public List<Told> told() {
    return List.of(
        each("mentoring.events", "MentorAssigned", "pair", 1),
        each("mentoring.events", "MentoringSessionHeld", "pair", 1));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of("T2.8", 2 * acknowledged().size());
  }
}
