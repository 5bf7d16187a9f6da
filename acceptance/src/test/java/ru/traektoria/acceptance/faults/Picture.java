package ru.traektoria.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people see of the platform, as canonical JSON (members by name, no white space), by address:
 * the tables of all municipalities on several dates, and the registers of some.
 */
final class Picture {

  private static final JsonMapper CANONICAL =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final List<String> TRACKS = List.of("track1", "track2", "track3");

  /** Today, days of the open year, the last year. */
  private static final List<String> DATES =
      List.of(
          "year=" + Platform.YEAR,
          "asOf=2026-11-15",
          "asOf=2026-10-20",
          "asOf=2026-10-01",
          "asOf=2026-09-01",
          "year=2025-26");

  private static final List<String> REGISTERS =
      List.of(
          "/api/v1/staff/organisations",
          "/api/v1/staff/teachers?size=200",
          "/api/v1/staff/vacancies",
          "/api/v1/diagnostics/campaigns",
          "/api/v1/diagnostics/assessments",
          "/api/v1/diagnostics/deficits?size=500",
          "/api/v1/diagnostics/strengths?size=500",
          "/api/v1/diagnostics/competence-assessments",
          "/api/v1/diagnostics/cnppm/queue",
          "/api/v1/routes",
          "/api/v1/routes/courses",
          "/api/v1/mentoring/pairs",
          "/api/v1/mentoring/young-specialists",
          "/api/v1/mentoring/target-models",
          "/api/v1/activities",
          "/api/v1/activities/associations");

  /** Registers whose rows are cards that tell more: answers of participants, goals and steps. */
  private static final List<String> CARDS =
      List.of("/api/v1/routes", "/api/v1/mentoring/pairs", "/api/v1/activities");

  private Picture() {}

  /** All tables of all municipalities of the region, whole and by school and subject. */
  static Map<String, String> ofTables(List<Town> towns) {
    Map<String, String> picture = new TreeMap<>();
    Api region = Platform.as("REGION");
    List<String> slices = new ArrayList<>();
    region
        .get("/api/v1/staff/municipalities")
        .json()
        .forEach(one -> slices.add("&municipality=" + one.get("id").asString()));
    towns.forEach(
        town ->
            slices.addAll(
                List.of(
                    "&municipality=" + town.id() + "&organisation=" + town.school(),
                    "&municipality=" + town.id() + "&subject=MATHEMATICS")));
    slices.add("");
    for (String track : TRACKS) {
      for (String date : DATES) {
        for (String slice : slices) {
          take(region, "/api/v1/monitoring/tables/" + track + "?" + date + slice, picture);
        }
      }
    }
    return picture;
  }

  /** The registers of the services in these towns, and the cards behind them. */
  static Map<String, String> ofRegisters(List<Town> towns) {
    Map<String, String> picture = new TreeMap<>();
    for (Town town : towns) {
      Map<String, String> own = new TreeMap<>();
      REGISTERS.forEach(path -> take(town.methodist(), path, own));
      for (String list : CARDS) {
        ids(own.get(list)).forEach(id -> take(town.methodist(), list + "/" + id, own));
      }
      own.forEach((path, json) -> picture.put(town.id() + " " + path, json));
    }
    return picture;
  }

  private static Stream<String> ids(String list) {
    JsonNode rows = CANONICAL.readTree(list);
    return rows.valueStream().map(row -> row.get("id").asString());
  }

  private static void take(Api who, String path, Map<String, String> picture) {
    Api.Answer answer = who.get(path);
    assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(200);
    picture.put(path, canonical(answer.body()));
  }

  private static String canonical(String json) {
    return CANONICAL.writeValueAsString(CANONICAL.readValue(json, Object.class));
  }
}
