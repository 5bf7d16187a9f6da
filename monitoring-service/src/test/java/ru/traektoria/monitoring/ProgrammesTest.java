package ru.traektoria.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Программы over HTTP: which bind, their tables and years, what is derived, whose lists open. */
@LiveMonitoring
class ProgrammesTest {

  private static final String TOWN = "hill";
  private static final String SCHOOL = "hill-school";
  private static final String PROGRAMMES = "/api/v1/monitoring/programmes";
  private static final String PASSPORT = "/api/v1/monitoring/tables/P";
  private static final String PEOPLE = "/api/v1/monitoring/indicators/%s/people?part=numerator";
  private static boolean told;

  @Autowired TestTopics topics;
  @Autowired Api api;

  @BeforeEach
  void tell() {
    if (told) {
      return;
    }
    told = true;
    topics.publish(
        "staff.events",
        "OrganisationChanged",
        SCHOOL,
        1,
        Map.of("organisation", SCHOOL, "municipality", TOWN, "region", "r1", "kind", "SCHOOL"));
    teacher("hill-anna");
    teacher("hill-boris");
    topics.publish(
        "routes.events",
        "CourseCompleted",
        "hill-course",
        1,
        Map.of(
            "course",
            "hill-course",
            "teacher",
            "hill-anna",
            "municipality",
            TOWN,
            "kind",
            "ADVANCED_TRAINING",
            "hours",
            36,
            "documentOn",
            "2026-10-10",
            "profiles",
            List.of(),
            "federalRegister",
            false));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> row(methodist().get(PASSPORT), "P5.1").get("numerator").asInt() == 1);
  }

  private void teacher(String id) {
    topics.publish(
        "staff.events",
        "AssignmentChanged",
        id,
        1,
        Map.of(
            "assignment",
            id + "-1",
            "teacher",
            id,
            "organisation",
            SCHOOL,
            "municipality",
            TOWN,
            "position",
            "TEACHER",
            "positionKind",
            "TEACHER",
            "employment",
            "MAIN",
            "from",
            "2020-09-01"));
  }

  private Api methodist() {
    return api.as(Tokens.methodist(TOWN));
  }

  private static JsonNode row(Api.Answer answer, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer
        .json()
        .get("rows")
        .valueStream()
        .filter(row -> row.get("code").asString().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + code));
  }

  @Test
  void aMunicipalityPicksItsProgrammesAndTheTracksAlwaysBind() {
    Api village = api.as(Tokens.methodist("hill-village"));
    JsonNode before = village.get(PROGRAMMES).json();
    assertThat(before.get("version").asInt()).isZero();
    assertThat(bound(before)).containsExactly("track1", "track2", "track3");
    Map<String, Object> choice = Map.of("programmes", List.of("PU", "P"));
    assertThat(village.put(PROGRAMMES, choice).status()).isEqualTo(428);
    Api.Answer picked = village.with("If-Match", "\"0\"").put(PROGRAMMES, choice);
    assertThat(picked.status()).as(picked.body()).isEqualTo(200);
    assertThat(bound(picked.json())).containsExactly("track1", "track2", "track3", "P", "PU");
    assertThat(village.with("If-Match", "\"0\"").put(PROGRAMMES, choice).status()).isEqualTo(412);
    Api.Answer none =
        village.with("If-Match", "\"1\"").put(PROGRAMMES, Map.of("programmes", List.of()));
    assertThat(bound(none.json())).hasSize(3);
    Api.Answer unknown =
        village.with("If-Match", "\"2\"").put(PROGRAMMES, Map.of("programmes", List.of("track1")));
    assertThat(unknown.status()).as("a track is not picked").isEqualTo(422);
    assertThat(bound(methodist().get(PROGRAMMES).json())).as("another town").hasSize(3);
  }

  private static List<String> bound(JsonNode answer) {
    return answer
        .get("programmes")
        .valueStream()
        .filter(p -> p.get("bound").asBoolean())
        .map(p -> p.get("code").asString())
        .toList();
  }

  @Test
  void onlyTheMethodistPicks() {
    Map<String, Object> choice = Map.of("programmes", List.of("P"));
    for (String token :
        List.of(Tokens.official(TOWN), Tokens.schoolLead(TOWN, SCHOOL), Tokens.region("r1"))) {
      Api other = api.as(token).with("If-Match", "\"0\"");
      assertThat(other.get(PROGRAMMES).status()).isEqualTo(200);
      assertThat(other.put(PROGRAMMES, choice).status()).isEqualTo(403);
    }
    assertThat(api.get(PROGRAMMES).status()).isEqualTo(401);
    assertThat(methodist().with("If-Match", "\"0\"").put(PROGRAMMES, Map.of()).status())
        .isEqualTo(400);
  }

  @Test
  void thePassportIsATableLikeATrack() {
    JsonNode table = methodist().get(PASSPORT + "?year=2026-27").json();
    assertThat(table.get("track").asString()).isEqualTo("P");
    assertThat(row(methodist().get(PASSPORT), "P2.3").get("value").asDouble()).isEqualTo(50);
    assertThat(row(methodist().get(PASSPORT), "P6.7").get("parts").size()).isEqualTo(14);
    assertThat(methodist().get("/api/v1/monitoring/tables/NONE").status()).isEqualTo(404);
  }

  @Test
  void aProgrammeOfCalendarYearsIsAskedByTheCalendarYear() {
    String plan = "/api/v1/monitoring/tables/PU";
    assertThat(methodist().get(plan).json().get("year").asString()).isEqualTo("2026");
    assertThat(row(methodist().get(plan + "?year=2025"), "PU.1").get("asOf").asString())
        .isEqualTo("2025-12-31");
    assertThat(methodist().get(plan + "?year=2026-27").status()).isEqualTo(400);
    assertThat(methodist().get(PASSPORT + "?year=2026").status()).isEqualTo(400);
    assertThat(methodist().get(plan + "?year=2026&asOf=2025-12-31").status()).isEqualTo(400);
    String history = "/api/v1/monitoring/indicators/PU.1/history?year=2026";
    assertThat(methodist().get(history).json().valueStream().map(y -> y.get("year").asString()))
        .containsExactly("2022", "2023", "2024", "2025", "2026");
  }

  @Test
  void aCalendarYearIsFrozenToo() {
    Api.Answer made =
        methodist()
            .post(
                "/api/v1/monitoring/windows",
                Map.of("name", "2026 год", "year", "2026", "asOf", "2026-11-20"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String window = "window=" + made.json().get("id").asString();
    Api.Answer frozen = methodist().get("/api/v1/monitoring/tables/PU?" + window);
    assertThat(frozen.json().get("mode").asString()).isEqualTo("frozen");
    assertThat(frozen.json().get("year").asString()).isEqualTo("2026");
    JsonNode live = row(methodist().get(PASSPORT + "?asOf=2026-11-20"), "P6.6");
    JsonNode then = row(methodist().get(PASSPORT + "?" + window), "P6.6");
    assertThat(then.get("parts"))
        .as("parts are frozen with the number")
        .isEqualTo(live.get("parts"));
    assertThat(then.get("value")).isEqualTo(live.get("value"));
  }

  @Test
  void behindADerivedNumberStandItsPartsAndBehindAnAggregateNobody() {
    Api.Answer derived = methodist().get(PEOPLE.formatted("P6.8"));
    assertThat(derived.status()).isEqualTo(400);
    assertThat(derived.json().get("detail").asString()).contains("P2.1, P2.2");
    assertThat(methodist().get(PEOPLE.formatted("P2.5")).status()).isEqualTo(403);
    Api school = api.as(Tokens.schoolLead(TOWN, SCHOOL));
    assertThat(school.get(PEOPLE.formatted("P2.2")).status()).as("who has deficits").isEqualTo(403);
    assertThat(school.get(PEOPLE.formatted("P2.3")).json().size()).isEqualTo(1);
    assertThat(methodist().get(PEOPLE.formatted("P2.2")).status()).isEqualTo(200);
  }

  @Test
  void aDerivedNumberFollowsTheBaseThatWasFixedWithATarget() {
    assertThat(row(methodist().get(PASSPORT), "P0.3").get("value").isNull()).isTrue();
    Map<String, Object> growth =
        Map.of("kind", "PERCENTAGE_POINTS", "amount", 15, "due", "2027-08-31", "baseline", 20);
    String target = "/api/v1/monitoring/targets/P2.6?year=2026-27";
    assertThat(methodist().with("If-Match", "\"0\"").put(target, growth).status()).isEqualTo(200);
    JsonNode row = row(methodist().get(PASSPORT), "P0.3");
    assertThat(row.get("value").asDouble()).isEqualTo(-20);
    assertThat(row.get("parts").get(1).get("role").asString()).isEqualTo("BASELINE");
    assertThat(row(methodist().get(PASSPORT + "?year=2025-26"), "P0.3").get("value").isNull())
        .as("no base was fixed for an earlier year")
        .isTrue();
  }

  @Test
  void everyPageOpens() {
    Api browser = methodist().with("Accept", "text/html");
    for (String page :
        List.of(
            "/monitoring/programmes",
            "/monitoring/programmes/P",
            "/monitoring/programmes/PU?year=2025",
            "/monitoring/indicators/P6.7",
            "/monitoring/indicators/P6.6?organisation=" + SCHOOL,
            "/monitoring/indicators/P2.5",
            "/monitoring/indicators/PU.1?year=2026",
            "/monitoring/targets?year=2026",
            "/monitoring/targets/P0.3",
            "/monitoring/targets/PU.1?year=2026")) {
      Api.Answer answer = browser.get(page);
      assertThat(answer.status()).as(page + "\n" + answer.body()).isEqualTo(200);
    }
    assertThat(browser.get("/monitoring/programmes/NONE").status()).isEqualTo(404);
    Api.Answer csv = methodist().get("/monitoring/programmes/P?format=csv");
    assertThat(csv.body()).contains("P2.3;").contains("50");
  }

  @Test
  void thePageSavesTheChoiceAndRefusesAStaleOne() {
    Api browser = api.as(Tokens.methodist("hill-farm")).with("HX-Request", "true");
    String form = "/monitoring/programmes";
    assertThat(browser.form(form, "version=0&programmes=P&programmes=E").status()).isEqualTo(204);
    assertThat(browser.form(form, "version=0&programmes=P").status()).isEqualTo(412);
    assertThat(browser.form(form, "programmes=P").status()).isEqualTo(428);
    assertThat(browser.form(form, "version=1").status()).as("none").isEqualTo(204);
  }
}
