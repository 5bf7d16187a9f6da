package ru.traektoria.local.demo.tour.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demo tells of a project. */
class LivingProjectsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void theFirstCircleLeadsAndTheSecondWorksWithIt() {
    List<JsonNode> circles =
        List.of(JSON.readTree("{\"id\": \"maths\"}"), JSON.readTree("{\"id\": \"physics\"}"));
    LocalDate day = LocalDate.of(2026, 9, 10);
    Map<String, Object> said =
        LivingProjects.said(circles, "Вместе", List.of("school"), day, day.plusDays(30));
    assertThat(said)
        .containsEntry("lead", "maths")
        .containsEntry("associations", List.of("physics"))
        .containsEntry("organisations", List.of("school"))
        .containsEntry("to", "2026-10-10");
  }
}
