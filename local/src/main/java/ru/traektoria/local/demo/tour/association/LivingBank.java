package ru.traektoria.local.demo.tour.association;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ru.traektoria.local.demo.Resource;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/** Practices and materials in every state, questions with their answers, bulletins confirmed. */
public final class LivingBank implements Act {

  static final String MATERIALS = "bank-materials.txt";
  static final String QUESTIONS = "bank-questions.txt";
  static final String PRACTICES = "bank-practices.txt";

  private static final String API = "/api/v1/activities";
  private static final List<String> CRITERIA =
      List.of("RELEVANCE", "NOVELTY", "RESULTS", "REPEATABLE", "DESCRIBED");
  private static final int EACH_CONFIRMS = 3;

  @Override
  public String title() {
    return "Банки, консультации, бюллетени";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> people = stage.firstWave();
    List<String[]> materials = parts(MATERIALS);
    List<String[]> practices = parts(PRACTICES);
    List<String[]> questions = parts(QUESTIONS);
    List<String> associations = associations(stage);
    Crowd.each(
        numbers(materials),
        counter,
        n -> material(stage, people, associations, materials.get(n), n));
    Crowd.each(numbers(practices), counter, n -> practice(stage, people, practices.get(n), n));
    Crowd.each(numbers(questions), counter, n -> question(stage, people, questions.get(n), n));
    int confirmed = bulletin(stage);
    return "материалов "
        + materials.size()
        + ", практик "
        + practices.size()
        + ", вопросов "
        + questions.size()
        + ", подтвердили "
        + confirmed;
  }

  /** The lines of a list, cut at the bars; what is missing at the end is empty. */
  static List<String[]> parts(String list) {
    return Resource.lines(list).stream()
        .map(line -> (line + " ").split("\\s*\\|\\s*", -1))
        .toList();
  }

  private static List<Integer> numbers(List<?> all) {
    return IntStream.range(0, all.size()).boxed().toList();
  }

  /** Those of the history: others are founded later, and a repeated play has to say the same. */
  private static List<String> associations(Stage stage) {
    return stage
        .methodist()
        .get(API + "/associations")
        .body()
        .valueStream()
        .filter(one -> one.path("kind").asString("").equals("GMO"))
        .map(one -> one.path("id").asString())
        .sorted()
        .toList();
  }

  /** Two of them wait for experts, one is with them; the others are published. */
  private static void material(
      Stage stage, List<Teacher> people, List<String> associations, String[] line, int number) {
    Map<String, Object> said = new HashMap<>();
    said.put("kind", line[0]);
    said.put("subjects", List.of(line[1]));
    said.put("title", line[2]);
    said.put("annotation", line[3].strip());
    said.put("links", List.of("https://example.org/materials/" + number));
    said.put("authors", List.of(stage.idOf(someone(people, number))));
    if (!associations.isEmpty()) {
      said.put("association", associations.get(number % associations.size()));
    }
    Caller methodist = stage.methodist();
    Answer there = methodist.create(API + "/materials", stage.key("material", number), said);
    String path = API + "/materials/" + there.text("id");
    if (number >= 2 && there.text("state").equals("SUBMITTED")) {
      String expert = stage.idOf(someone(people, number + 40));
      Answer given =
          methodist.put(path + "/experts", there.etag(), Map.of("experts", List.of(expert)));
      if (number >= 3) {
        Map<String, Object> good = new HashMap<>();
        good.put("expert", expert);
        good.put("verdict", "POSITIVE");
        good.put("on", stage.town().today().toString());
        methodist.change(path + "/conclusions", given.etag(), stage.key(path), good);
      }
    }
  }

  /** The first is only applied for, the second is with its expert, the others are shown. */
  private static void practice(Stage stage, List<Teacher> people, String[] line, int number) {
    Map<String, Object> said = new HashMap<>();
    said.put("kind", line[0]);
    said.put("subjects", List.of(line[1]));
    said.put("title", line[2]);
    said.put("annotation", line[3].strip());
    said.put("level", "MUNICIPAL");
    said.put("innovative", number % 2 == 0);
    said.put("links", List.of("https://example.org/practices/" + number));
    said.put("authors", List.of(stage.idOf(someone(people, number + 20))));
    Caller methodist = stage.methodist();
    Answer there = methodist.create(API + "/practices", stage.key("practice", number), said);
    String path = API + "/practices/" + there.text("id");
    if (number >= 1 && there.text("state").equals("APPLIED")) {
      String expert = stage.idOf(someone(people, number + 60));
      Answer given = methodist.put(path + "/expert", there.etag(), Map.of("expert", expert));
      if (number >= 2) {
        show(stage, path, given, number);
      }
    }
  }

  private static void show(Stage stage, String path, Answer given, int number) {
    Caller methodist = stage.methodist();
    String today = stage.town().today().toString();
    Map<String, Object> points = new HashMap<>();
    CRITERIA.forEach(criterion -> points.put(criterion, 2));
    Answer approved =
        methodist.change(
            path + "/conclusion",
            given.etag(),
            stage.key(path, "conclusion"),
            Map.of("verdict", "APPROVE", "points", points, "words", "Готово.", "on", today));
    Map<String, Object> shown = new HashMap<>();
    shown.put("kind", number % 2 == 0 ? "MASTER_CLASS" : "PUBLICATION");
    shown.put("level", "MUNICIPAL");
    shown.put("on", today);
    shown.put("title", "Методический день округа");
    methodist.change(path + "/disseminations", approved.etag(), stage.key(path, "shown"), shown);
  }

  private static void question(Stage stage, List<Teacher> people, String[] line, int number) {
    Caller asker = stage.teacher(someone(people, number + 80));
    Map<String, String> said = Map.of("topic", line[0], "text", line[1]);
    Answer there = asker.create(API + "/consultations", stage.key("question", number), said);
    String path = API + "/consultations/" + there.text("id");
    String answer = line[2].strip();
    if (!answer.isEmpty()) {
      stage
          .methodist()
          .create(path + "/answers", stage.key("answer", number), Map.of("text", answer));
      if (number % 2 == 0) {
        asker.put(path + "/rating", "0", Map.of("rating", number % 4 == 0 ? 5 : 4));
      }
    }
  }

  /** One for everybody; every third organisation has not confirmed it yet. */
  private static int bulletin(Stage stage) {
    Map<String, Object> said = new HashMap<>();
    said.put("topic", "TRENDS");
    said.put("title", "Открытый банк заданий по функциональной грамотности");
    said.put(
        "body",
        "Опубликованы новые задания с разбором. Посмотрите их на ближайшем заседании объединения.");
    said.put("links", List.of("https://example.org/tasks"));
    said.put("people", "EVERYBODY");
    Answer sent = stage.methodist().create(API + "/bulletins", stage.key("bulletin"), said);
    String path = API + "/bulletins/" + sent.text("id") + "/confirmation";
    List<Organisation> places = stage.town().organisations();
    int confirmed = 0;
    for (int i = 0; i < places.size(); i++) {
      if (i % EACH_CONFIRMS != 0) {
        stage.leadOf(places.get(i)).create(path, stage.key("confirm", i), Map.of());
        confirmed++;
      }
    }
    return confirmed;
  }

  private static Teacher someone(List<Teacher> people, int number) {
    return people.get(number % people.size());
  }
}
