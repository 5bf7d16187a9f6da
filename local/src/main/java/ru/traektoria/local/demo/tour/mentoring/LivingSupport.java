package ru.traektoria.local.demo.tour.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import tools.jackson.databind.JsonNode;

/**
 * Планы пар, журналы, промежуточные оценки и план поддержки муниципалитета: what makes mentoring of
 * the open year worth looking at.
 */
public final class LivingSupport implements Act {

  private static final String PAIRS = "/api/v1/mentoring/pairs";
  private static final int WORKED = 20;
  private static final List<String> SIGNS =
      List.of("ACTS_INDEPENDENTLY", "OVERCAME_BARRIERS", "SETTLED_IN", "GROWS_PROFESSIONALLY");

  /** A measure of the municipality's plan; {@code month} counted from September. */
  private record Measure(String text, int month, String responsible) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("Семинар «Организация наставничества»", 0, "методист"),
          new Measure("Анкетирование молодых педагогов", 1, "методист, завучи"),
          new Measure("Занятия Школы молодого учителя", 8, "методист"),
          new Measure("Открытые уроки молодых педагогов", 6, "руководители ГМО"),
          new Measure("Итоговая оценка адаптации в парах", 8, "наставники"),
          new Measure("Отчёт о программе адаптации", 9, "методист"));

  @Override
  public String title() {
    return "Планы пар и план поддержки";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<JsonNode> pairs =
        stage
            .methodist()
            .get(PAIRS + "?status=ACTIVE")
            .body()
            .valueStream()
            .filter(pair -> !pair.path("imported").asBoolean(false))
            .filter(pair -> pair.path("meetings").isEmpty())
            .limit(WORKED)
            .toList();
    Crowd.each(pairs, counter, pair -> work(stage, pair));
    support(stage);
    open(stage, "YOUNG_TEACHERS_SCHOOL", "Школа молодого учителя", 18);
    open(stage, "MENTOR_CLUB", "Клуб «Наставник»", 19);
    return Words.count(pairs.size(), "пара", "пары", "пар");
  }

  private static void work(Stage stage, JsonNode pair) {
    Caller methodist = stage.methodist();
    String id = pair.path("id").asString();
    LocalDate today = stage.town().today();
    Answer planned =
        methodist.change(
            PAIRS + "/" + id + "/programme/draft",
            pair.path("version").asString(),
            stage.key("plan", id),
            Map.of());
    Answer met =
        methodist.change(
            PAIRS + "/" + id + "/sessions",
            planned.etag(),
            stage.key("visit", id),
            Map.of(
                "kind", "LESSON_VISIT",
                "visitor", "MENTEE",
                "heldOn", today.toString(),
                "topic", "Урок наставника",
                "outcome", "Разобрали начало урока и работу с опоздавшими."));
    methodist.change(
        PAIRS + "/" + id + "/assessments",
        met.etag(),
        stage.key("interim", id),
        Map.of("stage", "INTERIM", "marks", marks(id), "summary", "Держится увереннее."));
  }

  /** How many of the four signs show follows from the pair, so that two demos look the same. */
  static List<Map<String, Object>> marks(String pair) {
    int shown = 1 + Math.floorMod(pair.hashCode(), SIGNS.size());
    List<Map<String, Object>> marks = new ArrayList<>();
    for (String sign : SIGNS) {
      boolean there = marks.size() < shown;
      marks.add(
          Map.of(
              "sign", sign,
              "shown", there,
              "comment", there ? "Видно на уроках." : "Пока нужна помощь наставника."));
    }
    return marks;
  }

  /** Школа молодого учителя и клуб «Наставник», opened by documents of the department. */
  private static void open(Stage stage, String kind, String name, int document) {
    LocalDate year = stage.town().yearBegan();
    stage
        .methodist()
        .create(
            "/api/v1/mentoring/communities",
            stage.key("community", kind),
            Map.of(
                "kind",
                kind,
                "name",
                name,
                "documentNumber",
                document + "-р",
                "openedOn",
                year.minusYears(1).toString()));
  }

  private static void support(Stage stage) {
    LocalDate began = stage.town().yearBegan();
    String year = "%d-%02d".formatted(began.getYear(), (began.getYear() + 1) % 100);
    String path = "/api/v1/mentoring/plans/" + stage.municipality() + "/" + year;
    if (stage
            .methodist()
            .get("/api/v1/mentoring/plans?year=" + year)
            .body()
            .get(0)
            .path("items")
            .asInt()
        > 0) {
      return;
    }
    LocalDate fortnight = began.plusDays(13);
    LocalDate today = stage.town().today();
    LocalDate approved = fortnight.isBefore(today) ? fortnight : today;
    Answer written =
        stage
            .methodist()
            .put(
                path,
                "0",
                Map.of(
                    "title",
                    "План поддержки молодых педагогов и развития наставничества",
                    "items",
                    items(began, stage.town().today())));
    stage
        .methodist()
        .change(
            path + "/approval",
            written.etag(),
            stage.key("support-plan", year),
            Map.of("number", "41-р", "on", approved.toString()));
  }

  static List<Map<String, Object>> items(LocalDate began, LocalDate today) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Measure measure : MEASURES) {
      LocalDate due = began.plusMonths(measure.month() + 1L).minusDays(1);
      Map<String, Object> item = new java.util.HashMap<>();
      item.put("id", "item-" + items.size());
      item.put("text", measure.text());
      item.put("due", due.toString());
      item.put("responsible", measure.responsible());
      if (due.isBefore(today)) {
        item.put("doneOn", due.toString());
        item.put("result", "Проведено");
      }
      items.add(item);
    }
    return items;
  }
}
