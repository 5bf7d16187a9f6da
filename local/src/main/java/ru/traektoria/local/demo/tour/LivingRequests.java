package ru.traektoria.local.demo.tour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** Заявки на курсы in every state, a group with its people, an order and one that was wrong. */
final class LivingRequests implements Act {

  private static final String REQUESTS = "/api/v1/routes/requests";
  private static final String ORDERS = "/api/v1/routes/orders";
  private static final int OF_A_PLACE = 2;
  private static final int SEATS = 25;

  /** What becomes of a request; the weight says how often. */
  private enum Fate {
    SUBMITTED(0.2),
    AGREED(0.25),
    ENROLLED(0.2),
    COMPLETED(0.15),
    REFUSED(0.08),
    WITHDRAWN(0.07),
    EXPELLED(0.05);

    private final double weight;

    Fate(double weight) {
      this.weight = weight;
    }

    boolean byTeacher() {
      return this == SUBMITTED || this == REFUSED || this == WITHDRAWN;
    }

    /** Nobody acts on it in this play. */
    boolean waits() {
      return this == SUBMITTED || this == AGREED;
    }
  }

  private record Wish(Teacher teacher, Fate fate) {

    /** Some of those who wait want to learn before the quarter ends. */
    boolean soon() {
      return fate.waits() && teacher.number() % 3 == 0;
    }
  }

  @Override
  public String title() {
    return "Заявки на курсы, группа, запрос";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    String programme = programme(stage);
    Map<Wish, String> submitted = new ConcurrentHashMap<>();
    List<Wish> wishes = wishes(stage);
    Crowd.each(
        wishes,
        counter,
        wish -> submitted.put(wish, submit(stage, wish, wanted(stage, programme, wish))));
    order(stage);
    enrol(stage, programme, submitted);
    Crowd.each(
        wishes.stream().filter(w -> w.fate() == Fate.COMPLETED).toList(),
        counter,
        wish -> complete(stage, wish.teacher(), programme));
    int steps = new LivingStepRequests().play(stage, counter, quarter(stage));
    return Words.count(wishes.size() + steps, "заявка", "заявки", "заявок")
        + ", из них от шага маршрута "
        + steps;
  }

  /** A few people of every place; who has an account to sign in with is among them. */
  private static List<Wish> wishes(Stage stage) {
    List<Wish> wishes = new ArrayList<>();
    for (Organisation place : stage.town().organisations()) {
      List<Teacher> staff =
          stage.town().teachersOf(place).stream().filter(Teacher::isPedagogue).toList();
      for (int i = 0; i < Math.min(OF_A_PLACE, staff.size()); i++) {
        Dice dice = LivingRoutes.dice(stage, "course-request", staff.get(i));
        wishes.add(new Wish(staff.get(i), dice.weighted(weights())));
      }
    }
    return wishes;
  }

  private static Map<Fate, Double> weights() {
    Map<Fate, Double> weights = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      weights.put(fate, fate.weight);
    }
    return weights;
  }

  /** A programme with a group in the next quarter. */
  private static String programme(Stage stage) {
    LocalDate from = next(stage).plusDays(18);
    Map<String, Object> group = new HashMap<>();
    group.put("from", from.toString());
    group.put("to", from.plusDays(18).toString());
    group.put("places", SEATS);
    Map<String, Object> body = new HashMap<>();
    body.put("title", "Современный урок: обратная связь и формирующее оценивание");
    body.put("provider", "Региональный институт развития образования");
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

  private static Map<String, Object> wanted(Stage stage, String programme, Wish wish) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("programme", programme);
    wanted.put("quarter", wish.soon() ? quarter(stage.town().today()) : quarter(stage));
    wanted.put("purpose", "WINDOW");
    return wanted;
  }

  private static String submit(Stage stage, Wish wish, Map<String, Object> wanted) {
    Teacher teacher = wish.teacher();
    wanted.put("teachers", List.of(stage.idOf(teacher)));
    Caller self = stage.teacher(teacher);
    Caller lead = stage.leadOf(teacher.mainJob().organisation());
    Caller who = wish.fate().byTeacher() ? self : lead;
    Answer there = who.create(REQUESTS, stage.key("request", teacher.number()), wanted);
    String path = REQUESTS + "/" + there.text("id");
    if (there.text("state").equals("SUBMITTED")) {
      switch (wish.fate()) {
        case REFUSED -> say(stage, lead, path + "/refusal", there, "Курс пройден в прошлом году");
        case WITHDRAWN -> say(stage, self, path + "/withdrawal", there, "Переношу на год");
        default -> {}
      }
    }
    return there.text("id");
  }

  /** The first one went to the wrong institute; the second one asks for the same people. */
  private static void order(Stage stage) {
    Caller methodist = stage.methodist();
    JsonNode before = methodist.get(ORDERS).body();
    boolean nothing = methodist.get(ORDERS + "/pending?quarter=" + quarter(stage)).body().isEmpty();
    if (before.size() == 0 && !nothing) {
      Answer wrong = fix(stage, methodist, "01-07/412");
      Map<String, String> reason = Map.of("reason", "Отправлен не в тот институт");
      String path = ORDERS + "/" + wrong.text("id") + "/annulment";
      methodist.change(path, wrong.etag(), stage.key("annul-order"), reason);
      fix(stage, methodist, "01-07/418");
    }
  }

  private static Answer fix(Stage stage, Caller methodist, String number) {
    LocalDate today = stage.town().today();
    return methodist.create(
        ORDERS,
        stage.key("order", number),
        Map.of("quarter", quarter(stage), "number", number, "on", today.toString()));
  }

  /** As many as have a seat; two of them leave again. */
  private static void enrol(Stage stage, String programme, Map<Wish, String> submitted) {
    Caller methodist = stage.methodist();
    Map<String, JsonNode> now = new HashMap<>();
    methodist
        .get(REQUESTS)
        .body()
        .valueStream()
        .forEach(request -> now.put(request.path("id").asString(""), request));
    List<String> seated =
        submitted.entrySet().stream()
            .filter(e -> e.getKey().fate() == Fate.ENROLLED || e.getKey().fate() == Fate.EXPELLED)
            .sorted(Comparator.comparingInt(e -> e.getKey().teacher().number()))
            .map(Map.Entry::getValue)
            .limit(SEATS)
            .filter(id -> now.get(id).path("state").asString("").equals("AGREED"))
            .toList();
    if (!seated.isEmpty()) {
      LocalDate from = next(stage).plusDays(18);
      methodist.create(
          "/api/v1/routes/groups/" + programme,
          stage.key("group", seated.hashCode()),
          Map.of("from", from.toString(), "to", from.plusDays(18).toString(), "requests", seated));
    }
    submitted.forEach(
        (wish, id) -> {
          if (wish.fate() == Fate.EXPELLED && seated.contains(id)) {
            String path = REQUESTS + "/" + id;
            say(stage, methodist, path + "/expulsion", methodist.get(path), "Болезнь");
          }
        });
  }

  private static void complete(Stage stage, Teacher teacher, String programme) {
    Map<String, Object> course = new HashMap<>();
    course.put("teacher", stage.idOf(teacher));
    course.put("programme", programme);
    course.put("title", "Современный урок: обратная связь и формирующее оценивание");
    course.put("provider", "Региональный институт развития образования");
    course.put("kind", "ADVANCED_TRAINING");
    course.put("hours", 36);
    course.put("documentOn", stage.town().today().toString());
    course.put("documentNumber", "РИ-" + (10_000 + teacher.number()));
    stage
        .leadOf(teacher.mainJob().organisation())
        .create("/api/v1/routes/courses", stage.key("asked-course", teacher.number()), course);
  }

  private static void say(Stage stage, Caller who, String path, Answer there, String words) {
    who.change(path, there.etag(), stage.key(path), Map.of("words", words));
  }

  /** The quarter after that of the demo's day, as the platform writes it. */
  static String quarter(Stage stage) {
    return quarter(next(stage));
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-" + ((day.getMonthValue() - 1) / 3 + 1);
  }

  private static LocalDate next(Stage stage) {
    LocalDate today = stage.town().today();
    int month = (today.getMonthValue() - 1) / 3 * 3 + 1;
    return LocalDate.of(today.getYear(), month, 1).plusMonths(3);
  }
}
