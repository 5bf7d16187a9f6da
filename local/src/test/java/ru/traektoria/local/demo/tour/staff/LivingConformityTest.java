package ru.traektoria.local.demo.tour.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose conformity is told of the list of the year. */
class LivingConformityTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void twoOfASchoolWhoAreListedAndNotOnTheScheduleOfALaterSession() {
    assertThat(
            LivingConformity.chosen(
                lines(
                    line("а", "школа 1", "CONFORMITY", "NEVER_ASSESSED", true, "AHEAD"),
                    line("б", "школа 1", "CONFORMITY", "CONFORMITY_ENDS", true, "AHEAD"),
                    line("в", "школа 1", "CONFORMITY", "NEVER_ASSESSED", true, "AHEAD"),
                    line("г", "школа 1", "CONFORMITY", "SCHEDULED", true, "AHEAD"),
                    line("д", "школа 2", "CATEGORY", "INTENDED", true, "AHEAD"),
                    line("е", "школа 2", "CONFORMITY", "NEVER_ASSESSED", false, "AHEAD"))))
        .containsExactlyInAnyOrder("а", "б");
  }

  @Test
  void aSchoolWhoseCommissionHasMetIsLeftAsItIs() {
    assertThat(
            LivingConformity.chosen(
                lines(
                    line("а", "школа 1", "CONFORMITY", "", true, "PASSED"),
                    line("б", "школа 1", "CONFORMITY", "NEVER_ASSESSED", true, "AHEAD"))))
        .isEmpty();
  }

  private static JsonNode lines(String... lines) {
    return JSON.readTree("[" + String.join(",", lines) + "]");
  }

  private static String line(
      String teacher, String school, String kind, String ground, boolean listed, String outcome) {
    return """
    {"teacher": "%s", "organisation": "%s", "kind": "%s", "ground": "%s",
     "listed": %s, "outcome": "%s"}\
    """
        .formatted(teacher, school, kind, ground, listed, outcome);
  }
}
