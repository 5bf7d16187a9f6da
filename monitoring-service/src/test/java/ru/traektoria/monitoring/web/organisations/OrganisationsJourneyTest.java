package ru.traektoria.monitoring.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** One address, two towns and a school: everybody gets the own table, remembered or not. */
@LiveMonitoring
class OrganisationsJourneyTest {

  private static final String TOWN = "written-town";
  private static final String OTHER = "written-other-town";
  private static final String MOVING = "written-moving-town";
  private static final String TABLE =
      "/api/v1/monitoring/tables/track1,track2/organisations?year=2026-27&codes=T2.1,T1.1";
  private static boolean told;

  @Autowired TestTopics topics;
  @Autowired Api api;

  @BeforeEach
  void tell() {
    if (told) {
      return;
    }
    told = true;
    school("written-1", TOWN);
    school("written-2", TOWN);
    school("written-3", OTHER);
    vacancy("written-v1", "written-1", TOWN);
    vacancy("written-v2", "written-2", TOWN);
    vacancy("written-v3", "written-3", OTHER);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                vacancies(methodist(TOWN)).equals(List.of("written-1=1", "written-2=1"))
                    && vacancies(methodist(OTHER)).equals(List.of("written-3=1")));
  }

  private void school(String id, String town) {
    topics.publish(
        "staff.events",
        "OrganisationChanged",
        id,
        1,
        Map.of("organisation", id, "municipality", town, "region", "r1", "kind", "SCHOOL"));
  }

  private void vacancy(String id, String school, String town) {
    topics.publish(
        "staff.events",
        "VacancyChanged",
        id,
        1,
        Map.of(
            "vacancy",
            id,
            "organisation",
            school,
            "municipality",
            town,
            "position",
            "TEACHER",
            "rate",
            1,
            "declaredOn",
            "2026-10-01"));
  }

  private Api methodist(String town) {
    return api.as(Tokens.methodist(town));
  }

  /** What T2.1 says of each organisation of the answer. */
  private static List<String> vacancies(Api viewer) {
    Api.Answer answer = viewer.get(TABLE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode table = answer.json();
    for (JsonNode column : table.get("indicators")) {
      if (column.get("code").asString().equals("T2.1")) {
        return java.util.stream.IntStream.range(0, table.get("organisations").size())
            .mapToObj(
                place ->
                    table.get("organisations").get(place).asString()
                        + "="
                        + column.get("numerators").get(place).asString())
            .toList();
      }
    }
    return List.of();
  }

  /** Asked in turns, so that the other's answer is what was remembered last. */
  @Test
  void nobodyGetsAnotherScopesTable() {
    Api school = api.as(Tokens.schoolLead(TOWN, "written-2"));
    for (int turn = 0; turn < 3; turn++) {
      assertThat(vacancies(methodist(TOWN))).containsExactly("written-1=1", "written-2=1");
      assertThat(vacancies(methodist(OTHER))).containsExactly("written-3=1");
      assertThat(vacancies(school)).containsExactly("written-2=1");
      assertThat(school.get(TABLE + "&organisation=written-1").status()).isEqualTo(404);
      assertThat(methodist(OTHER).get(TABLE + "&municipality=" + TOWN).status()).isEqualTo(404);
      assertThat(api.get(TABLE).status()).isEqualTo(401);
    }
  }

  @Test
  void anotherScopesTagIsNoReasonToSendNothing() {
    String tag = methodist(TOWN).get(TABLE).header("ETag");
    assertThat(methodist(TOWN).with("If-None-Match", tag).get(TABLE).status()).isEqualTo(304);
    assertThat(methodist(OTHER).with("If-None-Match", tag).get(TABLE).status()).isEqualTo(200);
    assertThat(
            api.as(Tokens.schoolLead(TOWN, "written-1"))
                .with("If-None-Match", tag)
                .get(TABLE)
                .status())
        .isEqualTo(200);
    assertThat(api.with("If-None-Match", tag).get(TABLE).status()).isEqualTo(401);
  }

  @Test
  void anUnchangedTableIsSentOnceAndAFactSendsItAgain() {
    school("written-6", MOVING);
    vacancy("written-v6", "written-6", MOVING);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> vacancies(methodist(MOVING)).equals(List.of("written-6=1")));
    Api.Answer first = methodist(MOVING).get(TABLE);
    assertThat(first.header("ETag")).startsWith("\"");
    assertThat(first.header("Cache-Control")).contains("private").contains("no-cache");
    Api again = methodist(MOVING).with("If-None-Match", first.header("ETag"));
    Api.Answer unchanged = again.get(TABLE);
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    school("written-4", MOVING);
    vacancy("written-v4", "written-4", MOVING);
    await().atMost(Duration.ofSeconds(30)).until(() -> again.get(TABLE).status() == 200);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> vacancies(methodist(MOVING)).contains("written-4=1"));
  }

  @Test
  void aSmallAnswerIsNotPackedAndAnotherPlaceDoesNotChangeIt() {
    Api packing = methodist(TOWN).with("Accept-Encoding", "gzip");
    Api.Answer answer = packing.get(TABLE);
    assertThat(answer.header("Content-Encoding")).isNull();
    assertThat(String.join(",", answer.headers().get("vary"))).contains("Accept-Encoding");
    vacancy("written-v5", "written-5", "written-fourth-town");
    assertThat(packing.get(TABLE).header("ETag")).isEqualTo(answer.header("ETag"));
  }
}
