package ru.traektoria.local.demo.tour.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** A programme with one group of the next quarter: who is seated, who leaves, who has finished. */
final class CourseGroup {

  private static final String TITLE = "Современный урок: обратная связь и формирующее оценивание";
  private static final String PROVIDER = "Региональный институт развития образования";
  private static final int SEATS = 25;
  private static final int DAYS = 18;

  private final Stage stage;
  private final String programme;
  private final LocalDate from;

  CourseGroup(Stage stage) {
    this.stage = stage;
    this.from = Quarters.nextBegins(stage).plusDays(DAYS);
    this.programme = announced();
  }

  String programme() {
    return programme;
  }

  private String announced() {
    Map<String, Object> group = new HashMap<>();
    group.put("from", from.toString());
    group.put("to", from.plusDays(DAYS).toString());
    group.put("places", SEATS);
    Map<String, Object> body = new HashMap<>();
    body.put("title", TITLE);
    body.put("provider", PROVIDER);
    body.put("kind", "ADVANCED_TRAINING");
    body.put("hours", 36);
    body.put("competences", List.of("METHODS.GOALS"));
    body.put("form", "MIXED");
    body.put("groups", List.of(group));
    return stage
        .methodist()
        .create("/api/v1/routes/programmes", stage.key("request-programme"), body)
        .text("id");
  }

  /** As many as have a seat; two of them leave again. */
  void seat(Map<CourseWish, String> submitted) {
    Caller methodist = stage.methodist();
    Map<String, JsonNode> now = new HashMap<>();
    methodist
        .get(LivingRequests.REQUESTS)
        .body()
        .valueStream()
        .forEach(request -> now.put(request.path("id").asString(""), request));
    List<String> seated =
        submitted.entrySet().stream()
            .filter(e -> e.getKey().fate().seated())
            .sorted(Comparator.comparingInt(e -> e.getKey().teacher().number()))
            .map(Map.Entry::getValue)
            .limit(SEATS)
            .filter(id -> now.get(id).path("state").asString("").equals("AGREED"))
            .toList();
    if (!seated.isEmpty()) {
      methodist.create(
          "/api/v1/routes/groups/" + programme,
          stage.key("group", seated.hashCode()),
          Map.of(
              "from", from.toString(), "to", from.plusDays(DAYS).toString(), "requests", seated));
    }
    submitted.forEach(
        (wish, id) -> {
          if (wish.fate() == CourseWish.Fate.EXPELLED && seated.contains(id)) {
            String path = LivingRequests.REQUESTS + "/" + id;
            LivingRequests.say(
                stage, methodist, path + "/expulsion", methodist.get(path), "Болезнь");
          }
        });
  }

  /** The document of somebody who has learnt it already. */
  void finishedBy(Teacher teacher) {
    Map<String, Object> course = new HashMap<>();
    course.put("teacher", stage.idOf(teacher));
    course.put("programme", programme);
    course.put("title", TITLE);
    course.put("provider", PROVIDER);
    course.put("kind", "ADVANCED_TRAINING");
    course.put("hours", 36);
    course.put("documentOn", stage.town().today().toString());
    course.put("documentNumber", "РИ-" + (10_000 + teacher.number()));
    stage
        .leadOf(teacher.mainJob().organisation())
        .create("/api/v1/routes/courses", stage.key("asked-course", teacher.number()), course);
  }
}
