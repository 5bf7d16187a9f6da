package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/** The indicator tables as the stable interface gives them. */
public record Tables(Api viewer) {

  private static final String YEAR = "2026-27";

  /** One row of a track's table today. */
  public JsonNode row(String track, String code) {
    Api.Answer answer = viewer.get("/api/v1/monitoring/tables/" + track + "?year=" + YEAR);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode rows = answer.json().isArray() ? answer.json() : answer.json().get("rows");
    for (JsonNode row : rows) {
      if (row.get("code").asString().equals(code)) {
        return row;
      }
    }
    throw new AssertionError("no row " + code + " in " + answer.body());
  }

  /** How many the indicator counts today. */
  public int numerator(String code) {
    return row("track" + code.charAt(1), code).get("numerator").asInt();
  }

  /** Among how many. */
  public int denominator(String code) {
    return row("track" + code.charAt(1), code).get("denominator").asInt();
  }

  /** The people behind a number. */
  public JsonNode people(String code, String part) {
    Api.Answer answer =
        viewer.get(
            "/api/v1/monitoring/indicators/" + code + "/people?year=" + YEAR + "&part=" + part);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }
}
