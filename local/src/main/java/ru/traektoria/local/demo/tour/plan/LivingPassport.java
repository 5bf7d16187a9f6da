package ru.traektoria.local.demo.tour.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import tools.jackson.databind.JsonNode;

/** Программа муниципалитета: phases, expected results, a roadmap that the plan carries out. */
public final class LivingPassport implements Act {

  private static final String PATH = "/api/v1/monitoring/passports";
  private static final int STEPS = 8;

  @Override
  public String title() {
    return "Паспорт программы";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Caller methodist = stage.methodist();
    LocalDate began = stage.town().yearBegan().minusYears(1);
    Map<String, Object> passport = passport(began);
    Map<String, Object> sent = Map.of("table", "P", "passport", passport);
    String id = methodist.create(PATH, stage.key("passport"), sent).text("id");
    Answer now = methodist.get(PATH + "/" + id);
    if (!now.body().path("inForce").isNumber()) {
      List<Map<String, Object>> steps = roadmap(methodist, stage.town().yearBegan());
      Answer written = methodist.put(PATH + "/" + id, now.etag(), draft(passport, began, steps));
      Map<String, Object> order = new HashMap<>();
      order.put("number", "312");
      order.put("date", began.minusDays(5).toString());
      order.put("signer", "Начальник управления образования");
      methodist.change(PATH + "/" + id + "/approval", written.etag(), stage.key(id), order);
    }
    counter.done(1, 1);
    return "одна программа на пять лет, утверждена";
  }

  private static Map<String, Object> passport(LocalDate began) {
    Map<String, Object> passport = new HashMap<>();
    passport.put("title", "Сопровождение профессионального развития педагогов");
    passport.put("from", began.toString());
    passport.put("to", began.plusYears(5).minusDays(1).toString());
    passport.put("customer", "Управление образования");
    passport.put("developer", "Муниципальная методическая служба");
    passport.put("executors", "Методическая служба, образовательные организации");
    passport.put("goal", "Каждый педагог видит свои дефициты и закрывает их при поддержке коллег");
    passport.put(
        "tasks",
        "Выявлять профессиональные дефициты\nСопровождать по индивидуальным маршрутам\n"
            + "Поддерживать молодых педагогов наставниками\nРаспространять лучший опыт");
    passport.put("groups", "Молодые педагоги; педагоги с дефицитами; аттестующиеся; лидеры");
    passport.put("control", "Управление образования, ежегодно в августе");
    return passport;
  }

  private static Map<String, Object> draft(
      Map<String, Object> passport, LocalDate began, List<Map<String, Object>> steps) {
    LocalDate end = began.plusYears(5).minusDays(1);
    Map<String, Object> draft = new HashMap<>();
    draft.put("passport", passport);
    draft.put(
        "grounds",
        List.of(
            Map.of("title", "Об образовании в Российской Федерации", "number", "273-ФЗ"),
            Map.of("title", "Концепция развития методической службы региона")));
    draft.put(
        "phases",
        List.of(
            phase("Подготовительный", began, began.plusMonths(4).minusDays(1), false),
            phase("Основной", began.plusMonths(4), end.minusYears(1), false),
            phase("Обобщающий", end.minusYears(1).plusDays(1), end, false),
            phase("Аналитический", began.plusMonths(9), began.plusMonths(10), true)));
    draft.put("expected", expected(end));
    draft.put("roadmap", steps);
    draft.put(
        "risks",
        List.of(
            risk("Нехватка кадров в сельских школах", 3, 3, "Целевой набор, сетевые уроки"),
            risk("Формальное отношение к диагностике", 2, 3, "Результаты не ведут к наказаниям"),
            risk("Перегрузка отчётами", 2, 2, "Числа подставляет платформа")));
    draft.put(
        "problems",
        List.of(
            Map.of("title", "Маршрут есть не у каждого, кому он нужен", "code", "P2.2"),
            Map.of("title", "Молодые специалисты остаются без наставника", "code", "P2.4")));
    draft.put(
        "conditions",
        List.of(
            Map.of("title", "Методический совет работает", "met", true),
            Map.of("title", "Все организации подключены к платформе", "met", true),
            Map.of("title", "Есть ставка методиста по наставничеству", "met", false)));
    return draft;
  }

  private static Map<String, Object> phase(
      String title, LocalDate from, LocalDate to, boolean yearly) {
    return Map.of("title", title, "from", from.toString(), "to", to.toString(), "yearly", yearly);
  }

  private static Map<String, Object> risk(String title, int likelihood, int harm, String measure) {
    return Map.of(
        "title", title,
        "likelihood", likelihood,
        "harm", harm,
        "measure", measure,
        "responsible", "Методическая служба");
  }

  private static List<Map<String, Object>> expected(LocalDate end) {
    return List.of(
        floor("P2.1", "Все педагоги проходят диагностику", 100, end),
        floor("P2.2", "У каждого с дефицитом есть маршрут", 100, end),
        floor("P2.4", "У каждого молодого специалиста есть наставник", 100, end),
        floor("P2.5", "Не меньше 80 % педагогов довольны сопровождением", 80, end),
        floor("P7.6", "В банке не меньше 50 материалов", 50, end),
        Map.of("words", "Педагоги просят о помощи, не боясь оценки"));
  }

  private static Map<String, Object> floor(String code, String words, int amount, LocalDate due) {
    return Map.of(
        "code", code, "words", words, "kind", "FLOOR", "amount", amount, "due", due.toString());
  }

  /** Lines of the approved plan of the year, each carried out by its item. */
  private static List<Map<String, Object>> roadmap(Caller methodist, LocalDate year) {
    return methodist
        .get("/api/v1/activities/plans")
        .body()
        .valueStream()
        .filter(plan -> plan.path("state").asString("").equals("APPROVED"))
        .filter(plan -> plan.path("owner").asString("").equals("MUNICIPALITY"))
        .map(plan -> methodist.get("/api/v1/activities/plans/" + plan.path("id").asString("")))
        .flatMap(plan -> plan.body().path("items").valueStream())
        .limit(STEPS)
        .map(item -> step(item, year))
        .toList();
  }

  private static Map<String, Object> step(JsonNode item, LocalDate year) {
    Map<String, Object> step = new HashMap<>();
    step.put("section", "Мероприятия " + year.getYear() + "/" + (year.getYear() + 1) % 100);
    step.put("title", item.path("title").asString(""));
    step.put("term", "по плану года");
    step.put("responsible", item.path("responsible").asString(""));
    step.put("planItems", List.of(item.path("id").asString("")));
    return step;
  }
}
