package ru.traektoria.acceptance.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;

/** Activities: announced, two more young teachers come, held (T2.7). */
final class HoldingActivities extends Work {

  private static final String PATH = "/api/v1/activities";

  HoldingActivities(Town town, Pool people) {
    super(town, people);
  }

  @Override
  String piece(int number) {
    Map<String, Object> plan =
        Map.of(
            "title", "Школа молодого учителя, занятие " + (number + 1),
            "kind", "SEMINAR",
            "level", "MUNICIPAL",
            "format", "ON_SITE",
            "topic", "Первый урок",
            "municipalProject", true,
            "plannedOn", "2026-11-20",
            "hours", 2);
    String id = Insisting.created(town.methodist(), key(number), PATH, plan);
    String path = PATH + "/" + id;
    List<String> came = List.of(people.get(2 * number), people.get(2 * number + 1));
    for (String teacher : came) {
      Map<String, Object> role = Map.of("role", "PARTICIPANT");
      Insisting.done(() -> town.methodist().put(path + "/participants/" + teacher, role));
    }
    Map<String, Object> marks = Map.of(came.get(0), "PRESENT", came.get(1), "PRESENT");
    Insisting.done(() -> town.methodist().put(path + "/attendance", Map.of("marks", marks)));
    Insisting.until(() -> held(path));
    return id;
  }

  /** Looks first: an unknown outcome may have been a yes. */
  private Optional<Api.Answer> held(String path) {
    Optional<Api.Answer> now = Insisting.answer(() -> town.methodist().get(path));
    if (now.isEmpty() || now.get().json().get("status").asString().equals("HELD")) {
      return now;
    }
    return Insisting.answer(
        () ->
            town.methodist()
                .with("If-Match", now.get().header("etag"))
                .post(path + "/hold", Map.of("heldOn", "2026-11-20")));
  }

  @Override
  public Set<String> stored() {
    Set<String> ids = new HashSet<>();
    town.methodist()
        .get(PATH)
        .json()
        .valueStream()
        .filter(one -> one.get("status").asString().equals("HELD"))
        .filter(one -> one.get("counts").get("present").asInt() == 2)
        .forEach(one -> ids.add(one.get("id").asString()));
    return ids;
  }

  @Override
  public List<Told> told() {
    return List.of(
        each("activities.events", "ActivityHeld", "activity", 1),
        each("activities.events", "ParticipationRecorded", "activity", 2));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of("T2.7", 2 * acknowledged().size());
  }
}
