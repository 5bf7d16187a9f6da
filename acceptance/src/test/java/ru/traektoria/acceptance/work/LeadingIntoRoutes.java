package ru.traektoria.acceptance.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ru.traektoria.acceptance.Questionnaire;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/**
 * The chain across services: a teacher's self-diagnosis finds deficits, they draft a route, it is
 * agreed and approved, and the deficits are worked on. From the far end of the town's list, so that
 * nobody else finds deficits of the same people.
 */
final class LeadingIntoRoutes extends Work {

  private static final String ASSESSMENTS = "/api/v1/diagnostics/assessments";
  private static final String ROUTES = "/api/v1/routes";
  private static final Set<String> UNDER_WAY = Set.of("APPROVED", "IN_PROGRESS");

  /** How many deficits each assessment found. */
  private final Map<String, Integer> found = new ConcurrentHashMap<>();

  /** How many strengths. */
  private final Map<String, Integer> strengths = new ConcurrentHashMap<>();

  private final Map<String, String> routes = new ConcurrentHashMap<>();

  LeadingIntoRoutes(Town town, Pool people) {
    super(town, people);
  }

  @Override
  public boolean waitsForEvents() {
    return true;
  }

  @Override
  String piece(int number) {
    String teacher = people.get(people.ids().size() - 1 - number);
    Api self = town.teacher(teacher);
    String assessment = Insisting.created(self, key(number), ASSESSMENTS, Map.of());
    List<String> levels = levels(self, ASSESSMENTS + "/" + assessment);
    int deficits = (int) levels.stream().filter(level -> level.startsWith("DEFICIT")).count();
    String route = Insisting.until(() -> draft(teacher, deficits));
    Insisting.until(() -> decided(self, route, "/agreement", Set.of("AGREED")));
    Insisting.until(() -> decided(town.methodist(), route, "/approval", UNDER_WAY));
    found.put(assessment, deficits);
    strengths.put(assessment, Collections.frequency(levels, "STRENGTH"));
    routes.put(assessment, route);
    return assessment;
  }

  /** Answers the questionnaire; what each competence came to, burnout apart: it is nobody's. */
  private static List<String> levels(Api self, String path) {
    Map<String, Object> consent =
        Map.of("textVersion", 3, "recipients", List.of("SCHOOL", "METHODIST"));
    Map<String, List<String>> answers = Questionnaire.answersWithADeficitIn("METHODS");
    Insisting.until(
        () -> unless(self, path, "INVITED", () -> self.put(path + "/consent", consent)));
    Insisting.done(() -> self.put(path + "/answers", Map.of("answers", answers)));
    Insisting.until(
        () -> unless(self, path, "STARTED", () -> self.post(path + "/submission", Map.of())));
    JsonNode result = Insisting.done(() -> self.get(path + "/result")).json();
    return result
        .get("levels")
        .valueStream()
        .filter(level -> !level.get("area").asString().equals("BURNOUT"))
        .map(level -> level.get("level").asString())
        .toList();
  }

  /** Does it only while it is not done: an unknown outcome may have been a yes. */
  private static Optional<Api.Answer> unless(
      Api self, String path, String before, java.util.function.Supplier<Api.Answer> step) {
    Optional<Api.Answer> now = Insisting.answer(() -> self.get(path));
    boolean due = now.isPresent() && now.get().json().get("state").asString().equals(before);
    return due ? Insisting.answer(step) : now;
  }

  /** The one draft of the teacher, when it has a goal for every deficit. */
  private Optional<String> draft(String teacher, int deficits) {
    String list = ROUTES + "?teacher=" + teacher;
    return Insisting.answer(() -> town.methodist().get(list))
        .map(Api.Answer::json)
        .filter(lines -> lines.size() == 1)
        .map(lines -> ROUTES + "/" + lines.get(0).get("id").asString())
        .filter(route -> goals(route) == deficits);
  }

  private int goals(String route) {
    return Insisting.done(() -> town.methodist().get(route)).json().get("goals").size();
  }

  private static Optional<Api.Answer> decided(
      Api who, String route, String command, Set<String> done) {
    Optional<Api.Answer> now = Insisting.answer(() -> who.get(route));
    if (now.isEmpty() || done.contains(now.get().json().get("state").asString())) {
      return now;
    }
    return Insisting.answer(
        () -> who.with("If-Match", now.get().header("etag")).post(route + command, Map.of()));
  }

  /** An assessment whose route has its goals and whose deficits are all worked on by it, once. */
  @Override
  public Set<String> stored() {
    Map<String, Set<String>> worked = new HashMap<>();
    JsonNode register =
        town.methodist().get("/api/v1/diagnostics/deficits?state=IN_ROUTE&size=500").json();
    assertThat(register.get("total").asInt()).isEqualTo(register.get("rows").size());
    for (JsonNode row : register.get("rows")) {
      String assessment = row.get("assessment").asString();
      assertThat(ROUTES + "/" + row.get("route").asString()).isEqualTo(routes.get(assessment));
      worked
          .computeIfAbsent(assessment, a -> new HashSet<>())
          .add(row.get("competence").asString());
    }
    worked.forEach(
        (assessment, rows) -> assertThat(rows).as(assessment).hasSize(found.get(assessment)));
    assertThat(town.methodist().get(ROUTES).json()).as("one route each").hasSize(routes.size());
    return worked.keySet();
  }

  @Override
  public List<Told> told() {
    String diagnostics = "diagnostics.events";
    Map<String, Integer> approved = new HashMap<>();
    routes.values().forEach(route -> approved.put(route.substring(ROUTES.length() + 1), 1));
    return List.of(
        each(diagnostics, "DiagnosticCompleted", "assessment", 1),
        new Told(diagnostics, "DeficitIdentified", "assessment", Map.copyOf(found)),
        new Told(diagnostics, "StrengthIdentified", "assessment", Map.copyOf(strengths)),
        each("routes.events", "RouteDrafted", "assessment", 1),
        new Told("routes.events", "RouteApproved", "route", approved));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of();
  }
}
