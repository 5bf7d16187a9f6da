package ru.traektoria.local.demo.tour.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a short route keeps of the draft. */
class ShortRoutesTest {

  private static final LocalDate FROM = LocalDate.of(2026, 9, 21);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void coursesGoAndTheRestEndsByToday() {
    List<Map<String, Object>> steps =
        ShortRoutes.steps(steps("COURSE", "MUTUAL_VISIT"), FROM, TODAY);
    assertThat(steps).hasSize(1);
    assertThat(steps.get(0))
        .containsEntry("from", "2026-09-21")
        .containsEntry("to", "2026-11-22")
        .containsEntry("hours", steps("MUTUAL_VISIT").path(0).at("/plan/hours"));
    assertThat(steps.get(0).get("kind").toString()).contains("MUTUAL_VISIT");
  }

  @Test
  void whereThereAreCoursesAloneTheyStay() {
    assertThat(ShortRoutes.steps(steps("COURSE"), FROM, TODAY)).hasSize(1);
  }

  private static JsonNode steps(String... kinds) {
    String all =
        java.util.Arrays.stream(kinds)
            .map(
                k ->
                    "{\"id\": \"%s-1\", \"plan\": {\"kind\": \"%s\", \"hours\": 4}}"
                        .formatted(k, k))
            .collect(java.util.stream.Collectors.joining(","));
    return JsonMapper.builder().build().readTree("[" + all + "]");
  }
}
