package ru.traektoria.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.log.LiveFold;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Открытая страница и свёртка заново over HTTP, with a real broker and store. */
@LiveMonitoring
class OpenPagesTest {

  private static final String TOWN = "open-town";
  private static final String PAGE = "/monitoring/open";
  private static boolean told;
  private static String window;

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired LiveFold live;

  /** Six people with a degree; one of them has been diagnosed. */
  @BeforeEach
  void tell() {
    if (told) {
      return;
    }
    told = true;
    topics.publish(
        "staff.events",
        "OrganisationChanged",
        "open-school",
        1,
        Map.of(
            "organisation", "open-school", "municipality", TOWN, "region", "r1", "kind", "SCHOOL"));
    for (int i = 0; i < 6; i++) {
      teacher("open-" + i);
    }
    topics.publish(
        "diagnostics.events",
        "DiagnosticCompleted",
        "open-diagnosis",
        1,
        Map.of(
            "assessment", "open-diagnosis",
            "teacher", "open-0",
            "municipality", TOWN,
            "campaignKind", "ENTRY",
            "site", "CNPPM",
            "initiator", "CNPPM",
            "completedOn", "2026-10-01",
            "areas", List.of("METHODS")));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> counted("T1.8", "numerator") == 1 && counted("T1.1", "numerator") == 6);
    methodist().post("/api/v1/monitoring/windows", Map.of("name", "На ноябрь", "year", "2026-27"));
    window = methodist().get("/api/v1/monitoring/windows").json().get(0).get("id").asString();
  }

  private long counted(String code, String what) {
    return methodist()
        .get("/api/v1/monitoring/tables/track1?year=2026-27")
        .json()
        .get("rows")
        .valueStream()
        .filter(row -> row.get("code").asString().equals(code))
        .mapToLong(row -> row.get(what).asLong())
        .sum();
  }

  private void teacher(String id) {
    topics.publish(
        "staff.events",
        "AssignmentChanged",
        id,
        1,
        Map.of(
            "assignment", id + "-1",
            "teacher", id,
            "organisation", "open-school",
            "municipality", TOWN,
            "position", "TEACHER",
            "positionKind", "TEACHER",
            "employment", "MAIN",
            "from", "2020-09-01"));
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        id,
        2,
        Map.of("teacher", id, "municipality", TOWN, "education", "HIGHER", "leader", false));
  }

  private Api methodist() {
    return api.as(Tokens.methodist(TOWN));
  }

  private Api official() {
    return api.as(Tokens.official(TOWN));
  }

  private static Api.Answer send(Api who, String what, String form) {
    return who.with("HX-Request", "true").form(PAGE + what, form);
  }

  private static JsonNode figure(JsonNode table, String code) {
    return table
        .get("indicators")
        .valueStream()
        .filter(figure -> figure.get("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFigureIsOpenOnceTheDepartmentHasApprovedItAndGoneWhenItIsWithdrawn() {
    String address = "/open/" + TOWN;
    assertThat(api.get(address).status()).as("nothing is open by itself").isEqualTo(404);
    String proposal = "&window=" + window + "&indicators=T1.1&indicators=T1.8";
    assertThat(send(methodist(), "/proposal", proposal).status()).isEqualTo(428);
    assertThat(send(methodist(), "/proposal", "version=0" + proposal).status()).isEqualTo(204);
    assertThat(send(methodist(), "/proposal", "version=0" + proposal).status())
        .as("somebody proposed meanwhile")
        .isEqualTo(412);
    assertThat(api.get(address).status()).as("proposed is not open").isEqualTo(404);
    assertThat(send(methodist(), "/approval", "version=1").status()).isEqualTo(403);
    assertThat(send(official(), "/proposal", "version=1" + proposal).status()).isEqualTo(403);
    assertThat(send(official(), "/approval", "version=1").status()).isEqualTo(204);
    theOpenPageShowsWhatIsAllowed(address);
    assertThat(send(official(), "/withdrawal", "version=2&reason=").status()).isEqualTo(422);
    assertThat(send(official(), "/withdrawal", "version=2&reason=mistake").status()).isEqualTo(204);
    assertThat(api.get(address).status()).isEqualTo(404);
    assertThat(api.get(address + "/indicators.json").status()).isEqualTo(404);
  }

  private void theOpenPageShowsWhatIsAllowed(String address) {
    Api.Answer page = api.with("Accept", "text/html").get(address);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body().replace('\u00a0', ' '))
        .contains("6 из 6", "Скрыто: малая группа")
        .doesNotContain("open-0");
    assertThat(page.header("Cache-Control")).contains("max-age=600", "public");
    assertThat(api.with("If-None-Match", page.header("ETag")).get(address).status()).isEqualTo(304);
    Api.Answer file = api.get(address + "/indicators.json");
    assertThat(file.header("Cache-Control")).contains("public");
    JsonNode education = figure(file.json(), "T1.1");
    assertThat(education.get("value").asInt()).isEqualTo(100);
    assertThat(education.get("denominator").asInt()).isEqualTo(6);
    JsonNode diagnosed = figure(file.json(), "T1.8");
    assertThat(diagnosed.get("hidden").asBoolean()).as("one of six is somebody").isTrue();
    assertThat(diagnosed.get("value").isNull()).isTrue();
    assertThat(diagnosed.get("numerator").isNull()).isTrue();
    assertThat(file.json().get("indicators").size()).as("nothing that was not chosen").isEqualTo(2);
    String csv = api.get(address + "/indicators.csv").body();
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).startsWith("code,name,").contains("\r\nT1.8,").contains(",HIDDEN,");
  }

  @Test
  void whatIsNotInTheWindowOrOfAnotherTownIsRefused() {
    Api village = api.as(Tokens.methodist("open-village"));
    String foreign = "version=0&window=" + window + "&indicators=T1.1";
    assertThat(send(village, "/proposal", foreign).status()).isEqualTo(422);
    assertThat(send(village, "/proposal", "version=0&window=none&indicators=T1.1").status())
        .isEqualTo(422);
    assertThat(send(village, "/approval", "version=0").status()).isEqualTo(403);
    assertThat(api.get("/open/open-village").status()).isEqualTo(404);
    assertThat(api.get("/open/nowhere/indicators.csv").status()).isEqualTo(404);
    assertThat(api.as(Tokens.teacher(TOWN, "open-school", "open-1")).get(PAGE).status())
        .isEqualTo(403);
    assertThat(api.get(PAGE).status()).as("without a token").isEqualTo(401);
  }

  @Test
  void factsThatTheLogDoesNotHoldAreAnAlarmUntilTheFoldsAgreeAgain() {
    Api admin = api.as(Tokens.admin());
    live.with(
        fold -> {
          var names = fold.facts().names;
          fold.facts()
              .places
              .organisations
              .closedOn
              .set(names.organisations.find("open-school"), 9);
          return null;
        });
    JsonNode done = rebuilt(admin);
    assertThat(done.get("same").asBoolean()).isFalse();
    JsonNode difference = done.get("differences").get(0);
    assertThat(difference.get("onlyBefore").asInt()).isEqualTo(1);
    assertThat(difference.get("examples").toString()).contains("open-school");
    assertThat(admin.get("/monitoring/rebuild").body()).contains("дала другие факты");
    assertThat(admin.get("/monitoring/rebuild/" + done.get("id").asInt()).body())
        .contains("Только в прежних таблицах: 1, только в новых: 1");
    assertThat(rebuilt(admin).get("same").asBoolean()).isTrue();
    assertThat(admin.get("/monitoring/rebuild").body())
        .doesNotContain("дала другие факты")
        .contains("Отличаются: 2");
  }

  private static JsonNode rebuilt(Api admin) {
    Api.Answer started =
        admin.with("HX-Request", "true").form("/monitoring/rebuild", "from=beginning");
    assertThat(started.status()).as(started.body()).isEqualTo(204);
    String all = "/api/v1/monitoring/fold/rebuilds";
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !admin.get(all).json().get(0).get("state").asString().equals("FOLDING"));
    return admin.get(all).json().get(0);
  }

  @Test
  void aRebuildIsStartedByTheAdministratorAndFromSomewhere() {
    Api admin = api.as(Tokens.admin()).with("HX-Request", "true");
    assertThat(admin.form("/monitoring/rebuild", "from=").status()).isEqualTo(422);
    assertThat(admin.get("/monitoring/rebuild/999999").status()).isEqualTo(404);
    assertThat(methodist().get("/monitoring/rebuild").status()).isEqualTo(403);
    assertThat(methodist().form("/monitoring/rebuild", "from=beginning").status()).isEqualTo(403);
  }
}
