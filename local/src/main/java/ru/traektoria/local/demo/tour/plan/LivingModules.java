package ru.traektoria.local.demo.tour.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import tools.jackson.databind.JsonNode;

/** План модулей и кейсов службы (S4) of the calendar year: items that name their indicator. */
public final class LivingModules implements Act {

  private static final String PLANS = "/api/v1/activities/plans";

  /** An item, the indicator it serves, and whether it is done. */
  private record Line(String indicator, String title, boolean done) {}

  private static final List<Line> LINES =
      List.of(
          new Line("E.10", "Метапредметный модуль «Работа с текстом»", true),
          new Line("E.10", "Кейс «Урок для разных детей»", true),
          new Line("E.10", "Предметный модуль «Вероятность и статистика»", false),
          new Line("E.18", "Обновление сайта методической службы", true),
          new Line("E.20", "Программа сопровождения ФГОС СОО: методическая часть", true),
          new Line("E.20", "Программа сопровождения ФГОС СОО: психологическая часть", false));

  @Override
  public String title() {
    return "Модули и кейсы службы";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Caller methodist = stage.methodist();
    int year = stage.town().today().getYear();
    Answer now = methodist.create(PLANS, stage.key("modules"), passport(year));
    String path = PLANS + "/" + now.text("id");
    if (now.text("state").equals("DRAFT")) {
      Map<String, Object> part = Map.of("title", "Модули, кейсы, сайт", "goal", "");
      now = methodist.change(path + "/sections", now.etag(), stage.key(path, "section"), part);
      String section = now.body().path("sections").path(0).path("id").asString("");
      for (Line line : LINES) {
        String key = stage.key(path, line.title());
        now = methodist.change(path + "/items", now.etag(), key, item(section, line));
      }
      approve(stage, path, now, LocalDate.of(year, 1, 12));
    }
    counter.done(LINES.size(), LINES.size());
    return Words.count(LINES.size(), "пункт", "пункта", "пунктов");
  }

  private static Map<String, Object> passport(int year) {
    Map<String, Object> passport = new HashMap<>();
    passport.put("title", "План модулей и кейсов методической службы на " + year + " год");
    passport.put("yearKind", "CALENDAR");
    passport.put("first", year);
    passport.put("theme", "Модули, которые можно взять на свой урок");
    passport.put("goal", "Дать учителю готовое и проверенное");
    passport.put("tasks", List.of("Разработать модули", "Обновить сайт"));
    return passport;
  }

  private static Map<String, Object> item(String section, Line line) {
    return Map.of(
        "section",
        section,
        "title",
        line.title(),
        "when",
        "декабрь",
        "responsible",
        "Методисты",
        "indicator",
        line.indicator());
  }

  private static void approve(Stage stage, String path, Answer filled, LocalDate on) {
    Map<String, Object> order =
        Map.of(
            "kind", "ORDER",
            "number", "9",
            "on", on.toString(),
            "by", "начальник управления образования");
    Answer now =
        stage
            .methodist()
            .change(path + "/approval", filled.etag(), stage.key(path, "order"), order);
    Map<String, String> result =
        Map.of("words", "Выполнено", "on", stage.town().today().toString());
    for (JsonNode item : now.body().path("items")) {
      String title = item.path("title").asString("");
      if (LINES.stream().anyMatch(line -> line.done() && line.title().equals(title))) {
        String at = path + "/items/" + item.path("id").asString("") + "/results";
        now = stage.methodist().change(at, now.etag(), stage.key(at), result);
      }
    }
  }
}
