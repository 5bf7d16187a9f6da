package ru.traektoria.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalManagementPort;
import ru.traektoria.local.broker.BrokerMetrics;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The whole service over a real broker and store: two schools, three teachers, one vacancy. */
@LiveMonitoring
class MonitoringServiceTest {

  private static final String TOWN = "town";
  private static final String TABLE = "/api/v1/monitoring/tables/track1?year=2026-27";
  private static final String PEOPLE = "/api/v1/monitoring/indicators/T1.1/people?part=numerator";
  private static final String TARGETS = "/api/v1/monitoring/targets";
  private static boolean told;

  @LocalManagementPort int managementPort;

  @Value("${spring.kafka.bootstrap-servers}")
  String broker;

  @Autowired TestTopics topics;
  @Autowired Api api;

  @BeforeEach
  void tell() {
    if (told) {
      return;
    }
    told = true;
    school("school-1");
    school("school-2");
    teacher("anna", "school-1", "HIGHER");
    teacher("boris", "school-1", "SECONDARY_VOCATIONAL");
    teacher("vera", "school-2", "HIGHER");
    topics.publish(
        "staff.events",
        "VacancyChanged",
        "vacancy-1",
        1,
        Map.of(
            "vacancy", "vacancy-1",
            "organisation", "school-1",
            "municipality", TOWN,
            "position", "TEACHER",
            "rate", 0.5,
            "declaredOn", "2026-10-01"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> row(methodist().get(TABLE), "T1.1").get("denominator").asInt() == 3);
    Map<String, Object> terms = Map.of("kind", "FLOOR", "amount", 60, "due", "2027-08-31");
    assertThat(
            methodist()
                .with("If-Match", "\"0\"")
                .put(TARGETS + "/T1.1?year=2026-27", terms)
                .status())
        .isEqualTo(200);
  }

  private void school(String id) {
    topics.publish(
        "staff.events",
        "OrganisationChanged",
        id,
        1,
        Map.of("organisation", id, "municipality", TOWN, "region", "r1", "kind", "SCHOOL"));
  }

  private void teacher(String id, String school, String education) {
    topics.publish(
        "staff.events",
        "AssignmentChanged",
        id,
        1,
        Map.ofEntries(
            Map.entry("assignment", id + "-1"),
            Map.entry("teacher", id),
            Map.entry("organisation", school),
            Map.entry("municipality", TOWN),
            Map.entry("position", "TEACHER"),
            Map.entry("positionKind", "TEACHER"),
            Map.entry("subject", "MATHS"),
            Map.entry("weeklyHours", 18),
            Map.entry("employment", "MAIN"),
            Map.entry("from", "2020-09-01")));
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        id,
        2,
        Map.of(
            "teacher", id, "municipality", TOWN, "organisation", school, "education", education));
  }

  private Api methodist() {
    return api.as(Tokens.methodist(TOWN));
  }

  private static JsonNode row(Api.Answer answer, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    for (JsonNode row : answer.json().get("rows")) {
      if (row.get("code").asString().equals(code)) {
        return row;
      }
    }
    throw new AssertionError("no row " + code);
  }

  @Test
  void aTableSaysHowManyOfHowMany() {
    JsonNode row = row(methodist().get(TABLE), "T1.1");
    assertThat(row.get("numerator").asInt()).isEqualTo(2);
    assertThat(row.get("denominator").asInt()).isEqualTo(3);
    assertThat(row.get("value").asDouble()).isEqualTo(66.6667);
  }

  @Test
  void aTableSaysHowLongItTook() {
    assertThat(methodist().get(TABLE).header("server-timing")).matches("table;dur=\\d+\\.\\d{3}");
  }

  @Test
  void theFactsAreFoldedAndNeverPublished() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      assertThat(admin.listTopics().names().get()).noneMatch(topic -> topic.contains("-out-"));
    }
  }

  @Test
  void aZeroDenominatorGivesNoValue() {
    JsonNode row = row(methodist().get(TABLE), "T1.7");
    assertThat(row.get("value").isNull()).isTrue();
    assertThat(row.get("state").asString()).isEqualTo("NO_DATA");
  }

  @Test
  void thePeopleBehindANumberAreExactlyAsMany() {
    JsonNode people = methodist().get(PEOPLE).json();
    assertThat(people.valueStream().map(p -> p.get("id").asString()))
        .containsExactly("anna", "vera");
  }

  @Test
  void aSchoolSeesItselfOnly() {
    Api school = api.as(Tokens.schoolLead(TOWN, "school-1"));
    assertThat(row(school.get(TABLE), "T1.1").get("denominator").asInt()).isEqualTo(2);
    assertThat(school.get(TABLE + "&organisation=school-2").status()).isEqualTo(404);
  }

  @Test
  void anOfficialSeesNumbersAndNobodysName() {
    Api official = api.as(Tokens.official(TOWN));
    assertThat(official.get(TABLE).status()).isEqualTo(200);
    assertThat(official.get(PEOPLE).status()).isEqualTo(403);
  }

  @Test
  void anotherMunicipalityIsNotFound() {
    assertThat(methodist().get(TABLE + "&municipality=elsewhere").status()).isEqualTo(404);
    assertThat(row(api.as(Tokens.methodist("elsewhere")).get(TABLE), "T1.1").get("value").isNull())
        .isTrue();
  }

  @Test
  void whatCannotBeUnderstoodIsSaidInRussian() {
    for (String wrong :
        List.of(
            "?year=2026", "?asOf=20.11.2026", "?year=2025-26&asOf=2026-11-20", "?subject=MAGIC")) {
      Api.Answer answer = methodist().get("/api/v1/monitoring/tables/track1" + wrong);
      assertThat(answer.status()).as(wrong).isEqualTo(400);
      assertThat(answer.json().get("detail").asString()).as(wrong).matches("(?s).*[а-яё]{4}.*");
    }
    assertThat(methodist().get("/api/v1/monitoring/tables/track9").status()).isEqualTo(404);
    assertThat(api.get(TABLE).status()).isEqualTo(401);
  }

  @Test
  void aFrozenWindowStaysWhileFactsGoOn() {
    Api.Answer made =
        methodist()
            .post(
                "/api/v1/monitoring/windows",
                Map.of("name", "На 20 ноября", "year", "2026-27", "asOf", "2026-11-20"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String window = made.json().get("id").asString();
    Api.Answer frozen = methodist().get(TABLE + "&window=" + window);
    assertThat(frozen.json().get("mode").asString()).isEqualTo("frozen");
    assertThat(row(frozen, "T1.1").get("numerator").asInt()).isEqualTo(2);
    assertThat(row(frozen, "T1.1").get("state").asString()).isEqualTo("ACHIEVED");
    assertThat(row(frozen, "T1.1").get("target"))
        .isEqualTo(row(methodist().get(TABLE), "T1.1").get("target"));
    assertThat(
            methodist()
                .get(PEOPLE + "&window=" + window + "&organisation=school-1")
                .json()
                .valueStream()
                .map(p -> p.get("id").asString()))
        .containsExactly("anna");
    for (String part : List.of("/breakdown?by=organisation", "/breakdown?by=subject", "/history")) {
      String path = "/api/v1/monitoring/indicators/T1.1" + part + (part.contains("?") ? "&" : "?");
      Api.Answer live = methodist().get(path + "year=2026-27&asOf=2026-11-20");
      Api.Answer kept = methodist().get(path + "window=" + window);
      assertThat(kept.status()).as(kept.body()).isEqualTo(200);
      assertThat(kept.body()).as(part).contains("\"numerator\":").isEqualTo(live.body());
    }
    String all = "/api/v1/monitoring/tables/track1,track3/organisations?";
    JsonNode live = methodist().get(all + "year=2026-27&asOf=2026-11-20").json();
    JsonNode kept = methodist().get(all + "window=" + window).json();
    assertThat(live.get("organisations")).isNotEmpty();
    assertThat(kept.get("organisations")).isEqualTo(live.get("organisations"));
    assertThat(kept.get("indicators")).isNotEmpty().isEqualTo(live.get("indicators"));
    Api browser = methodist().with("Accept", "text/html");
    String page = browser.get("/monitoring/indicators/T1.1?window=" + window).body();
    assertThat(page).contains("Заморожено 20 ноября 2026", "ничего не изменилось");
    assertThat(browser.get("/monitoring/tracks/track1?window=" + window).body())
        .contains("После заморозки", "без изменений");
    assertThat(methodist().get(TABLE + "&asOf=2026-11-20&window=" + window).status())
        .isEqualTo(400);
    assertThat(methodist().get(TABLE).json().get("mode").asString()).isEqualTo("live");
  }

  @Test
  void theOperatorSeesHowFarTheFoldIs() {
    JsonNode fold = api.as(Tokens.admin()).get("/api/v1/monitoring/fold").json();
    assertThat(fold.get("caughtUp").asBoolean()).isTrue();
    assertThat(fold.get("offsets").get("staff.events").size()).isPositive();
  }

  @Test
  void foldingAgainBesideTheLiveTablesGivesTheSameByteForByte() {
    Api admin = api.as(Tokens.admin());
    String before = methodist().get(TABLE).body();
    JsonNode written = admin.post("/api/v1/monitoring/fold/snapshots", Map.of()).json();
    assertThat(written.get("bytes").asLong()).isPositive();
    for (String from : List.of("beginning", "snapshot")) {
      Api.Answer started = admin.post("/api/v1/monitoring/fold/rebuilds?from=" + from, Map.of());
      assertThat(started.status()).as(started.body()).isEqualTo(202);
      String rebuild = "/api/v1/monitoring/fold/rebuilds/" + started.json().get("id").asInt();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> !admin.get(rebuild).json().get("state").asString().equals("FOLDING"));
      JsonNode done = admin.get(rebuild).json();
      assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("SWAPPED");
      assertThat(done.get("same").asBoolean()).isTrue();
      assertThat(done.get("folded").asLong()).isEqualTo(done.get("total").asLong());
      assertThat(methodist().get(TABLE).body()).as(from).isEqualTo(before);
    }
    assertThat(admin.get("/api/v1/monitoring/fold").json().get("lag").asLong()).isZero();
    assertThat(methodist().post("/api/v1/monitoring/fold/rebuilds", Map.of()).status())
        .isEqualTo(403);
    assertThat(admin.post("/api/v1/monitoring/fold/rebuilds?from=middle", Map.of()).status())
        .isEqualTo(400);
  }

  @Test
  void whatIsPublishedDuringARebuildIsNeitherLostNorCountedTwice() {
    Api admin = api.as(Tokens.admin());
    String all = "/api/v1/monitoring/fold/rebuilds";
    long before =
        admin.get(all).json().valueStream().mapToLong(r -> r.get("id").asLong()).max().orElse(0);
    Api village = api.as(Tokens.methodist("village"));
    String vacancies = "/api/v1/monitoring/tables/track2?year=2026-27";
    for (int i = 1; i <= 60; i++) {
      if (i % 20 == 1) {
        admin.post("/api/v1/monitoring/fold/rebuilds", Map.of());
      }
      topics.publish("staff.events", "VacancyChanged", "village-" + i, 1, vacancy("village-" + i));
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                admin
                    .get("/api/v1/monitoring/fold/rebuilds")
                    .json()
                    .valueStream()
                    .noneMatch(r -> r.get("state").asString().equals("FOLDING")));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> row(village.get(vacancies), "T2.1").get("value").asInt() == 60);
    assertThat(admin.get(all).json().valueStream())
        .filteredOn(r -> r.get("id").asLong() > before)
        .isNotEmpty()
        .allMatch(r -> r.get("state").asString().equals("SWAPPED"))
        .allMatch(r -> r.get("same").asBoolean());
    assertThat(admin.get("/api/v1/monitoring/fold").json().get("gaps").asInt()).isZero();
  }

  private static Map<String, Object> vacancy(String id) {
    return Map.of(
        "vacancy", id,
        "organisation", "village-school",
        "municipality", "village",
        "position", "TEACHER",
        "rate", 1,
        "declaredOn", "2026-10-01");
  }

  @Test
  void everyPageOpensForTheMethodist() {
    Api browser = methodist().with("Accept", "text/html");
    for (String page :
        List.of(
            "/monitoring/tracks/track1",
            "/monitoring/tracks/track2?year=2025-26",
            "/monitoring/tracks/track3?organisation=school-1&asOf=2026-11-01",
            "/monitoring/indicators/T1.1",
            "/monitoring/indicators/T2.1?organisation=school-1",
            "/monitoring/indicators/T2.9",
            "/monitoring/indicators/T1.1/people?part=denominator",
            "/monitoring/indicators/T2.1/people",
            "/monitoring/windows",
            "/monitoring/targets",
            "/monitoring/targets?set=true&year=2025-26",
            "/monitoring/targets/T1.10?suggestion=0",
            "/monitoring/targets/T1.1",
            "/monitoring/fragments/home")) {
      Api.Answer answer = browser.get(page);
      assertThat(answer.status()).as(page + "\n" + answer.body()).isEqualTo(200);
    }
    assertThat(browser.get("/monitoring/tracks/track1").body())
        .containsPattern("2(\\h|&nbsp;)из(\\h|&nbsp;)3");
  }

  @Test
  void aTargetIsSetChangedJudgedAndWithdrawn() {
    JsonNode row = row(methodist().get(TABLE), "T1.1");
    assertThat(row.get("state").asString()).isEqualTo("ACHIEVED");
    assertThat(row.get("target").get("rule").asString()).contains("не меньше 60");
    String target = TARGETS + "/T1.4?year=2026-27";
    Map<String, Object> points =
        Map.of("kind", "PERCENTAGE_POINTS", "amount", 15, "due", "2027-08-31");
    Api.Answer set = methodist().with("If-Match", "\"0\"").put(target, points);
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    assertThat(row(methodist().get(TABLE), "T1.4").get("state").asString()).isEqualTo("NO_DATA");
    assertThat(methodist().with("If-Match", "\"0\"").put(target, points).status()).isEqualTo(412);
    assertThat(methodist().put(target, points).status()).isEqualTo(428);
    String version = '"' + set.json().get("version").asString() + '"';
    Map<String, Object> based =
        Map.of("kind", "PERCENTAGE_POINTS", "amount", 15, "due", "2027-08-31", "baseline", 0);
    Api.Answer changed = api.as(Tokens.official(TOWN)).with("If-Match", version).put(target, based);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(row(methodist().get(TABLE), "T1.4").get("state").asString()).isEqualTo("AT_RISK");
    assertThat(
            row(methodist().get(TABLE + "&organisation=school-1"), "T1.4").get("state").asString())
        .isEqualTo("NO_TARGET");
    Api.Answer wrong =
        methodist()
            .with("If-Match", version)
            .put(target, Map.of("kind", "FLOOR", "amount", 101, "due", "2027-08-31"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().get("errors").get(0).get("field").asString()).isEqualTo("amount");
    version = '"' + changed.json().get("version").asString() + '"';
    assertThat(methodist().with("If-Match", version).delete(target).status()).isEqualTo(204);
    assertThat(row(methodist().get(TABLE), "T1.4").get("target").isNull()).isTrue();
    assertThat(methodist().get(TARGETS + "?year=2026-27").body())
        .contains("T1.1")
        .doesNotContain("T1.4");
    assertThat(methodist().get(TARGETS + "/suggestions").body()).contains("§5, этап 2");
    assertThat(
            api.as(Tokens.schoolLead(TOWN, "school-1"))
                .with("If-Match", "\"0\"")
                .put(target, based)
                .status())
        .isEqualTo(403);
  }

  @Test
  void aPersonSetsATargetAsPeopleWriteNumbers() {
    Api browser = methodist().with("HX-Request", "true");
    String form = "/monitoring/targets/T1.2?year=2026-27";
    Api.Answer wrong =
        browser.form(
            form, "version=0&kind=CEILING&amount=many&due=2027-08-31&baseline=&baselineOn=");
    assertThat(wrong.status()).as(wrong.body()).isEqualTo(422);
    Api.Answer set =
        browser.form(
            form, "version=0&kind=CEILING&amount=12,5+%25&due=2027-08-31&baseline=&baselineOn=");
    assertThat(set.status()).as(set.body()).isEqualTo(204);
    JsonNode target = row(methodist().get(TABLE), "T1.2").get("target");
    assertThat(target.get("amount").asDouble()).isEqualTo(12.5);
    assertThat(target.get("baseline").isNull()).as("unknown, not zero").isTrue();
    Api.Answer gone = browser.form("/monitoring/targets/T1.2/withdraw?year=2026-27", "version=1");
    assertThat(gone.status()).as(gone.body()).isEqualTo(204);
    assertThat(row(methodist().get(TABLE), "T1.2").get("target").isNull()).isTrue();
  }

  @Test
  void aParagraphStandsOnlyBesideWhatItReallySays() {
    String paragraph = "Программа (S0), §5, этап 2";
    Map<String, Object> said =
        Map.of("kind", "FLOOR", "amount", 30, "due", "2027-08-31", "paragraph", paragraph);
    Map<String, Object> changed =
        Map.of("kind", "FLOOR", "amount", 25, "due", "2027-08-31", "paragraph", paragraph);
    String target = TARGETS + "/T1.10?year=2026-27";
    Api.Answer first = methodist().with("If-Match", "\"0\"").put(target, said);
    assertThat(first.json().get("paragraph").asString()).isEqualTo(paragraph);
    Api.Answer own = methodist().with("If-Match", "\"1\"").put(target, changed);
    assertThat(own.json().get("paragraph").isNull()).isTrue();
    assertThat(methodist().with("If-Match", "\"2\"").delete(target).status()).isEqualTo(204);
  }

  @Test
  void aTableIsExportedAsShown() {
    Api.Answer csv = methodist().get("/monitoring/tracks/track1?format=csv");
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.body()).contains("T1.1;").contains("66,6667");
  }

  @Test
  void theRegionHearsOfNumbersOnceUntilTheyChange() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                topics.read("region.r1.facts").stream()
                    .anyMatch(p -> p.json().get("code").asString().equals("T1.1")));
    topics
        .read("region.r1.facts")
        .forEach(
            p -> {
              Contracts.of("monitoring-service").assertValid(p.name(), p.value());
            });
    topics.read("region.r1.facts").stream()
        .collect(Collectors.groupingBy(TestTopics.Published::key))
        .values()
        .forEach(
            told ->
                assertThat(told)
                    .extracting(TestTopics.Published::sequence)
                    .isEqualTo(LongStream.rangeClosed(1, told.size()).boxed().toList()));
  }

  @Test
  void everyPanelOfTheDashboardHasDataInARealPrometheus() throws Exception {
    assumeThat(Path.of("/usr/bin/prometheus")).as("Prometheus of Debian").exists();
    aTownWithAHeadAYoungTeacherProgrammesAndTargets();
    String said;
    try (BrokerMetrics broker = BrokerMetrics.serve("127.0.0.1", 0)) {
      Process check =
          new ProcessBuilder(
                  Path.of("..", "deploy", "prometheus", "check-dashboards.sh").toString(),
                  "127.0.0.1:" + managementPort,
                  "127.0.0.1:" + broker.port())
              .redirectErrorStream(true)
              .start();
      said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(check.waitFor()).as(said).isZero();
    }
    assertThat(said).doesNotContain("anna", "school-1", "panels-HEAD");
  }

  /** What the first town lacks: every indicator of the tracks has a number somewhere. */
  private void aTownWithAHeadAYoungTeacherProgrammesAndTargets() {
    String town = "panels";
    for (String kind : List.of("HEAD", "TEACHER")) {
      String id = "panels-" + kind;
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
              "panels-school",
              "municipality",
              town,
              "position",
              kind,
              "positionKind",
              kind,
              "employment",
              "MAIN",
              "from",
              "2020-09-01"));
      topics.publish(
          "staff.events",
          "TeacherProfileChanged",
          id,
          2,
          Map.of("teacher", id, "municipality", town, "birthDate", "2000-01-01", "leader", false));
    }
    topics.publish(
        "staff.events",
        "OrganisationChanged",
        "panels-school",
        1,
        Map.of(
            "organisation",
            "panels-school",
            "municipality",
            town,
            "region",
            "r1",
            "kind",
            "SCHOOL"));
    Api methodist = api.as(Tokens.methodist(town)).with("If-Match", "\"0\"");
    Map<String, Object> programmes = Map.of("programmes", List.of("P", "PU", "E", "SC"));
    assertThat(methodist.put("/api/v1/monitoring/programmes", programmes).status()).isEqualTo(200);
    for (String code : List.of("T2.4", "T3.1", "P2.1")) {
      Map<String, Object> terms = Map.of("kind", "FLOOR", "amount", 60, "due", "2027-08-31");
      Api.Answer set = methodist.put(TARGETS + "/" + code + "?year=2026-27", terms);
      assertThat(set.status()).as(code + set.body()).isEqualTo(200);
    }
  }
}
