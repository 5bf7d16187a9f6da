package ru.traektoria.local.demo.tour.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * Муниципальный методический актив (S3, табл. 4): heads of associations and some winners of
 * contests, since the order of the August before this year or the one before it.
 */
public final class LivingAsset implements Act {

  private static final String TEACHERS = "/api/v1/staff/teachers/";
  private static final String ASSET = "METHODICAL_ACTIVE";
  private static final int WINNERS = 12;

  /** Field of the request by its place in the card. */
  private static final Map<String, String> CARD =
      Map.ofEntries(
          Map.entry("lastName", "/lastName"),
          Map.entry("firstName", "/firstName"),
          Map.entry("middleName", "/middleName"),
          Map.entry("sex", "/sex"),
          Map.entry("birthDate", "/birthDate"),
          Map.entry("email", "/email"),
          Map.entry("education", "/education/level"),
          Map.entry("diplomaOn", "/education/diplomaOn"),
          Map.entry("workingSince", "/education/workingSince"),
          Map.entry("profiles", "/education/profiles"),
          Map.entry("teachingSince", "/education/teachingSince"),
          Map.entry("breaks", "/education/breaks"),
          Map.entry("categories", "/qualification/categories"),
          Map.entry("conformities", "/qualification/conformities"),
          Map.entry("headAttestations", "/qualification/headAttestations"),
          Map.entry("titles", "/qualification/titles"),
          Map.entry("statuses", "/standing/presences"),
          Map.entry("victories", "/standing/victories"),
          Map.entry("reserves", "/standing/reserves"));

  @Override
  public String title() {
    return "Методический актив";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Set<String> heads =
        stage
            .methodist()
            .get("/api/v1/activities/associations")
            .body()
            .valueStream()
            .filter(one -> one.path("kind").asString("").equals("GMO"))
            .map(one -> one.path("head").path("teacher").asString(""))
            .collect(Collectors.toSet());
    List<Teacher> all = stage.town().teachers();
    List<Teacher> asset =
        Stream.concat(
                all.stream().filter(one -> heads.contains(stage.idOf(one))),
                all.stream().filter(Teacher::leader).limit(WINNERS))
            .distinct()
            .toList();
    Crowd.each(asset, counter, one -> recognise(stage, one));
    return Words.count(asset.size(), "педагог", "педагога", "педагогов");
  }

  private static void recognise(Stage stage, Teacher teacher) {
    Caller methodist = stage.methodist();
    String path = TEACHERS + stage.idOf(teacher);
    Answer card = methodist.get(path);
    List<JsonNode> known = card.body().at("/standing/recognitions").valueStream().toList();
    if (known.stream().noneMatch(one -> one.path("kind").asString("").equals(ASSET))) {
      LocalDate year = stage.town().yearBegan();
      LocalDate from = teacher.number() % 2 == 0 ? year : year.minusYears(1);
      methodist.put(path, card.etag(), record(card.body(), known, from.minusDays(5)));
    }
  }

  /** What the card says, whole, with one recognition more. */
  static Map<String, Object> record(JsonNode card, List<JsonNode> known, LocalDate from) {
    Map<String, Object> asset = new HashMap<>();
    asset.put("kind", ASSET);
    asset.put("detail", "Приказ управления образования № 112-п");
    asset.put("from", from.toString());
    asset.put("to", null);
    Map<String, Object> record = new HashMap<>();
    CARD.forEach((field, place) -> record.put(field, card.at(place)));
    record.put("recognitions", Stream.concat(known.stream(), Stream.of(asset)).toList());
    return record;
  }
}
