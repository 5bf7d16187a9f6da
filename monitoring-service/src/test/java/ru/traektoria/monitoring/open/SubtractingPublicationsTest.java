package ru.traektoria.monitoring.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Three publications of one year, each after a few more people were diagnosed. */
@LiveMonitoring
class SubtractingPublicationsTest {

  private static final String TOWN = "subtract-town";
  private static final String SCHOOL = TOWN + "-school";

  @Autowired Api api;
  @Autowired TestTopics topics;

  private int version;

  @Test
  void aNumberThatDiffersByAFewPeopleStaysHiddenUntilEnoughStandBetween() {
    topics.publish(
        "staff.events",
        "OrganisationChanged",
        SCHOOL,
        1,
        Map.of("organisation", SCHOOL, "municipality", TOWN, "region", "r1", "kind", "SCHOOL"));
    for (int i = 0; i < 20; i++) {
      works(i);
    }
    for (int i = 0; i < 7; i++) {
      diagnosed(i);
    }
    educated(0);
    JsonNode first = published("Первая", 7, 1);
    assertThat(figure(first, "T1.8").get("numerator").asInt()).isEqualTo(7);
    assertThat(figure(first, "T1.1").get("numerator").asInt()).isEqualTo(1);

    diagnosed(7);
    diagnosed(8);
    educated(1);
    JsonNode second = published("Вторая", 9, 2);
    assertThat(figure(second, "T1.8").get("hidden").asBoolean()).as("two are somebody").isTrue();
    assertThat(figure(second, "T1.8").get("numerator").isNull()).isTrue();
    assertThat(figure(second, "T1.1").get("numerator").asInt())
        .as("education is nobody's result")
        .isEqualTo(2);

    for (int i = 9; i < 12; i++) {
      diagnosed(i);
    }
    JsonNode third = published("Третья", 12, 2);
    assertThat(figure(third, "T1.8").get("numerator").asInt())
        .as("five more than was open; the second was not")
        .isEqualTo(12);
    assertThat(
            api.as(Tokens.official(TOWN))
                .with("HX-Request", "true")
                .form("/monitoring/open/withdrawal", "version=" + version + "&reason=mistake")
                .status())
        .isEqualTo(204);
    version++;
    diagnosed(12);
    assertThat(figure(published("Четвёртая", 13, 2), "T1.8").get("hidden").asBoolean())
        .as("what was withdrawn was read all the same")
        .isTrue();
  }

  private void works(int who) {
    topics.publish(
        "staff.events",
        "AssignmentChanged",
        person(who),
        1,
        Map.of(
            "assignment",
            person(who) + "-1",
            "teacher",
            person(who),
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

  private void educated(int who) {
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        person(who),
        2,
        Map.of("teacher", person(who), "municipality", TOWN, "education", "HIGHER"));
  }

  private void diagnosed(int who) {
    String assessment = person(who) + "-diagnosis";
    topics.publish(
        "diagnostics.events",
        "DiagnosticCompleted",
        assessment,
        1,
        Map.of(
            "assessment",
            assessment,
            "teacher",
            person(who),
            "municipality",
            TOWN,
            "campaignKind",
            "ENTRY",
            "site",
            "CNPPM",
            "initiator",
            "CNPPM",
            "completedOn",
            "2026-10-01",
            "areas",
            List.of("METHODS")));
  }

  private static String person(int number) {
    return TOWN + "-" + number;
  }

  /** Freezes what is known, publishes it, and reads what everybody reads. */
  private JsonNode published(String name, int diagnosed, int educated) {
    Api methodist = api.as(Tokens.methodist(TOWN));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              JsonNode live = methodist.get("/api/v1/monitoring/tables/track1?year=2026-27").json();
              return row(live.get("rows"), "T1.8").get("numerator").asInt() == diagnosed
                  && row(live.get("rows"), "T1.1").get("numerator").asInt() == educated;
            });
    Map<String, String> asked = Map.of("name", name, "year", "2026-27");
    String window = methodist.post("/api/v1/monitoring/windows", asked).json().get("id").asString();
    String choice = "&window=" + window + "&indicators=T1.1&indicators=T1.8";
    send(methodist, "proposal", choice);
    send(api.as(Tokens.official(TOWN)), "approval", "");
    return api.get("/open/" + TOWN + "/indicators.json").json();
  }

  private void send(Api who, String what, String more) {
    Api.Answer answer =
        who.with("HX-Request", "true")
            .form("/monitoring/open/" + what, "version=" + version + more);
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    version++;
  }

  private static JsonNode figure(JsonNode table, String code) {
    return row(table.get("indicators"), code);
  }

  private static JsonNode row(JsonNode rows, String code) {
    return rows.valueStream()
        .filter(row -> row.get("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
