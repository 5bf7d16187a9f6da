package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.testing.Api;

/**
 * A town with two schools; everything there is belongs to the first, and the deputy of the second
 * has nothing to do with it.
 */
final class TwoSchools {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final Town town = Town.founded("Двухшкольный район");
  final Api methodist = town.methodist();
  final String second;
  final String teacher = teacher("Лиственная");
  final String colleague = teacher("Осинова");
  final String vacancy;
  final String campaign;
  final String course;
  final String pair;
  final String activity;

  TwoSchools() {
    second =
        made(
            "/api/v1/staff/organisations",
            Map.of("name", "Средняя школа № 2", "shortName", "СОШ № 2", "kind", "SCHOOL"));
    vacancy = made("/api/v1/staff/vacancies", vacancy());
    course = made("/api/v1/routes/courses", course());
    pair = made("/api/v1/mentoring/pairs", pair());
    activity = made("/api/v1/activities", activity());
    campaign = made("/api/v1/diagnostics/campaigns", campaign());
  }

  /** The deputy of the first school. */
  Api own() {
    return town.schoolLead();
  }

  /** The deputy of the second school. */
  Api stranger() {
    return Platform.as("SCHOOL_LEAD", "--municipality", town.id(), "--organisation", second);
  }

  Map<String, Object> vacancy() {
    return Map.of(
        "organisation", town.school(),
        "position", "TEACHER",
        "subject", "PHYSICS",
        "rate", 1,
        "declaredOn", "2026-09-01");
  }

  Map<String, Object> course() {
    return Map.of(
        "teacher", teacher,
        "title", "Современный урок",
        "provider", "Институт развития образования",
        "kind", "ADVANCED_TRAINING",
        "hours", 36,
        "documentOn", "2026-10-20",
        "documentNumber", "77-1",
        "federalRegister", true);
  }

  Map<String, Object> pair() {
    Map<String, Object> pair = new HashMap<>();
    pair.put("mentors", List.of(colleague));
    pair.put("mentees", List.of(teacher));
    pair.put("form", "TRADITIONAL");
    pair.put("orderNumber", "48-н");
    pair.put("orderOn", "2026-10-30");
    pair.put("consents", List.of(Map.of("mentor", colleague, "on", "2026-10-29")));
    pair.put("menteesAgreedOn", "2026-10-29");
    pair.put("from", "2026-11-01");
    pair.put("plannedTo", "2027-10-31");
    pair.put("programme", "Первые два года в профессии");
    pair.put("start", true);
    return pair;
  }

  Map<String, Object> activity() {
    return Map.of(
        "title", "Педагогический совет",
        "kind", "PEDAGOGICAL_COUNCIL",
        "level", "SCHOOL",
        "format", "ON_SITE",
        "organisation", town.school(),
        "plannedOn", "2026-12-10",
        "hours", 2);
  }

  private static Map<String, Object> campaign() {
    return Map.of(
        "title", "Входная диагностика",
        "kind", "ENTRY",
        "site", "MUNICIPAL",
        "from", "2026-09-01",
        "to", "2026-12-31",
        "instrument", Questionnaire.ID);
  }

  private String teacher(String name) {
    Map<String, Object> work =
        Map.of(
            "organisation", town.school(),
            "position", "TEACHER",
            "subject", "MATHEMATICS",
            "rate", 1,
            "from", "2025-09-01");
    return made(
        "/api/v1/staff/teachers",
        Map.of(
            "lastName", name, "firstName", "Инна", "sex", "FEMALE", "assignments", List.of(work)));
  }

  /** Another service knows the teachers a moment later. */
  private String made(String path, Map<String, Object> body) {
    return await()
        .atMost(PATIENCE)
        .until(() -> methodist.post(path, body), answer -> answer.status() == 201)
        .json()
        .get("id")
        .asString();
  }

  /** Nothing of the first school has changed: the versions of all its records. */
  Map<String, String> versions() {
    Map<String, String> versions = new HashMap<>();
    for (String path :
        List.of(
            "/api/v1/staff/organisations/" + town.school(),
            "/api/v1/staff/teachers/" + teacher,
            "/api/v1/staff/vacancies/" + vacancy,
            "/api/v1/diagnostics/campaigns/" + campaign,
            "/api/v1/routes/courses/" + course,
            "/api/v1/mentoring/pairs/" + pair,
            "/api/v1/activities/" + activity)) {
      Api.Answer answer = methodist.get(path);
      assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
      versions.put(path, answer.header("etag"));
    }
    return versions;
  }

  /** How long the lists are that a write would have made longer. */
  Map<String, Integer> lengths() {
    Map<String, Integer> lengths = new HashMap<>();
    for (String path :
        List.of(
            "/api/v1/staff/vacancies",
            "/api/v1/diagnostics/campaigns",
            "/api/v1/diagnostics/competence-assessments",
            "/api/v1/routes",
            "/api/v1/routes/courses",
            "/api/v1/mentoring/pairs",
            "/api/v1/mentoring/target-models",
            "/api/v1/activities",
            "/api/v1/monitoring/windows")) {
      lengths.put(path, methodist.get(path).json().size());
    }
    return lengths;
  }
}
