package ru.traektoria.monitoring.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.closing.ClosingTown;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/**
 * The period of an own indicator: a course of October 2025 counts in the calendar year 2025 alone,
 * so that the day on which the past year is shown decides what the table says.
 */
@LiveMonitoring
class OwnPeriodTest {

  private static final String OWN = "/api/v1/monitoring/own";
  private static final String PAST = "/api/v1/monitoring/tables/M?year=2025-26";

  @Autowired TestTopics topics;
  @Autowired Api api;
  @Autowired MongoTemplate mongo;

  private static Map<String, Object> learned(String from, String span, Map<String, String> period) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("validFrom", from);
    definition.put("name", "Обучились на курсах");
    definition.put("unit", "COUNT");
    definition.put("direction", "UP");
    definition.put("of", "PEOPLE");
    definition.put(
        "numerator",
        Map.of(
            "groups",
            List.of(
                Map.of(
                    "clauses",
                    List.of(Map.of("fact", "course", "choices", List.of("ANY", span)))))));
    definition.put("paper", Map.of("title", "Приказ"));
    if (period != null) {
      definition.put("period", period);
    }
    return definition;
  }

  private static JsonNode ok(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    return answer.json();
  }

  private static void says(JsonNode row, String day, int counted) {
    assertThat(row.get("asOf").asString()).isEqualTo(day);
    assertThat(row.get("numerator").asInt()).isEqualTo(counted);
  }

  private static JsonNode row(Api person, String path) {
    return ok(person.get(path)).get("rows").get(0);
  }

  private ClosingTown told(String name) {
    ClosingTown town = new ClosingTown(name, topics, api).told();
    town.course("anna", "2025-10-15");
    town.course("vera", "2026-03-15");
    Map<String, Object> ever = learned("2026-11-20", "EVER", null);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                ok(town.methodist().post(OWN + "/trial", ever)).get("row").get("numerator").asInt()
                    == 2);
    return town;
  }

  @Test
  void aCalendarYearIsTriedShownFrozenAndChangedFromADate() {
    Api methodist = told("own-period").methodist();
    Map<String, Object> calendar =
        learned("2020-01-01", "CALENDAR_YEAR", Map.of("year", "CALENDAR"));
    JsonNode trial = ok(methodist.post(OWN + "/trial", calendar));
    says(trial.get("row"), "2026-11-20", 1);
    says(trial.get("past"), "2025-12-31", 1);
    says(
        ok(methodist.post(OWN + "/trial", learned("2020-01-01", "CALENDAR_YEAR", null)))
            .get("past"),
        "2026-08-31",
        1);

    JsonNode version = ok(methodist.post(OWN, calendar)).get("versions").get(0);
    assertThat(version.at("/definition/period/year").asString()).isEqualTo("CALENDAR");
    assertThat(version.at("/definition/period/day").asString()).isEqualTo("12-31");
    assertThat(version.at("/formula/year").asString()).isEqualTo("CALENDAR");
    assertThat(version.at("/formula/day").asString()).isEqualTo("12-31");
    says(row(methodist, PAST), "2025-12-31", 1);
    JsonNode people =
        ok(methodist.get("/api/v1/monitoring/indicators/M.1/people?part=numerator&year=2025-26"));
    assertThat(people).hasSize(1);
    assertThat(people.get(0).get("id").asString()).isEqualTo("own-period-anna");
    String page =
        methodist
            .with("Accept", "text/html")
            .get("/monitoring/indicators/M.1?year=2025-26")
            .body()
            .replace('\u00a0', ' ');
    assertThat(page).contains("за календарный").contains("на 31 декабря");
    assertThat(methodist.with("Accept", "text/html").get("/monitoring/own/M.1").body())
        .contains("Календарный год; прошедший показывается на");

    String window =
        ok(methodist.post(
                "/api/v1/monitoring/windows", Map.of("year", "2025-26", "name", "Итоги года")))
            .get("id")
            .asString();
    Map<String, Object> autumn =
        learned("2026-11-21", "ACADEMIC_YEAR", Map.of("year", "ACADEMIC", "day", "09-30"));
    ok(methodist.with("If-Match", "\"1\"").put(OWN + "/M.1", autumn));
    says(row(methodist, PAST + "&window=" + window), "2025-12-31", 1);
    says(row(methodist, PAST), "2025-12-31", 1);
    JsonNode versions = ok(methodist.get(OWN + "/M.1")).get("versions");
    assertThat(versions.get(0).at("/formula/day").asString()).isEqualTo("12-31");
    assertThat(versions.get(1).at("/formula/day").asString()).isEqualTo("09-30");
  }

  @Test
  void aDayThatNoYearHasIsRefusedAndAnOldDefinitionReadsAsBefore() {
    Api methodist = told("own-period-old").methodist();
    for (String day : List.of("02-30", "31.12", "")) {
      Api.Answer refused =
          methodist.post(
              OWN, learned("2026-09-01", "EVER", Map.of("year", "CALENDAR", "day", day)));
      assertThat(refused.status()).as(day).isEqualTo(422);
      assertThat(refused.body()).contains("own.shown-on-a-day").contains("period.day");
    }
    ok(methodist.post(OWN, learned("2020-01-01", "ACADEMIC_YEAR", null)));
    long changed =
        mongo
            .getCollection("own_indicators")
            .updateOne(
                Filters.eq("municipality", "own-period-old"),
                Updates.unset("state.versions.0.definition.period"))
            .getModifiedCount();
    assertThat(changed).as("it is stored with the version").isEqualTo(1);
    JsonNode old = ok(methodist.get(OWN + "/M.1")).get("versions").get(0);
    assertThat(old.at("/definition/period/year").asString()).isEqualTo("ACADEMIC");
    assertThat(old.at("/definition/period/day").asString()).isEqualTo("08-31");
    assertThat(old.at("/formula/windows")).hasSize(3);
    says(row(methodist, PAST), "2026-08-31", 2);
  }
}
