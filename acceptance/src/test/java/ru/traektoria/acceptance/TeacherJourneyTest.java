package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/**
 * One year of Анна, a teacher of mathematics, from the staff list to the closed route, told through
 * the gateway. After each step exactly the indicators it concerns have moved, by exactly one
 * person.
 */
@ExtendWith(Platform.class)
class TeacherJourneyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Town town = Town.founded("Путевой район");
  private final Api methodist = town.methodist();
  private final Numbers numbers = new Numbers(methodist);

  private String anna;
  private String boris;
  private String vera;

  @Test
  void aTeachersYearMovesEveryIndicatorByExactlyOne() {
    theSchoolTakesPeopleOn();
    aVacancyIsDeclared();
    theRegionalCentreAssessesAnna();
    String route = annaFindsADeficitAndGetsARoute();
    String course = annaLearns(route);
    annaPassesTheAssessmentOfTheCourse(course);
    annaEliminatesHerDeficit(route);
    veraIsRetrained();
    veraTakesPartInAMunicipalProject();
    borisBecomesVerasMentor();
    everyNumberOpensItsPeople();
  }

  private void theSchoolTakesPeopleOn() {
    numbers.move(
        Map.of("T1.1", 1, "T1.6", 1, "T2.5", 1),
        () ->
            anna =
                registered(
                    person("Ёлкина", "Анна", "FEMALE", "1988-03-14", "HIGHER", "MATHEMATICS"),
                    work("TEACHER", "MATHEMATICS", "BASIC", "MAIN", 31)));
    numbers.move(
        Map.of("T1.2", 1, "T1.4", 1, "T2.4", 1),
        () -> {
          Map<String, Object> person =
              person("Дуб", "Борис", "MALE", "1955-01-20", "SECONDARY_VOCATIONAL", "MATHEMATICS");
          person.put(
              "categories",
              List.of(
                  Map.of("position", "TEACHER", "category", "HIGHEST", "awardedOn", "2024-02-01")));
          boris = registered(person, work("TEACHER", "MATHEMATICS", "SECONDARY", "MAIN", 18));
        });
    numbers.move(
        Map.of("T1.3", 1, "T1.5", 1, "T2.2", 1, "T2.6", 1),
        () -> {
          Map<String, Object> person =
              person("Ива", "Вера", "FEMALE", "2001-07-02", "SECONDARY_GENERAL", "BIOLOGY");
          person.put("teachingSince", "2025-09-01");
          person.put(
              "categories",
              List.of(
                  Map.of("position", "TEACHER", "category", "FIRST", "awardedOn", "2026-02-01")));
          vera = registered(person, work("TEACHER", "PHYSICS", "BASIC", "MAIN", 18));
        });
    numbers.move(
        Map.of("T1.7", 1),
        () -> {
          Map<String, Object> person =
              person("Клён", "Глеб", "MALE", "1979-05-05", "HIGHER", "HISTORY");
          person.put("headAttestations", List.of(Map.of("passedOn", "2025-04-01")));
          registered(person, headOf("DIRECTOR"));
        });
  }

  private void aVacancyIsDeclared() {
    numbers.move(
        Map.of("T2.1", 1),
        () ->
            created(
                methodist.post(
                    "/api/v1/staff/vacancies",
                    Map.of(
                        "organisation",
                        town.school(),
                        "position",
                        "TEACHER",
                        "subject",
                        "PHYSICS",
                        "rate",
                        0.5,
                        "hours",
                        9,
                        "declaredOn",
                        "2026-09-01"))));
  }

  private void theRegionalCentreAssessesAnna() {
    String number = "CNPPM-" + UUID.randomUUID();
    numbers.move(
        Map.of("T1.8", 1),
        () ->
            Log.publish(
                "cnppm.r1.results",
                number,
                Map.of(
                    "ce_specversion", "1.0",
                    "ce_id", UUID.randomUUID().toString(),
                    "ce_type", "ru.traektoria.ExternalDiagnosticReported.v1",
                    "ce_source", "/cnppm",
                    "ce_subject", number,
                    "ce_sequence", "1",
                    "ce_time", "2026-10-01T10:00:00Z"),
                """
                {"externalId": "%s", "teacher": "%s", "completedOn": "2026-10-01",
                 "results": [{"competence": "ICT.SAFETY", "level": "STRENGTH"}]}
                """
                    .formatted(number, anna)));
  }

  private String annaFindsADeficitAndGetsARoute() {
    Api teacher = town.teacher(anna);
    String assessment = invited(campaign(), anna);
    String path = "/api/v1/diagnostics/assessments/" + assessment;
    Api.Answer tooEarly = teacher.put(path + "/answers", Map.of("answers", Map.of()));
    assertThat(tooEarly.status()).as("no answer before a consent").isEqualTo(422);
    consented(teacher, path);
    ok(
        teacher.put(
            path + "/answers", Map.of("answers", Questionnaire.answersWithADeficitIn("METHODS"))));
    JsonNode result = ok(teacher.post(path + "/submission", Map.of()));
    assertThat(levels(result, "METHODS")).contains("DEFICIT_HIGH");

    JsonNode draft = theDraftOf(anna);
    String route = "/api/v1/routes/" + draft.get("id").asString();
    planned(route, draft);
    decided(teacher, route, "/agreement", Map.of());
    numbers.move(Map.of(), () -> decided(methodist, route, "/approval", Map.of()));
    awaitDeficits("IN_ROUTE");
    return route;
  }

  private String annaLearns(String route) {
    JsonNode step = stepOf(route, "COURSE");
    String[] course = new String[1];
    numbers.move(
        Map.of("T1.10", 1, "T3.1", 1),
        () -> {
          Map<String, Object> record = course(anna, "ADVANCED_TRAINING", 36, "2026-10-20");
          record.put("priority", "FUNCTIONAL_LITERACY");
          record.put("priorityLevel", "FEDERAL");
          record.put("route", route.substring(route.lastIndexOf('/') + 1));
          record.put("step", step.get("id").asString());
          course[0] = created(methodist.post("/api/v1/routes/courses", record));
        });
    awaitStep(route, "COURSE");
    JsonNode visit = stepOf(route, "MUTUAL_VISIT");
    decided(
        town.schoolLead(),
        route,
        "/steps/" + visit.get("id").asString() + "/confirmation",
        Map.of("evidence", "Посетила два урока коллеги, протокол в папке"));
    return course[0];
  }

  private void annaPassesTheAssessmentOfTheCourse(String course) {
    numbers.move(
        Map.of("T1.11", 1),
        () ->
            created(
                methodist.post(
                    "/api/v1/diagnostics/competence-assessments",
                    Map.of("teacher", anna, "course", course, "passedOn", "2026-10-21"))));
  }

  private void annaEliminatesHerDeficit(String route) {
    assertThat(close(route).status()).as("an open deficit keeps the route open").isEqualTo(422);
    Api teacher = town.teacher(anna);
    String id =
        created(
            methodist.post(
                "/api/v1/diagnostics/assessments/final",
                Map.of("teacher", anna, "competences", List.of())));
    String path = "/api/v1/diagnostics/assessments/" + id;
    consented(teacher, path);
    ok(teacher.put(path + "/answers", Map.of("answers", Questionnaire.bestAnswersIn("METHODS"))));
    ok(teacher.post(path + "/submission", Map.of()));
    awaitDeficits("RESOLVED");
    numbers.move(
        Map.of("T1.9", 1),
        () ->
            await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(close(route).status()).isEqualTo(200)));
  }

  private void veraIsRetrained() {
    numbers.move(
        Map.of("T2.2", -1, "T2.3", 1, "T1.10", 1),
        () -> {
          Map<String, Object> record = course(vera, "RETRAINING", 260, "2026-11-10");
          record.put("profiles", List.of("PHYSICS"));
          created(methodist.post("/api/v1/routes/courses", record));
        });
  }

  private void veraTakesPartInAMunicipalProject() {
    Api.Answer made =
        methodist.post(
            "/api/v1/activities",
            Map.of(
                "title", "Школа молодого учителя: первый урок",
                "kind", "SEMINAR",
                "level", "MUNICIPAL",
                "format", "ON_SITE",
                "topic", "Первый урок",
                "municipalProject", true,
                "plannedOn", "2026-11-20",
                "hours", 2));
    String path = "/api/v1/activities/" + created(made);
    ok(methodist.put(path + "/participants/" + vera, Map.of("role", "PARTICIPANT")));
    ok(methodist.put(path + "/attendance", Map.of("marks", Map.of(vera, "PRESENT"))));
    numbers.move(
        Map.of("T2.7", 1), () -> decided(methodist, path, "/hold", Map.of("heldOn", "2026-11-20")));
  }

  private void borisBecomesVerasMentor() {
    Map<String, Object> pair = new HashMap<>();
    pair.put("mentors", List.of(boris));
    pair.put("mentees", List.of(vera));
    pair.put("form", "TRADITIONAL");
    pair.put("from", "2026-11-01");
    pair.put("plannedTo", "2027-10-31");
    pair.put("programme", "Первые два года в профессии");
    pair.put("paid", false);
    pair.put("start", true);
    assertThat(methodist.post("/api/v1/mentoring/pairs", pair).status())
        .as("no pair without an order and the mentor's consent")
        .isEqualTo(422);
    pair.put("orderNumber", "48-н");
    pair.put("orderOn", "2026-10-30");
    pair.put("consents", List.of(Map.of("mentor", boris, "on", "2026-10-29")));
    pair.put("menteesAgreedOn", "2026-10-29");
    numbers.move(Map.of("T2.8", 2), () -> created(methodist.post("/api/v1/mentoring/pairs", pair)));
    numbers.move(
        Map.of("T2.9", 1),
        () ->
            ok(
                methodist
                    .with("If-Match", "\"0\"")
                    .put(
                        "/api/v1/mentoring/target-models/" + town.school(),
                        Map.of(
                            "actNumber", "12",
                            "adoptedOn", "2026-09-01",
                            "curator", boris,
                            "programme", "Программа наставничества школы"))));
  }

  private void everyNumberOpensItsPeople() {
    Tables tables = new Tables(methodist);
    for (String code : numbers.now().keySet()) {
      JsonNode row = tables.row("track" + code.charAt(1), code);
      if (row.get("unit").asString().equals("PERCENT")) {
        assertThat(tables.people(code, "numerator")).as(code).hasSize(row.get("numerator").asInt());
        assertThat(tables.people(code, "denominator"))
            .as(code)
            .hasSize(row.get("denominator").asInt());
      }
    }
    Api.Answer official =
        town.official()
            .get("/api/v1/monitoring/indicators/T1.8/people?part=numerator&year=2026-27");
    assertThat(official.status()).as("an official sees no names").isEqualTo(403);
  }

  private Map<String, Object> person(
      String last, String first, String sex, String birth, String education, String profile) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("lastName", last);
    person.put("firstName", first);
    person.put("sex", sex);
    person.put("birthDate", birth);
    person.put("education", education);
    person.put("profiles", List.of(profile));
    person.put("teachingSince", "2010-09-01");
    return person;
  }

  private Map<String, Object> work(
      String position, String subject, String level, String employment, int hours) {
    Map<String, Object> work = headOf(position);
    work.put("subject", subject);
    work.put("level", level);
    work.put("employment", employment);
    work.put("weeklyHours", hours);
    return work;
  }

  private Map<String, Object> headOf(String position) {
    Map<String, Object> work = new LinkedHashMap<>();
    work.put("organisation", town.school());
    work.put("position", position);
    work.put("rate", 1);
    work.put("from", "2025-09-01");
    return work;
  }

  private String registered(Map<String, Object> person, Map<String, Object> work) {
    person.put("assignments", List.of(work));
    return created(methodist.post("/api/v1/staff/teachers", person));
  }

  private Map<String, Object> course(String teacher, String kind, int hours, String on) {
    Map<String, Object> course = new LinkedHashMap<>();
    course.put("teacher", teacher);
    course.put("title", "Программа института развития образования");
    course.put("provider", "Институт развития образования");
    course.put("kind", kind);
    course.put("hours", hours);
    course.put("documentOn", on);
    course.put("documentNumber", "77-" + hours);
    course.put("federalRegister", true);
    return course;
  }

  private String campaign() {
    return created(
        methodist.post(
            "/api/v1/diagnostics/campaigns",
            Map.of(
                "title", "Входная диагностика",
                "kind", "ENTRY",
                "site", "MUNICIPAL",
                "from", "2026-09-01",
                "to", "2026-12-31",
                "instrument", Questionnaire.ID)));
  }

  private String invited(String campaign, String teacher) {
    String path = "/api/v1/diagnostics/campaigns/" + campaign + "/invitations";
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(methodist.post(path, Map.of("teachers", List.of(teacher))).body())
                    .contains("1"));
    String list = "/api/v1/diagnostics/assessments?campaign=" + campaign + "&teacher=" + teacher;
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(town.teacher(teacher).get(list).json()).hasSize(1));
    return town.teacher(teacher).get(list).json().get(0).get("assessment").get("id").asString();
  }

  private void consented(Api teacher, String path) {
    ok(
        teacher.put(
            path + "/consent",
            Map.of("textVersion", 3, "recipients", List.of("SCHOOL", "METHODIST"))));
  }

  private static List<String> levels(JsonNode result, String area) {
    return result
        .get("levels")
        .valueStream()
        .filter(level -> level.get("competence").asString().startsWith(area))
        .map(level -> level.get("level").asString())
        .toList();
  }

  private JsonNode theDraftOf(String teacher) {
    String list = "/api/v1/routes?state=DRAFT&teacher=" + teacher;
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(methodist.get(list).json()).hasSize(1));
    JsonNode line = methodist.get(list).json().get(0);
    String deficits = "/api/v1/diagnostics/deficits?teacher=" + teacher;
    String route = "/api/v1/routes/" + line.get("id").asString();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(methodist.get(route).json().get("goals"))
                    .hasSize(rows(methodist.get(deficits).json()).size()));
    return methodist.get(route).json();
  }

  private static JsonNode rows(JsonNode answer) {
    return answer.isArray() ? answer : answer.get("rows");
  }

  private void planned(String route, JsonNode draft) {
    List<String> goals =
        draft.get("goals").valueStream().map(goal -> goal.get("id").asString()).toList();
    Map<String, Object> plan =
        Map.of(
            "tempo",
            "2 часа в неделю",
            "steps",
            List.of(step("COURSE", 36, goals), step("MUTUAL_VISIT", 4, goals)));
    Api.Answer now = methodist.get(route);
    ok(methodist.with("If-Match", now.header("etag")).put(route + "/plan", plan));
  }

  private static Map<String, Object> step(String kind, int hours, List<String> goals) {
    return Map.of(
        "kind", kind,
        "content", "Планирование урока по результатам диагностики",
        "form", "IN_PERSON",
        "from", "2026-10-01",
        "to", "2027-03-31",
        "hours", hours,
        "expectedResult", "Урок с проверяемой целью",
        "goals", goals);
  }

  private JsonNode stepOf(String route, String kind) {
    return methodist
        .get(route)
        .json()
        .get("steps")
        .valueStream()
        .filter(step -> step.toString().contains("\"" + kind + "\""))
        .findFirst()
        .orElseThrow();
  }

  private void awaitStep(String route, String kind) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(stepOf(route, kind).toString()).contains("DONE"));
  }

  private void awaitDeficits(String state) {
    String list = "/api/v1/diagnostics/deficits?teacher=" + anna;
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(rows(methodist.get(list).json()).valueStream())
                    .isNotEmpty()
                    .allMatch(row -> row.get("state").asString().equals(state)));
  }

  private Api.Answer close(String route) {
    Api.Answer now = methodist.get(route);
    return methodist
        .with("If-Match", now.header("etag"))
        .post(route + "/closing", Map.of("outcome", "DEFICIT_ELIMINATED"));
  }

  private static void decided(Api who, String path, String command, Object body) {
    Api.Answer now = who.get(path);
    assertThat(now.status()).as(now.body()).isEqualTo(200);
    ok(who.with("If-Match", now.header("etag")).post(path + command, body));
  }

  private static JsonNode ok(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    return answer.body().isBlank() ? null : answer.json();
  }

  private static String created(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }
}
