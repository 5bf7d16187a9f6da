package ru.traektoria.local.demo.tour.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * What follows an activity: certificates for those who were there, answers without a name; and what
 * teachers did elsewhere, confirmed by their schools.
 */
public final class LivingCertificates implements Act {

  private static final String API = "/api/v1/activities";
  private static final int ASKED_DAYS = 30;
  private static final int ELSEWHERE = 12;
  private static final List<String> CONTESTS =
      List.of(
          "Учитель года", "Педагогический дебют", "Воспитатель года", "Самый классный классный");

  /** What somebody did elsewhere. */
  private record Deed(String title, String kind, String role, String where) {}

  private static final List<Deed> DEEDS =
      List.of(
          new Deed("Региональный этап «Учитель года»", "CONTEST", "PRIZE_WINNER", "Министерство"),
          new Deed("«Педагогический дебют»", "CONTEST", "PARTICIPANT", "Институт развития"),
          new Deed("Олимпиада «Команда большой страны»", "OLYMPIAD", "WINNER", "Оргкомитет"),
          new Deed("Статья о смысловом чтении", "PUBLICATION", "SPEAKER", "Журнал «Урок»"),
          new Deed("Экспертиза работ конкурса", "EXPERTISE", "EXPERT", "Институт развития"),
          new Deed("Стажировка в лицее-лидере", "INTERNSHIP", "PARTICIPANT", "Областной лицей"));

  @Override
  public String title() {
    return "Сертификаты, отзывы, участие вне";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> people = stage.firstWave();
    Map<String, Teacher> known = new HashMap<>();
    people.forEach(teacher -> known.put(stage.idOf(teacher), teacher));
    AtomicInteger issued = new AtomicInteger();
    List<JsonNode> held = held(stage);
    Crowd.each(held, counter, activity -> issued.addAndGet(after(stage, activity, known)));
    count(stage);
    List<Teacher> authors = people.subList(0, Math.min(ELSEWHERE, people.size()));
    Crowd.each(authors, counter, teacher -> tell(stage, teacher));
    return Words.count(issued.get(), "сертификат", "сертификата", "сертификатов")
        + ", "
        + authors.size()
        + " участий вне муниципалитета";
  }

  private static List<JsonNode> held(Stage stage) {
    String days = "?from=" + stage.town().yearBegan() + "&to=" + stage.town().today();
    return stage
        .methodist()
        .get(API + days + "&status=HELD")
        .body()
        .valueStream()
        .filter(activity -> !activity.path("imported").asBoolean(false))
        .toList();
  }

  /** Certificates and answers; how many certificates hold. */
  private static int after(Stage stage, JsonNode activity, Map<String, Teacher> known) {
    String path = API + "/" + activity.path("id").asString();
    LocalDate day = LocalDate.parse(activity.path("heldOn").asString());
    if (!day.plusDays(ASKED_DAYS).isBefore(stage.town().today())) {
      ask(stage, path, known);
    }
    Answer issued =
        stage.methodist().create(path + "/certificates", stage.key("certificates", path), Map.of());
    return issued.body().path("certificates").size();
  }

  private static void ask(Stage stage, String path, Map<String, Teacher> known) {
    if (stage.methodist().get(path + "/feedback").body().path("answers").asInt() > 0) {
      return;
    }
    for (JsonNode person : stage.methodist().get(path).body().path("people")) {
      Teacher teacher = known.get(person.path("teacher").asString());
      boolean there = person.path("attendance").asString("").equals("PRESENT");
      Dice dice = Dice.of(stage.town().seed(), path + person.path("teacher").asString());
      if (there && teacher != null && dice.chance(0.7)) {
        stage
            .teacher(teacher)
            .create(path + "/feedback", stage.key("feedback", path, teacher.number()), said(dice));
      }
    }
  }

  private static Map<String, Object> said(Dice dice) {
    int score = dice.chance(0.75) ? 5 - dice.between(0, 1) : 3;
    String text = dice.chance(0.3) ? "Хочется больше примеров для своего класса" : "";
    return Map.of("score", score, "useful", List.of("TECHNIQUES", "EXCHANGE"), "text", text);
  }

  private static void count(Stage stage) {
    Answer list = stage.methodist().get(API + "/outside/counted");
    if (list.body().path("titles").isEmpty()) {
      stage.methodist().put(API + "/outside/counted", list.etag(), Map.of("titles", CONTESTS));
    }
  }

  private static void tell(Stage stage, Teacher teacher) {
    Dice dice = stage.dice("elsewhere", teacher);
    Deed deed = DEEDS.get(teacher.number() % DEEDS.size());
    Map<String, Object> said = new HashMap<>();
    said.put("title", deed.title());
    said.put("kind", deed.kind());
    said.put("role", deed.role());
    said.put("level", "REGIONAL");
    said.put("where", deed.where());
    said.put("heldOn", stage.town().today().minusDays(dice.between(3, 60)).toString());
    said.put("link", "https://diploma.demo.invalid/" + teacher.number());
    Answer told =
        stage
            .teacher(teacher)
            .create(API + "/outside", stage.key("elsewhere", teacher.number()), said);
    Caller lead = stage.leadOf(teacher.mainJob().organisation());
    String path = API + "/outside/" + told.text("id");
    if (told.text("state").equals("SENT") && dice.chance(0.7)) {
      lead.change(path + "/confirmation", told.etag(), stage.key(path, "yes"), Map.of());
    }
  }
}
