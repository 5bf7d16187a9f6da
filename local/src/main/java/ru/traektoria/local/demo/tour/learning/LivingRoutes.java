package ru.traektoria.local.demo.tour.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Patience;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** Drafts come by themselves from the diagnostics; most are agreed, approved and under way. */
public final class LivingRoutes implements Act {

  private static final Duration DRAFTS_TRAVEL = Duration.ofSeconds(240);
  private static final double AGREE = 0.85;
  private static final double GO_ON = 0.5;
  private static final int IN_BULK = 50;
  private static final int FEW = 40;

  @Override
  public String title() {
    return "Маршруты (ИОМ)";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Map<String, Teacher> expected =
        stage.withDeficits().stream().collect(Collectors.toMap(stage::idOf, Function.identity()));
    Map<String, String> drafts = drafts(stage, expected, counter);
    List<String> agreed = new ArrayList<>();
    Crowd.each(
        List.copyOf(drafts.entrySet()),
        counter,
        draft -> {
          Teacher teacher = expected.get(draft.getKey());
          if (stage.dice("agrees", teacher).chance(AGREE)) {
            agree(stage, teacher, draft.getValue());
            synchronized (agreed) {
              agreed.add(draft.getValue());
            }
            stage.route(teacher, draft.getValue());
          }
        });
    approve(stage, agreed);
    Crowd.each(
        stage.onRoute().stream().filter(teacher -> goesOn(stage, teacher)).toList(),
        counter,
        teacher -> visitLesson(stage, teacher));
    return Words.count(drafts.size(), "черновик", "черновика", "черновиков")
        + ", утверждено "
        + agreed.size();
  }

  static boolean goesOn(Stage stage, Teacher teacher) {
    return stage.dice("goes-on", teacher).chance(GO_ON);
  }

  /** Route by teacher, of those who have just been diagnosed. */
  private static Map<String, String> drafts(
      Stage stage, Map<String, Teacher> expected, Counter counter) {
    Map<String, String> drafts = new ConcurrentHashMap<>();
    Set<String> none = new HashSet<>();
    Patience.grow(
        DRAFTS_TRAVEL,
        expected.size(),
        () -> {
          JsonNode list = stage.methodist().get("/api/v1/routes").body();
          list.valueStream()
              .filter(line -> expected.containsKey(line.path("teacher").asString("")))
              .filter(line -> !line.path("imported").asBoolean(false))
              .forEach(
                  line ->
                      drafts.put(line.path("teacher").asString(""), line.path("id").asString("")));
          if (expected.size() - drafts.size() <= FEW) {
            expected.forEach(
                (id, teacher) -> {
                  if (!drafts.containsKey(id) && nothingNew(stage, id, teacher)) {
                    none.add(id);
                  }
                });
          }
          return drafts.size() + none.size();
        },
        counter);
    return drafts;
  }

  /** Every deficit was open since a past year already: such a one drafts nothing. */
  private static boolean nothingNew(Stage stage, String id, Teacher teacher) {
    Set<String> before =
        stage
            .methodist()
            .get("/api/v1/diagnostics/deficits?size=500&teacher=" + id)
            .body()
            .path("rows")
            .valueStream()
            .filter(row -> !stage.passed(row.path("assessment").asString("")))
            .map(row -> row.path("competence").asString(""))
            .collect(Collectors.toSet());
    return before.containsAll(stage.deficitsOf(teacher));
  }

  private static void agree(Stage stage, Teacher teacher, String route) {
    Caller self = stage.teacher(teacher);
    Answer seen = self.get("/api/v1/routes/" + route);
    if (seen.text("state").equals("DRAFT")) {
      seen = ShortRoutes.wanted(stage, teacher) ? ShortRoutes.plan(stage, self, seen) : seen;
      self.change(
          "/api/v1/routes/" + route + "/agreement",
          seen.etag(),
          stage.key("agree", route),
          Map.of());
    }
  }

  private static void approve(Stage stage, List<String> routes) {
    for (int from = 0; from < routes.size(); from += IN_BULK) {
      List<String> some = routes.subList(from, Math.min(routes.size(), from + IN_BULK));
      stage
          .methodist()
          .create(
              "/api/v1/routes/approvals",
              stage.key("approve", from, some.hashCode()),
              Map.of("routes", some));
    }
  }

  /** The practical step: shown by the teacher, confirmed by the school. */
  private static void visitLesson(Stage stage, Teacher teacher) {
    String path = "/api/v1/routes/" + stage.routeOf(teacher);
    Caller self = stage.teacher(teacher);
    Answer seen = self.get(path);
    if (seen.text("state").equals("CLOSED")) {
      return;
    }
    String step =
        seen.body()
            .path("steps")
            .valueStream()
            .filter(one -> one.path("plan").path("kind").asString("").equals("MUTUAL_VISIT"))
            .filter(one -> one.path("progress").path("state").asString("").equals("PLANNED"))
            .map(one -> one.path("id").asString(""))
            .findFirst()
            .orElse(null);
    if (step == null) {
      return;
    }
    Map<String, String> evidence = Map.of("evidence", "Лист наблюдения урока и самоанализ, 2 стр.");
    Answer reported =
        self.change(
            path + "/steps/" + step + "/report", seen.etag(), stage.key("report", step), evidence);
    stage
        .leadOf(teacher.mainJob().organisation())
        .change(
            path + "/steps/" + step + "/confirmation",
            reported.etag(),
            stage.key("confirm", step),
            Map.of());
    stage.practised(teacher);
  }
}
