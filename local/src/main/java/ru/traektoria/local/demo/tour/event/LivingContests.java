package ru.traektoria.local.demo.tour.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** One contest with a blind stage, a jury and winners; another that takes applications. */
public final class LivingContests implements Act {

  static final int AUTHORS = 8;
  static final int EXPERTS = 4;
  private static final int YOUNG = 3;
  private static final int YOUNG_YEARS = 3;
  private static final String API = "/api/v1/activities/contests";
  private static final String NOMINATION = "Лучший урок";
  private static final List<String> WORKS =
      List.of(
          "Урок, который открывает задачу",
          "Диалог с текстом",
          "Опыт без готового ответа",
          "История одной карты",
          "Музыка слова",
          "Математика вокруг школы",
          "Утренний круг",
          "Проект одного дня");

  @Override
  public String title() {
    return "Конкурсы";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    LocalDate today = stage.town().today();
    counter.done(0, 2);
    held(stage, today);
    counter.done(1, 2);
    int young = open(stage, today);
    counter.done(2, 2);
    return "один с итогами, один принимает заявки, заявок " + young;
  }

  /** Teachers of different organisations: first the authors, then the experts. */
  static List<Teacher> cast(List<Teacher> all) {
    Set<Organisation> seen = new HashSet<>();
    List<Teacher> cast = new ArrayList<>();
    for (Teacher teacher : all) {
      boolean one = teacher.isPedagogue() && teacher.jobs().size() == 1;
      if (one && cast.size() < AUTHORS + EXPERTS && seen.add(teacher.mainJob().organisation())) {
        cast.add(teacher);
      }
    }
    return cast;
  }

  private static void held(Stage stage, LocalDate today) {
    List<Teacher> cast = cast(stage.town().teachers());
    if (cast.size() < AUTHORS + EXPERTS) {
      return;
    }
    Map<String, Object> terms = terms("Лучший урок города", today.plusDays(1));
    Answer made = stage.methodist().create(API, stage.key("contest", "held"), terms);
    if (!made.text("state").equals("DRAFT")) {
      return;
    }
    String path = API + "/" + made.text("id");
    change(stage.methodist(), path, "/opening", stage);
    List<Teacher> authors = cast.subList(0, AUTHORS);
    List<Teacher> experts = cast.subList(AUTHORS, cast.size());
    for (int i = 0; i < authors.size(); i++) {
      String entry = apply(stage, path, authors.get(i), WORKS.get(i));
      change(stage.methodist(), entry, "/admission", stage);
    }
    for (Teacher expert : experts) {
      Map<String, Object> seat = Map.of("teacher", stage.idOf(expert));
      stage.methodist().create(path + "/jury", stage.key("jury", path, expert.number()), seat);
    }
    Map<String, Object> over = terms("Лучший урок города", today.minusDays(1));
    stage.methodist().put(path, stage.methodist().get(path).etag(), over);
    change(stage.methodist(), path, "/distribution", stage);
    experts.forEach(expert -> score(stage, stage.teacher(expert), made.text("id")));
    change(stage.methodist(), path, "/results", stage);
    change(stage.methodist(), path, "/announcement", stage);
  }

  private static int open(Stage stage, LocalDate today) {
    Map<String, Object> terms = terms("Педагогический дебют", today.plusDays(20));
    terms.put("audience", Map.of("lessYears", YOUNG_YEARS));
    Answer made = stage.methodist().create(API, stage.key("contest", "open"), terms);
    String path = API + "/" + made.text("id");
    List<Teacher> young =
        stage.town().teachers().stream()
            .filter(t -> t.isPedagogue() && t.experience(today.plusDays(20)) < YOUNG_YEARS)
            .limit(YOUNG)
            .toList();
    if (made.text("state").equals("DRAFT")) {
      change(stage.methodist(), path, "/opening", stage);
      young.forEach(teacher -> apply(stage, path, teacher, "Мой первый год"));
    }
    return young.size();
  }

  /** Terms whose applications end on a day and whose jury works the day after. */
  static Map<String, Object> terms(String title, LocalDate deadline) {
    Map<String, Object> stage = new HashMap<>();
    stage.put("title", "Заочный этап");
    stage.put("format", "REMOTE");
    stage.put("blind", true);
    stage.put("from", deadline.plusDays(1).toString());
    stage.put("to", deadline.plusDays(8).toString());
    stage.put("resultOn", deadline.plusDays(10).toString());
    stage.put("perWork", 2);
    stage.put("advance", 0);
    stage.put(
        "criteria",
        List.of(
            Map.of("code", "К1", "name", "Замысел урока", "weight", 1, "most", 10),
            Map.of("code", "К2", "name", "Что делают ученики", "weight", 1.5, "most", 10),
            Map.of("code", "К3", "name", "Результат", "weight", 1, "most", 10)));
    Map<String, Object> terms = new HashMap<>();
    terms.put("title", title);
    terms.put("level", "MUNICIPAL");
    terms.put("yearly", "ежегодно");
    terms.put("about", "Показать уроки, у которых можно учиться.");
    terms.put("nominations", List.of(NOMINATION));
    terms.put("winners", 1);
    terms.put("prizes", 2);
    terms.put(
        "window",
        Map.of("opens", deadline.minusDays(30) + "T09:00", "deadline", deadline + "T23:59"));
    terms.put("stages", List.of(stage));
    return terms;
  }

  private static String apply(Stage stage, String contest, Teacher teacher, String title) {
    Caller author = stage.teacher(teacher);
    Map<String, Object> work =
        Map.of(
            "nomination", NOMINATION,
            "title", title,
            "about", "Как построен урок, что делают ученики и что меняется за четверть.");
    String key = stage.key("contest-entry", contest, teacher.number());
    String entry = API + "/entries/" + author.create(contest + "/entries", key, work).text("id");
    change(author, entry, "/submission", stage);
    return entry;
  }

  private static void score(Stage stage, Caller expert, String contest) {
    for (JsonNode work : expert.get(API + "/desk").body()) {
      if (work.path("contest").asString("").equals(contest)) {
        int number = work.path("number").asInt();
        String at = API + "/" + contest + "/stages/0/works/" + number;
        Map<String, Object> sheet =
            Map.of("points", points(stage.town().seed(), number), "comment", "Ясный замысел.");
        String key = stage.key("sheet", at, work.path("version").asLong());
        expert.change(at + "/sheet", expert.get(at).etag(), key, sheet);
      }
    }
  }

  /** Experts nearly agree about a work: nobody has to be asked for a third opinion. */
  static Map<String, Integer> points(long seed, int number) {
    Dice dice = Dice.of(seed, "contest-points/" + number);
    return Map.of("К1", dice.between(5, 10), "К2", dice.between(5, 10), "К3", dice.between(5, 10));
  }

  private static void change(Caller who, String path, String command, Stage stage) {
    who.change(path + command, who.get(path).etag(), stage.key(path, command), Map.of());
  }
}
