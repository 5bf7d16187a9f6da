package ru.traektoria.local.demo.tour.association;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import tools.jackson.databind.JsonNode;

/** Meetings with protocols of some associations, one ahead, and a council that approves. */
public final class LivingMeetings implements Act {

  private static final int ASSOCIATIONS = 3;
  private static final int FEWEST = 4;
  private static final String API = "/api/v1/activities";
  private static final List<String> QUESTIONS =
      List.of("О результатах входной диагностики", "О плане открытых уроков");

  @Override
  public String title() {
    return "Заседания и протоколы";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<JsonNode> circles = circles(stage.methodist().get(API + "/associations").body());
    LocalDate today = stage.town().today();
    for (JsonNode circle : circles) {
      LocalDate day = later(stage.town().yearBegan().plusDays(24), today);
      minutes(stage).signed(circle, "Итоги диагностики и план года", day);
    }
    circles.stream()
        .findFirst()
        .ifPresent(circle -> minutes(stage).plan(circle, "Открытые уроки", today.plusDays(12)));
    if (!circles.isEmpty()) {
      council(stage, circles);
    }
    int all = circles.isEmpty() ? 0 : circles.size() + 1;
    return Words.count(all, "протокол", "протокола", "протоколов");
  }

  /** The largest, whose head signs in to the demo, and the smallest that have whom to sit with. */
  public static List<JsonNode> circles(JsonNode all) {
    List<JsonNode> bySize =
        StreamSupport.stream(all.spliterator(), false)
            .filter(one -> one.path("kind").asString("").equals("GMO"))
            .filter(one -> one.path("head").isObject() && one.path("members").size() >= FEWEST)
            .sorted(
                Comparator.comparingInt((JsonNode one) -> one.path("members").size())
                    .thenComparing(one -> one.path("name").asString("")))
            .toList();
    int last = Math.max(0, bySize.size() - 1);
    return Stream.concat(
            bySize.subList(last, bySize.size()).stream(), bySize.subList(0, last).stream())
        .limit(ASSOCIATIONS)
        .toList();
  }

  private static LocalDate later(LocalDate day, LocalDate today) {
    return day.isAfter(today) ? today : day;
  }

  private static void council(Stage stage, List<JsonNode> circles) {
    Caller methodist = stage.methodist();
    String name = "Методический совет";
    Map<String, Object> charter = Map.of("name", name, "kind", "METHODICAL_COUNCIL", "subject", "");
    Answer founded = methodist.create(API + "/associations", stage.key("council", name), charter);
    String path = API + "/associations/" + founded.text("id");
    String from = stage.town().yearBegan().toString();
    Answer seated = methodist.get(path);
    for (int i = 0; i < circles.size(); i++) {
      String who = circles.get(i).path("head").path("teacher").asString();
      String seat = i == 0 ? "/head/" : "/members/";
      seated = methodist.put(path + seat + who, seated.etag(), Map.of("from", from));
    }
    LocalDate day = later(stage.town().yearBegan().plusDays(28), stage.town().today());
    String meeting =
        minutes(stage).signed(methodist.get(path).body(), "О положениях и планах", day);
    regulation(stage, founded.text("id"), meeting, from);
  }

  private static void regulation(Stage stage, String council, String meeting, String from) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("type", "REGULATION");
    sheet.put("title", "Положение о методическом совете");
    sheet.put("number", "3");
    sheet.put("issuedOn", from);
    sheet.put("directions", List.of("ORGANISATIONAL", "CONSULTING"));
    sheet.put("association", council);
    Answer entered =
        stage.methodist().create(API + "/documents", stage.key("regulation", council), sheet);
    if (!entered.body().path("approval").isObject()) {
      String path = API + "/documents/" + entered.text("id");
      stage
          .methodist()
          .change(
              path + "/approval",
              stage.methodist().get(path).etag(),
              stage.key("approval", council),
              Map.of("meeting", meeting));
    }
  }

  private static Minutes minutes(Stage stage) {
    return new Minutes(stage, stage.methodist(), "Методический центр, зал 1", QUESTIONS);
  }
}
