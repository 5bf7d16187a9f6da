package ru.traektoria.local.demo.tour.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import tools.jackson.databind.JsonNode;

/** Из пунктов плана — мероприятия: what the plan asks for is announced, for whom and when. */
public final class LivingFromPlan implements Act {

  private static final String API = "/api/v1/activities";
  private static final int DAYS_AHEAD = 10;
  private static final int SEATS = 40;

  /**
   * Forms that a methodist announces as they stand; councils and contests have acts of their own.
   */
  private static final Set<String> ANNOUNCED =
      Set.of("SEMINAR", "METHODICAL_DAY", "YOUNG_TEACHERS_SCHOOL", "ROUND_TABLE", "WEBINAR");

  @Override
  public String title() {
    return "Мероприятия по плану";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Caller methodist = stage.methodist();
    List<JsonNode> plans =
        methodist.get(API + "/plans").body().valueStream().filter(LivingFromPlan::own).toList();
    int planned = 0;
    for (JsonNode plan : plans) {
      String id = plan.path("id").asString("");
      List<JsonNode> items =
          methodist
              .get(API + "/plans/" + id)
              .body()
              .path("items")
              .valueStream()
              .filter(LivingFromPlan::asked)
              .toList();
      for (JsonNode item : items) {
        planned += announce(stage, id, item) ? 1 : 0;
        counter.done(planned, items.size());
      }
    }
    return Words.count(planned, "мероприятие", "мероприятия", "мероприятий");
  }

  private static boolean own(JsonNode plan) {
    return plan.path("state").asString("").equals("APPROVED")
        && plan.path("owner").asString("").equals("MUNICIPALITY");
  }

  /** Still open, of a form that is announced, and nothing announced for it yet. */
  static boolean asked(JsonNode item) {
    return item.path("state").asString("").equals("OPEN")
        && ANNOUNCED.contains(item.path("form").asString(""))
        && item.path("activities").isEmpty();
  }

  private static boolean announce(Stage stage, String plan, JsonNode item) {
    LocalDate earliest = stage.town().today().plusDays(DAYS_AHEAD);
    Optional<LocalDate> day = day(item.path("period").path("spans").valueStream(), earliest);
    if (day.isEmpty()) {
      return false;
    }
    Map<String, Object> said = said(plan, item, day.get());
    String key = stage.key("from-plan", item.path("id").asString(""));
    Answer made = stage.methodist().create(API, key, said);
    if (made.text("status").equals("PLANNED")) {
      String path = API + "/" + made.text("id") + "/registration";
      stage.methodist().change(path, made.etag(), stage.key(path), Map.of());
    }
    return true;
  }

  private static Map<String, Object> said(String plan, JsonNode item, LocalDate day) {
    boolean young = item.path("form").asString("").equals("YOUNG_TEACHERS_SCHOOL");
    Map<String, Object> said = new HashMap<>();
    said.put("planItem", plan + "/" + item.path("id").asString(""));
    said.put("title", item.path("title").asString(""));
    said.put("kind", item.path("form").asString(""));
    said.put("level", "MUNICIPAL");
    said.put("format", "ON_SITE");
    said.put("plannedOn", day.toString());
    said.put("startsAt", "14:30");
    said.put("hours", 2);
    said.put("capacity", SEATS);
    said.put("place", "Методический центр, большой зал");
    said.put("organiser", item.path("responsible").asString(""));
    said.put("municipalProject", young);
    said.put("horizontal", true);
    said.put("learning", "NON_FORMAL");
    said.put("tags", List.of(young ? "воспитание" : "функциональная грамотность"));
    if (young) {
      said.put("audience", "YOUNG");
    }
    return said;
  }

  /** The first working day of the period that is not too near. */
  static Optional<LocalDate> day(Stream<JsonNode> spans, LocalDate earliest) {
    return spans
        .flatMap(
            span -> {
              LocalDate from = LocalDate.parse(span.path("from").asString());
              LocalDate to = LocalDate.parse(span.path("to").asString());
              LocalDate first = from.isBefore(earliest) ? earliest : from;
              return first.isAfter(to) ? Stream.empty() : first.datesUntil(to.plusDays(1));
            })
        .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
        .findFirst();
  }
}
