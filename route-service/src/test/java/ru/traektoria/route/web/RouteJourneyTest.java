package ru.traektoria.route.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.RouteId;
import tools.jackson.databind.JsonNode;

/** The way of one teacher: a deficit is found, a route is made, gone and closed. */
@LiveRoutes
class RouteJourneyTest {

  private static final String M = "municipality-1";
  private static final String SCHOOL = "school-7";
  private static final String COMPETENCE = "METHODS.GOALS";

  private final String anna = Ids.next();
  private final String deficit = Ids.next();
  private final String profile = Ids.next();
  private final AssessmentId assessment = new AssessmentId(Ids.next());
  private final String route = RouteId.of(assessment).value();
  private final Api api;
  private final TestTopics topics;
  private final Api methodist;
  private final Api lead;
  private final Api teacher;

  RouteJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
    this.methodist = api.as(Tokens.methodist(M));
    this.lead = api.as(Tokens.schoolLead(M, SCHOOL));
    this.teacher = api.as(Tokens.teacher(M, SCHOOL, anna));
  }

  @BeforeEach
  void annaWorksAtSchool7() {
    topics.publishName(
        anna,
        Map.of(
            "id",
            anna,
            "kind",
            "TEACHER",
            "municipality",
            M,
            "organisation",
            SCHOOL,
            "name",
            "Берёзкина Анна Петровна",
            "shortName",
            "Берёзкина А. П.",
            "sortKey",
            "берёзкина анна петровна"));
    await().atMost(Duration.ofSeconds(20)).until(() -> start("Проба", Ids.next()).status() == 201);
  }

  @Test
  void fromAFoundDeficitToItsElimination() {
    deficitIsFound(1);
    deficitIsFound(1);
    JsonNode draft = await().until(this::route, r -> r.path("goals").size() == 1);
    assertThat(draft.path("state").asString()).isEqualTo("DRAFT");
    assertThat(draft.path("teacherName").asString()).isEqualTo("Берёзкина А. П.");
    assertThat(kinds(draft)).contains("COURSE", "MUTUAL_VISIT");

    assertThat(reminded(teacher)).contains("Посмотрите и согласуйте свой маршрут");
    assertThat(decide(methodist, "approval", null).status()).isEqualTo(422);
    assertThat(decide(teacher, "agreement", Map.of()).status()).isEqualTo(200);
    assertThat(reminded(teacher)).doesNotContain("согласуйте свой маршрут");
    assertThat(reminded(methodist)).contains("маршрут", "утверждения", "/routes?state=AGREED");
    assertThat(approveAll().path("done").size()).isEqualTo(1);

    annaCompletesTheCourseOfTheRoute();
    await()
        .until(
            this::route,
            r -> step(r, "COURSE").path("progress").path("state").asString().equals("DONE"));
    assertThat(route().path("state").asString()).isEqualTo("IN_PROGRESS");

    for (JsonNode step : route().path("steps")) {
      if (step.path("progress").path("state").asString().equals("PLANNED")) {
        annaShows(step.path("id").asString());
      }
    }
    Api.Answer tooEarly = close("DEFICIT_ELIMINATED", null);
    assertThat(tooEarly.status()).isEqualTo(422);
    assertThat(tooEarly.body()).contains("Диагностика ещё не подтвердила устранение: 1 дефицит");

    topics.publish(
        "diagnostics.events",
        "DeficitResolved",
        profile,
        2,
        Map.of(
            "deficit",
            deficit,
            "teacher",
            anna,
            "municipality",
            M,
            "competence",
            COMPETENCE,
            "area",
            "METHODS",
            "assessment",
            "final",
            "resolvedOn",
            "2026-11-20"));
    await().until(this::route, r -> !r.path("goals").get(0).path("resolvedOn").isNull());
    assertThat(close("DEFICIT_ELIMINATED", null).status()).isEqualTo(200);

    whatWasPublishedKeepsItsPromise();
  }

  private static String reminded(Api somebody) {
    return somebody.get("/api/v1/routes/reminders").body();
  }

  private void whatWasPublishedKeepsItsPromise() {
    await()
        .untilAsserted(
            () ->
                assertThat(topics.read("routes.events", route))
                    .extracting(TestTopics.Published::name)
                    .containsExactly(
                        "RouteDrafted",
                        "RouteApproved",
                        "RouteStepCompleted",
                        "RouteStepCompleted",
                        "RouteStepCompleted",
                        "RouteClosed"));
    List<TestTopics.Published> all = topics.read("routes.events");
    Contracts contracts = Contracts.of("route-service");
    all.forEach(event -> contracts.assertValid(event.name(), event.value()));
    assertThat(all)
        .filteredOn(event -> event.name().equals("CourseCompleted"))
        .anySatisfy(
            event -> {
              assertThat(event.json().path("teacher").asString()).isEqualTo(anna);
              assertThat(event.json().has("annulled")).isFalse();
            });
  }

  @Test
  void aCorrectionAfterApprovalIsAVersionAndIsPublished() {
    String id = start("Освоить дебаты", Ids.next()).json().path("id").asString();
    Api.Answer planned = put(id, null);
    assertThat(planned.status()).isEqualTo(200);
    Map<String, String> wishes =
        Map.of(
            "id",
            planned.json().path("goals").get(0).path("id").asString(),
            "wish",
            "Освоить дебаты");
    decide(teacher, id, "agreement", Map.of());
    decide(lead, id, "approval", Map.of());

    assertThat(put(id, wishes, "  ").status()).isEqualTo(422);
    JsonNode corrected = put(id, wishes, "Перенос мастер-класса").json();
    assertThat(corrected.path("planVersion").asInt()).isEqualTo(2);
    assertThat(corrected.path("revisions").get(0).path("differences").size()).isPositive();
    await()
        .untilAsserted(
            () ->
                assertThat(topics.read("routes.events", id))
                    .extracting(TestTopics.Published::name)
                    .containsExactly("RouteDrafted", "RouteApproved", "RouteCorrected"));
    topics
        .read("routes.events", id)
        .forEach(e -> Contracts.of("route-service").assertValid(e.name(), e.value()));
  }

  @Test
  void historyOfPastYearsDraftsNothing() {
    topics.publish(
        "diagnostics.events", "DeficitIdentified", profile, 1, deficit(Map.of("imported", true)));
    topics.publish("diagnostics.events", "DeficitIdentified", Ids.next(), 1, deficitOf("other"));
    String other = RouteId.of(new AssessmentId("other")).value();
    await().until(() -> methodist.get("/api/v1/routes/" + other).status() == 200);
    assertThat(methodist.get("/api/v1/routes/" + route).status()).isEqualTo(404);
  }

  @Test
  void presenceAndMeetingsDoTheirSteps() {
    String id = start("Освоить приёмы", Ids.next()).json().path("id").asString();
    String goal =
        methodist.get("/api/v1/routes/" + id).json().path("goals").get(0).path("id").asString();
    String activity = Ids.next();
    Api.Answer planned =
        with(id, teacher)
            .put(
                "/api/v1/routes/" + id + "/plan",
                Map.of(
                    "wishes", List.of(Map.of("id", goal, "wish", "Освоить приёмы")),
                    "steps",
                        List.of(
                            step("MASTER_CLASS", Map.of("target", "ACTIVITY", "id", activity)),
                            step("MENTORING", null))));
    assertThat(planned.status()).isEqualTo(200);
    decide(teacher, id, "agreement", Map.of());
    decide(methodist, id, "approval", Map.of());

    topics.publish(
        "activities.events",
        "ParticipationRecorded",
        activity,
        1,
        Map.of(
            "participation",
            Ids.next(),
            "activity",
            activity,
            "teacher",
            anna,
            "municipality",
            M,
            "kind",
            "MASTER_CLASS",
            "role",
            "PARTICIPANT",
            "attendance",
            "PRESENT",
            "heldOn",
            "2026-11-18"));
    topics.publish(
        "mentoring.events",
        "MentoringSessionHeld",
        Ids.next(),
        1,
        Map.of(
            "pair",
            "pair-1",
            "session",
            Ids.next(),
            "mentors",
            List.of("m"),
            "mentees",
            List.of(anna),
            "municipality",
            M,
            "kind",
            "MEETING",
            "heldOn",
            "2026-11-19"));
    await()
        .untilAsserted(
            () ->
                assertThat(topics.read("routes.events", id))
                    .extracting(TestTopics.Published::name)
                    .endsWith("RouteStepCompleted", "RouteStepCompleted"));
  }

  @Test
  void othersSeeNoRouteByName() {
    deficitIsFound(1);
    await().until(() -> methodist.get("/api/v1/routes/" + route).status() == 200);
    assertThat(api.as(Tokens.official(M)).get("/api/v1/routes").status()).isEqualTo(403);
    assertThat(api.as(Tokens.region("r1")).get("/api/v1/routes/" + route).status()).isEqualTo(403);
    assertThat(api.as(Tokens.admin()).get("/api/v1/routes").status()).isEqualTo(403);
    assertThat(api.get("/api/v1/routes").status()).isEqualTo(401);
    String elsewhere = Tokens.methodist("municipality-2");
    assertThat(api.as(elsewhere).get("/api/v1/routes/" + route).status()).isEqualTo(404);
    String otherSchool = Tokens.schoolLead(M, "school-8");
    assertThat(api.as(otherSchool).get("/api/v1/routes/" + route).status()).isEqualTo(404);
    String colleague = Tokens.teacher(M, SCHOOL, "colleague");
    assertThat(api.as(colleague).get("/api/v1/routes/" + route).status()).isEqualTo(404);
    assertThat(api.as(colleague).get("/api/v1/routes").json().size()).isZero();
  }

  @Test
  void aStaleEditLosesNothing() {
    String id = start("Освоить дебаты", Ids.next()).json().path("id").asString();
    assertThat(put(id, null).status()).isEqualTo(200);
    Api stale = teacher.with("If-Match", "\"1\"");
    Api.Answer answer = stale.post("/api/v1/routes/" + id + "/agreement", Map.of());
    assertThat(answer.status()).isEqualTo(412);
    assertThat(teacher.post("/api/v1/routes/" + id + "/agreement", Map.of()).status())
        .isEqualTo(428);
  }

  @Test
  void theSameKeyStartsOneRouteAndAnotherBodyIsRefused() {
    String key = Ids.next();
    Api.Answer first = start("Освоить дебаты", key);
    assertThat(start("Освоить дебаты", key).json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(start("Другое", key).status()).isEqualTo(422);
    assertThat(
            teacher.post("/api/v1/routes", "{\"teacher\":\"" + anna + "\",\"wich\":\"\"}").status())
        .isEqualTo(400);
  }

  @Test
  void theCatalogueHasItsContentAndChangesWithItsVersion() {
    JsonNode all = methodist.get("/api/v1/routes/programmes").json();
    assertThat(all.size()).isGreaterThanOrEqualTo(25);
    Api.Answer added =
        methodist.post(
            "/api/v1/routes/programmes",
            Map.of("title", "Дебаты на уроке", "kind", "ADVANCED_TRAINING", "hours", 16));
    assertThat(added.status()).isEqualTo(201);
    String id = added.json().path("id").asString();
    Api.Answer changed =
        methodist
            .with("If-Match", added.header("ETag"))
            .put(
                "/api/v1/routes/programmes/" + id,
                Map.of("title", "Дебаты", "kind", "ADVANCED_TRAINING", "hours", 18));
    assertThat(changed.json().path("hours").asInt()).isEqualTo(18);
    String elsewhere = Tokens.methodist("municipality-2");
    assertThat(api.as(elsewhere).get("/api/v1/routes/programmes/" + id).status()).isEqualTo(404);
  }

  @Test
  void aRouteThatIsAskedForTwiceIsOneAndAfterItsClosingTheNext() {
    int before = routesOfAnna();
    routeIsRequested(1);
    routeIsRequested(2);
    deficitIsFound(3);
    String other = Ids.next();
    topics.publish("diagnostics.events", "RouteRequested", Ids.next(), 1, deficitOf(other));
    await().until(() -> exists(RouteId.of(new AssessmentId(other)).value()));
    await().until(() -> exists(route));
    await().during(Duration.ofSeconds(1)).until(() -> routesOfAnna() == before + 2);
    assertThat(route().path("goals").size()).isEqualTo(1);

    assertThat(close("CANCELLED", "Педагог перешёл на другую должность").status()).isEqualTo(200);
    routeIsRequested(4);
    routeIsRequested(5);
    String next = RouteId.following(new RouteId(route)).value();
    await().until(() -> exists(next));
    await().during(Duration.ofSeconds(1)).until(() -> routesOfAnna() == before + 3);
  }

  private void routeIsRequested(int sequence) {
    topics.publish("diagnostics.events", "RouteRequested", profile, sequence, deficit(Map.of()));
  }

  private boolean exists(String id) {
    return methodist.get("/api/v1/routes/" + id).status() == 200;
  }

  private int routesOfAnna() {
    return methodist.get("/api/v1/routes?teacher=" + anna).json().size();
  }

  // -- the small steps of the story

  private void deficitIsFound(int sequence) {
    topics.publish("diagnostics.events", "DeficitIdentified", profile, sequence, deficit(Map.of()));
  }

  private Map<String, Object> deficit(Map<String, Object> more) {
    Map<String, Object> event = new java.util.HashMap<>(deficitOf(assessment.value()));
    event.putAll(more);
    return event;
  }

  private Map<String, Object> deficitOf(String inAssessment) {
    return Map.of(
        "deficit",
        deficit,
        "teacher",
        anna,
        "municipality",
        M,
        "organisation",
        SCHOOL,
        "competence",
        COMPETENCE,
        "area",
        "METHODS",
        "severity",
        "HIGH",
        "assessment",
        inAssessment,
        "foundOn",
        LocalDate.of(2026, 10, 12).toString());
  }

  private void annaCompletesTheCourseOfTheRoute() {
    String programme = step(route(), "COURSE").path("plan").path("reference").path("id").asString();
    Api.Answer uploaded =
        teacher.post(
            "/api/v1/routes/courses",
            Map.of(
                "teacher",
                anna,
                "programme",
                programme,
                "title",
                "Целеполагание",
                "kind",
                "ADVANCED_TRAINING",
                "hours",
                36,
                "documentOn",
                "2026-11-10",
                "documentNumber",
                "77-" + anna));
    assertThat(uploaded.status()).isEqualTo(201);
    assertThat(uploaded.json().path("state").asString()).isEqualTo("PENDING");
    String course = "/api/v1/routes/courses/" + uploaded.json().path("id").asString();
    Api.Answer confirmed =
        lead.with("If-Match", uploaded.header("ETag")).post(course + "/confirmation", Map.of());
    assertThat(confirmed.status()).isEqualTo(200);
  }

  private void annaShows(String step) {
    String path = "/api/v1/routes/" + route + "/steps/" + step;
    assertThat(with(route, teacher).post(path + "/report", Map.of("evidence", "лист")).status())
        .isEqualTo(200);
    assertThat(with(route, lead).post(path + "/confirmation", Map.of()).status()).isEqualTo(200);
  }

  private Api.Answer close(String outcome, String reason) {
    return decide(
        methodist,
        "closing",
        reason == null ? Map.of("outcome", outcome) : Map.of("outcome", outcome, "reason", reason));
  }

  private JsonNode approveAll() {
    return methodist.post("/api/v1/routes/approvals", Map.of("routes", List.of(route))).json();
  }

  private Api.Answer start(String wish, String key) {
    return teacher
        .with("Idempotency-Key", key)
        .post("/api/v1/routes", Map.of("teacher", anna, "wish", wish));
  }

  private Api.Answer put(String id, String reason) {
    String goal =
        teacher.get("/api/v1/routes/" + id).json().path("goals").get(0).path("id").asString();
    return put(id, Map.of("id", goal, "wish", "Освоить дебаты"), reason, 2);
  }

  private Api.Answer put(String id, Map<String, String> wish, String reason) {
    return put(id, wish, reason, 4);
  }

  private Api.Answer put(String id, Map<String, String> wish, String reason, int hours) {
    Map<String, Object> step = new java.util.HashMap<>(step("MUTUAL_VISIT", null));
    JsonNode there = teacher.get("/api/v1/routes/" + id).json().path("steps");
    if (there.size() > 0) {
      step.put("id", there.get(0).path("id").asString());
    }
    step.put("hours", hours);
    Map<String, Object> body = new java.util.HashMap<>();
    body.put("wishes", List.of(wish));
    body.put("steps", List.of(step));
    body.put("reason", reason);
    return with(id, teacher).put("/api/v1/routes/" + id + "/plan", body);
  }

  private static Map<String, Object> step(String kind, Map<String, String> reference) {
    Map<String, Object> step = new java.util.HashMap<>();
    step.put("kind", kind);
    step.put("content", "Содержание шага");
    step.put("from", "2026-11-22");
    step.put("to", "2026-12-20");
    step.put("hours", 2);
    step.put("reference", reference);
    return step;
  }

  private Api.Answer decide(Api who, String command, Object body) {
    return decide(who, route, command, body);
  }

  private Api.Answer decide(Api who, String id, String command, Object body) {
    return with(id, who)
        .post("/api/v1/routes/" + id + "/" + command, body == null ? Map.of() : body);
  }

  private Api with(String id, Api who) {
    return who.with("If-Match", teacher.get("/api/v1/routes/" + id).header("ETag"));
  }

  private JsonNode route() {
    return methodist.get("/api/v1/routes/" + route).json();
  }

  private static JsonNode step(JsonNode route, String kind) {
    for (JsonNode step : route.path("steps")) {
      if (step.path("plan").path("kind").asString().equals(kind)) {
        return step;
      }
    }
    throw new AssertionError("no step of kind " + kind + " in " + route);
  }

  private static List<String> kinds(JsonNode route) {
    return route
        .path("steps")
        .valueStream()
        .map(step -> step.path("plan").path("kind").asString())
        .toList();
  }
}
