package ru.traektoria.local.demo.tour.association;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * A creative laboratory, an innovation site and an approbation with those who take part; schools
 * that open practices.
 */
public final class LivingLaboratories implements Act {

  private static final String API = "/api/v1/activities/laboratories";
  private static final String PRACTICES = "/api/v1/activities/practices";
  private static final List<String> CRITERIA =
      List.of("RELEVANCE", "NOVELTY", "FEASIBLE", "RESULTS", "SHARED");
  private static final String LABORATORY = "LABORATORY";
  private static final int COUNCIL = 3;
  private static final int TEAM = 4;

  /** What a school applies for. */
  record Site(String kind, String title, String about) {}

  static final List<Site> SITES =
      List.of(
          new Site(
              "INNOVATION_SITE",
              "Читающая школа: смысловое чтение на каждом уроке",
              "Учителя всех предметов вместе готовят тексты и задания к ним, показывают уроки"
                  + " друг другу и собирают банк заданий для школ округа."),
          new Site(
              "APPROBATION",
              "Апробация цифровых рабочих тетрадей",
              "Проверяем тетради на уроках математики и русского языка, сравниваем работу классов"
                  + " и пишем рекомендации для тех, кто начнёт в следующем году."),
          new Site(
              LABORATORY,
              "Лаборатория урока: задачи, которые хочется решать",
              "Учителя математики, физики и информатики составляют задачи из жизни города, пробуют"
                  + " их на уроках и по вторникам открывают лабораторию для коллег из других"
                  + " школ."));

  @Override
  public String title() {
    return "Площадки и их участники";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Organisation> places = stage.town().organisations();
    List<Teacher> council = stage.town().teachersOf(places.get(places.size() - 1));
    council = council.subList(0, Math.min(COUNCIL, council.size()));
    invite(stage, council);
    int people = 0;
    for (int n = 0; n < SITES.size(); n++) {
      people += site(stage, places.get(n), SITES.get(n), council);
      counter.done(n + 1, SITES.size() + 1);
    }
    int opened = opened(stage, places);
    counter.done(SITES.size() + 1, SITES.size() + 1);
    return "площадок " + SITES.size() + ", участников " + people + ", открытий практик " + opened;
  }

  private static void invite(Stage stage, List<Teacher> council) {
    Map<String, Object> call = new HashMap<>();
    call.put("deadline", stage.town().today().getYear() + "-12-31T23:59:00");
    call.put("council", council.stream().map(stage::idOf).toList());
    stage.methodist().put(API + "/call", "0", call);
  }

  /** Applied for, scored and granted; what was granted before is left as it is. */
  private static int site(Stage stage, Organisation place, Site site, List<Teacher> council) {
    List<Teacher> team =
        stage.town().teachersOf(place).stream().filter(Teacher::isPedagogue).limit(TEAM).toList();
    Map<String, Object> said = new HashMap<>();
    said.put("kind", site.kind());
    said.put("title", site.title());
    said.put("about", site.about());
    said.put("leader", stage.idOf(team.get(0)));
    Answer there = stage.leadOf(place).create(API, stage.key("laboratory", site.kind()), said);
    String path = API + "/" + there.text("id");
    if (there.text("state").equals("SUBMITTED")) {
      council.forEach(one -> stage.teacher(one).put(path + "/score", "0", score()));
      Answer scored = stage.methodist().get(path);
      Map<String, Object> grant = grant(stage.town().today());
      Answer granted =
          stage
              .methodist()
              .change(path + "/decision", scored.etag(), stage.key(path, "decision"), grant);
      List<String> others = team.stream().skip(1).map(stage::idOf).toList();
      Map<String, Object> teaming = joining(others, grant.get("from").toString());
      Caller lead = stage.leadOf(place);
      Answer joined =
          lead.change(path + "/participants", granted.etag(), stage.key(path, "team"), teaming);
      if (site.kind().equals(LABORATORY)) {
        Map<String, Object> project = project(grant);
        lead.change(path + "/projects", joined.etag(), stage.key(path, "project"), project);
      }
    }
    return team.size();
  }

  /** What a laboratory does in its first year: without a project it is none (PU.17). */
  static Map<String, Object> project(Map<String, Object> grant) {
    LocalDate from = LocalDate.parse(grant.get("from").toString());
    return Map.of(
        "title",
        "Сборник задач о нашем городе",
        "from",
        from.toString(),
        "to",
        from.plusMonths(9).toString(),
        "result",
        "");
  }

  static Map<String, Object> score() {
    Map<String, Integer> points = new HashMap<>();
    CRITERIA.forEach(criterion -> points.put(criterion, 4));
    return Map.of("points", points, "words", "Замысел ясен, люди есть.");
  }

  /** A status that began two months ago and holds for two years. */
  static Map<String, Object> grant(LocalDate today) {
    LocalDate from = today.minusMonths(2);
    Map<String, Object> grant = new HashMap<>();
    grant.put("granted", true);
    grant.put("number", "4");
    grant.put("on", from.toString());
    grant.put("from", from.toString());
    grant.put("to", from.plusYears(2).minusDays(1).toString());
    return grant;
  }

  static Map<String, Object> joining(List<String> teachers, String from) {
    return Map.of("teachers", teachers, "role", "PARTICIPANT", "from", from);
  }

  /** Every second school opens every practice of the bank. */
  private static int opened(Stage stage, List<Organisation> places) {
    int opened = 0;
    for (int n = 0; n < places.size(); n += 2) {
      for (JsonNode practice : stage.leadOf(places.get(n)).get(PRACTICES).body()) {
        stage.leadOf(places.get(n)).get(PRACTICES + "/" + practice.path("id").asString());
        opened++;
      }
    }
    return opened;
  }
}
