package ru.traektoria.monitoring.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** What a methodist does on the page of forms, a program does too. */
@LiveMonitoring
class FormsByProgramTest {

  private static final String FORMS = "/api/v1/monitoring/manual/forms";

  private final ManualTown town;
  private final Api api;

  FormsByProgramTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired StaffDirectory directory) {
    this.api = api;
    this.town = new ManualTown("forms-town", api, topics, directory);
  }

  @Test
  void aFormIsTakenOnceAndGathersOncePerPeriod() {
    Api methodist = api.as(Tokens.methodist("forms-town"));
    assertThat(methodist.get(FORMS).json().findValuesAsString("kind")).contains("EGE");
    Api.Answer taken = methodist.post(FORMS, Map.of("kind", "EGE"));
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    String form = taken.header("location");
    assertThat(methodist.post(FORMS, Map.of("kind", "EGE")).header("location"))
        .as("taken twice")
        .isEqualTo(form);
    assertThat(methodist.get(FORMS).json().get("taken").findValuesAsString("kind"))
        .containsExactly("EGE");
    assertThat(methodist.get(FORMS).json().get("offered").findValuesAsString("kind"))
        .contains("OGE", "HEAD_CHECKLIST")
        .doesNotContain("EGE");
    assertThat(methodist.get(form).json().get("definition").get("title").asString())
        .isEqualTo("Результаты ЕГЭ");

    Map<String, String> year = Map.of("period", "2026-02-14", "due", "2026-12-01");
    Api.Answer opened = methodist.post(form + "/gatherings", year);
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(opened.json().get("from").asString()).isEqualTo("2025-09-01");
    assertThat(opened.json().get("to").asString()).isEqualTo("2026-08-31");
    Map<String, String> again = Map.of("period", "2025-09-01", "due", "2026-12-01");
    String gathering = opened.header("location");
    assertThat(methodist.post(form + "/gatherings", again).header("location"))
        .as("another day of the same year")
        .isEqualTo(gathering);
    assertThat(methodist.get("/api/v1/monitoring/manual").json().findValuesAsString("id"))
        .containsExactly(gathering.replaceAll(".*/", ""));
    assertThat(methodist.get(gathering).json().findValuesAsString("organisation"))
        .containsExactlyInAnyOrder(town.first, town.second);
  }

  @Test
  void whatIsMissingOrContradictsIsSaid() {
    Api methodist = api.as(Tokens.methodist("forms-town"));
    assertThat(methodist.post(FORMS, Map.of()).status()).isEqualTo(422);
    assertThat(methodist.post(FORMS, Map.of("kind", "OWN")).status()).isEqualTo(400);
    assertThat(methodist.post(FORMS, Map.of("kind", "MAGIC")).status()).isEqualTo(400);
    String form = methodist.post(FORMS, Map.of("kind", "OGE")).header("location");
    Api.Answer early =
        methodist.post(form + "/gatherings", Map.of("period", "2026-09-01", "due", "2026-08-31"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("Срок не раньше начала периода");
    assertThat(methodist.post(form + "/gatherings", Map.of("due", "2026-12-01")).body())
        .contains("Назовите день периода");
    assertThat(methodist.post(form + "/gatherings", Map.of("period", "2026-09-01")).status())
        .isEqualTo(422);
    assertThat(methodist.get("/api/v1/monitoring/manual").json().findValuesAsString("kind"))
        .doesNotContain("OGE");
  }

  @Test
  void whoeverHasNothingToDoThereIsKeptOut() {
    Api methodist = api.as(Tokens.methodist("forms-town"));
    String form = methodist.post(FORMS, Map.of("kind", "VPR")).header("location");
    Map<String, String> year = Map.of("period", "2026-09-01", "due", "2026-12-01");
    Api stranger = api.as(Tokens.methodist("elsewhere"));
    assertThat(stranger.get(form).status()).isEqualTo(404);
    assertThat(stranger.post(form + "/gatherings", year).status()).isEqualTo(404);
    assertThat(methodist.get(FORMS + "/no-such").status()).isEqualTo(404);
    List<Api> others =
        List.of(
            api.as(Tokens.schoolLead("forms-town", town.first)),
            api.as(Tokens.official("forms-town")),
            api.as(Tokens.teacher("forms-town", town.first, "t")));
    for (Api other : others) {
      assertThat(other.get(FORMS).status()).isEqualTo(403);
      assertThat(other.post(FORMS, Map.of("kind", "VPR")).status()).isEqualTo(403);
      assertThat(other.get(form).status()).isEqualTo(403);
      assertThat(other.post(form + "/gatherings", year).status()).isEqualTo(403);
    }
  }
}
