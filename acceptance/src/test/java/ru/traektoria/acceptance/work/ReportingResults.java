package ru.traektoria.acceptance.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;

/** Diagnostics: the ЦНППМ reports a deficit and a strength of another teacher a piece (T1.8). */
final class ReportingResults extends Work {

  ReportingResults(Town town, Pool people) {
    super(town, people);
  }

  @Override
  String piece(int number) {
    Map<String, Object> result =
        Map.of(
            "externalId",
            key(number),
            "teacher",
            people.get(number),
            "completedOn",
            "2026-10-01",
            "results",
            List.of(
                Map.of("competence", "METHODS.GOALS", "level", "DEFICIT_HIGH"),
                Map.of("competence", "ICT.SAFETY", "level", "STRENGTH")));
    Api.Answer answer =
        Insisting.done(
            () -> Platform.as("REGION").post("/api/v1/diagnostics/cnppm/results", result));
    assertThat(answer.json().get("state").asString()).as(answer.body()).isEqualTo("ACCEPTED");
    return answer.json().get("assessment").asString();
  }

  @Override
  public Set<String> stored() {
    Set<String> ids = new HashSet<>();
    town.methodist()
        .get("/api/v1/diagnostics/assessments")
        .json()
        .valueStream()
        .map(row -> row.get("assessment"))
        .filter(line -> line.get("site").asString().equals("CNPPM"))
        .forEach(line -> ids.add(line.get("id").asString()));
    return ids;
  }

  @Override
  public List<Told> told() {
    String topic = "diagnostics.events";
    return List.of(
        each(topic, "DiagnosticCompleted", "assessment", 1),
        each(topic, "DeficitIdentified", "assessment", 1),
        each(topic, "StrengthIdentified", "assessment", 1));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of("T1.8", acknowledged().size());
  }
}
