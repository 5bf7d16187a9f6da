package ru.traektoria.route.web;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.RouteId;
import tools.jackson.databind.JsonNode;

/** A municipality of its own with one school and one teacher, and what tests do there. */
public final class Story {

  public final String municipality = "municipality-" + Ids.next();
  public final String school = Ids.next();
  public final String anna = Ids.next();
  public final String profile = Ids.next();
  public final String deficit = Ids.next();
  public final Api methodist;
  public final Api lead;
  public final Api teacher;
  private final TestTopics topics;
  private final AssessmentId assessment = new AssessmentId(Ids.next());
  public final String route = RouteId.of(assessment).value();

  public Story(Api api, TestTopics topics) {
    this.topics = topics;
    this.methodist = api.as(Tokens.methodist(municipality));
    this.lead = api.as(Tokens.schoolLead(municipality, school));
    this.teacher = api.as(Tokens.teacher(municipality, school, anna));
    named(school, "ORGANISATION", "МБОУ «Школа № 7»", "Школа № 7");
    named(anna, "TEACHER", "Берёзкина Анна Петровна", "Берёзкина А. П.");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> methodist.get("/routes/lookup/teachers?q=березкина").json().size() == 1);
  }

  /** Somebody or something that the directory knows. */
  public void named(String id, String kind, String name, String shortName) {
    topics.publishName(
        id,
        Map.of(
            "id", id,
            "kind", kind,
            "municipality", municipality,
            "organisation", school,
            "name", name,
            "shortName", shortName,
            "sortKey", name.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е')));
  }

  /** Diagnostics finds a deficit; the draft that follows. */
  public JsonNode deficitIsFound() {
    Map<String, Object> event = new HashMap<>();
    event.put("deficit", deficit);
    event.put("teacher", anna);
    event.put("municipality", municipality);
    event.put("organisation", school);
    event.put("competence", "METHODS.GOALS");
    event.put("area", "METHODS");
    event.put("severity", "HIGH");
    event.put("assessment", assessment.value());
    event.put("foundOn", "2026-10-12");
    topics.publish("diagnostics.events", "DeficitIdentified", profile, 1, event);
    await().until(() -> methodist.get("/api/v1/routes/" + route).status() == 200);
    return route();
  }

  /** Anna agrees and the methodist approves. */
  public void approved() {
    decide(teacher, "agreement", Map.of());
    decide(methodist, "approval", Map.of());
  }

  /** Boris becomes Anna's mentor and can read her route. */
  public String mentoredBy() {
    String boris = Ids.next();
    named(boris, "TEACHER", "Вязов Борис Ильич", "Вязов Б. И.");
    String pair = Ids.next();
    Map<String, Object> event = new HashMap<>();
    event.put("pair", pair);
    event.put("mentors", List.of(boris));
    event.put("mentees", List.of(anna));
    event.put("municipality", municipality);
    event.put("organisation", school);
    event.put("form", "TUTOR");
    event.put("orderNumber", "14-о");
    event.put("orderOn", "2026-09-01");
    event.put("from", "2026-09-01");
    event.put("plannedTo", "2027-08-31");
    topics.publish("mentoring.events", "MentorAssigned", pair, 1, event);
    await().until(() -> methodist.get("/routes/" + route).body().contains("Вязов Б. И."));
    return boris;
  }

  /** A priority theme of the municipality, for whoever aims at methods; its id. */
  public String priorityTheme() {
    Api.Answer answer =
        methodist.post(
            "/api/v1/routes/priorities",
            Map.of(
                "title", "Функциональная грамотность на каждом уроке",
                "competences", List.of("METHODS"),
                "from", "2026-11-01",
                "kind", "SEMINAR",
                "content", "Семинар «Задания на функциональную грамотность»",
                "until", "2027-03-20",
                "hours", 4));
    return answer.json().path("id").asString();
  }

  public JsonNode route() {
    return methodist.get("/api/v1/routes/" + route).json();
  }

  public Api.Answer decide(Api who, String command, Object body) {
    return guarded(who).post("/api/v1/routes/" + route + "/" + command, body);
  }

  /** With the version as it is now. */
  public Api guarded(Api who) {
    return who.with("If-Match", methodist.get("/api/v1/routes/" + route).header("ETag"));
  }

  public JsonNode step(String kind) {
    return route()
        .path("steps")
        .valueStream()
        .filter(step -> step.path("plan").path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  /** A plan of given steps against the found deficit. */
  public Api.Answer planned(Api who, String reason, List<Map<String, Object>> steps) {
    Map<String, Object> body = new HashMap<>();
    body.put("wishes", List.of());
    body.put("steps", steps);
    body.put("reason", reason);
    return guarded(who).put("/api/v1/routes/" + route + "/plan", body);
  }

  /** One step; {@code review} plans an interim assessment after it. */
  public Map<String, Object> step(String kind, String content, boolean review) {
    Map<String, Object> step = new HashMap<>();
    step.put("kind", kind);
    step.put("content", content);
    step.put("form", "IN_PERSON");
    step.put("from", "2026-11-01");
    step.put("to", "2026-12-20");
    step.put("hours", 4);
    step.put("responsible", "Завуч");
    step.put("expectedResult", "Лист наблюдения");
    step.put("goals", List.of(deficit));
    step.put("review", review);
    return step;
  }
}
