package ru.traektoria.local.demo.tour.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Resource;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;

/** План муниципалитета of the open year: approved by an order, with some items done. */
public final class LivingPlans implements Act {

  private static final String PLANS = "/api/v1/activities/plans";
  private static final int DONE_EVERY = 3;

  /** A line of plan.txt: section, item, срок, responsible. */
  record Line(String section, String title, String when, String who) {

    static Line of(String text) {
      String[] parts = text.split("\\s*\\|\\s*");
      return new Line(parts[0], parts[1], parts[2], parts[3]);
    }
  }

  static List<Line> lines() {
    return Resource.lines("plan.txt").stream().map(Line::of).toList();
  }

  @Override
  public String title() {
    return "План методической работы";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Caller methodist = stage.methodist();
    LocalDate began = stage.town().yearBegan();
    Answer plan = methodist.create(PLANS, stage.key("plan"), passport(began.getYear()));
    List<Line> lines = lines();
    if (plan.text("state").equals("DRAFT")) {
      String path = PLANS + "/" + plan.text("id");
      Answer filled = fill(stage, path, plan, lines, counter);
      Map<String, Object> order =
          Map.of(
              "kind", "ORDER",
              "number", "118",
              "on", began.toString(),
              "by", "начальник управления образования");
      Answer approved =
          methodist.change(path + "/approval", filled.etag(), stage.key("plan-order"), order);
      finish(stage, path, approved);
    }
    counter.done(lines.size(), lines.size());
    return Words.count(lines.size(), "пункт", "пункта", "пунктов");
  }

  private static Map<String, Object> passport(int year) {
    Map<String, Object> passport = new HashMap<>();
    passport.put(
        "title", "План методической работы на " + year + "–" + (year + 1) + " учебный год");
    passport.put("yearKind", "ACADEMIC");
    passport.put("first", year);
    passport.put("theme", "Функциональная грамотность: от дефицита педагога к результату ученика");
    passport.put("goal", "Помочь каждому педагогу увидеть свои дефициты и закрыть их");
    passport.put(
        "tasks",
        List.of(
            "Выявить профессиональные дефициты",
            "Сопроводить каждого по индивидуальному маршруту",
            "Поддержать молодых педагогов наставниками",
            "Распространить лучший опыт"));
    return passport;
  }

  private static Answer fill(
      Stage stage, String path, Answer plan, List<Line> lines, Counter counter) {
    Caller methodist = stage.methodist();
    Map<String, String> sections = new LinkedHashMap<>();
    Answer last = plan;
    int done = 0;
    for (Line line : lines) {
      if (!sections.containsKey(line.section())) {
        String key = stage.key("plan-section", line.section());
        Map<String, Object> section = Map.of("title", line.section(), "goal", "");
        last = methodist.change(path + "/sections", last.etag(), key, section);
        int size = last.body().path("sections").size();
        sections.put(
            line.section(), last.body().path("sections").path(size - 1).path("id").asString(""));
      }
      Map<String, Object> item =
          Map.of(
              "section", sections.get(line.section()),
              "title", line.title(),
              "when", line.when(),
              "responsible", line.who());
      last =
          methodist.change(
              path + "/items", last.etag(), stage.key("plan-item", line.title()), item);
      counter.done(++done, lines.size());
    }
    return last;
  }

  /** Of what is late by now most was done; some is left to be seen as late. */
  private static void finish(Stage stage, String path, Answer approved) {
    Answer last = approved;
    int number = 0;
    for (var item : approved.body().path("items")) {
      boolean late = item.path("standing").asString("").equals("LATE");
      if (late && ++number % DONE_EVERY != 0) {
        String at = path + "/items/" + item.path("id").asString("") + "/results";
        Map<String, Object> result =
            Map.of(
                "words",
                "Выполнено, материалы переданы организациям",
                "on",
                stage.town().today().toString());
        last = stage.methodist().change(at, last.etag(), stage.key("plan-result", at), result);
      }
    }
  }
}
