package ru.traektoria.local.demo.tour.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How somebody who is tired answers, and somebody who is not. */
class LivingScreeningTest {

  private static final JsonNode ASKED =
      JsonMapper.builder().build().readTree("[\"e1\", \"e3\", \"d2\", \"a2\"]");

  @Test
  void theTiredAgreeWithTheBurdensAndDoNotRest() {
    assertThat(LivingScreening.answers(ASKED, true))
        .hasSize(4)
        .hasEntrySatisfying("e1", step -> assertThat(step).containsExactly("4"))
        .hasEntrySatisfying("a2", step -> assertThat(step).containsExactly("4"))
        .hasEntrySatisfying("e3", step -> assertThat(step).containsExactly("2"))
        .hasEntrySatisfying("d2", step -> assertThat(step).containsExactly("2"));
  }

  @Test
  void theOthersAnswerTheOtherWayRound() {
    assertThat(LivingScreening.answers(ASKED, false))
        .hasEntrySatisfying("e1", step -> assertThat(step).containsExactly("2"))
        .hasEntrySatisfying("e3", step -> assertThat(step).containsExactly("4"));
  }
}
