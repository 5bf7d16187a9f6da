package ru.traektoria.local.demo.tour.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LivingFromPlanTest {

  private static final LocalDate EARLIEST = LocalDate.of(2026, 12, 3);

  @Test
  void theFirstWorkingDayOfThePeriodIsTaken() {
    assertThat(day("[{'from':'2026-10-01','to':'2026-12-31'}]")).contains(EARLIEST);
    assertThat(day("[{'from':'2026-12-05','to':'2026-12-31'}]"))
        .as("Saturday goes to Monday")
        .contains(LocalDate.of(2026, 12, 7));
    assertThat(
            day(
                "[{'from':'2026-10-01','to':'2026-10-31'},{'from':'2027-02-01','to':'2027-02-28'}]"))
        .contains(LocalDate.of(2027, 2, 1));
    assertThat(day("[{'from':'2026-12-05','to':'2026-12-06'}]")).as("a week end").isEmpty();
    assertThat(day("[]")).isEmpty();
  }

  @Test
  void onlyOpenItemsOfAFormThatIsAnnouncedAreAskedFor() {
    assertThat(asked("OPEN", "SEMINAR", "[]")).isTrue();
    assertThat(asked("DONE", "SEMINAR", "[]")).isFalse();
    assertThat(asked("OPEN", "METHODICAL_COUNCIL", "[]")).isFalse();
    assertThat(asked("OPEN", "SEMINAR", "[{'id':'1'}]")).isFalse();
    assertThat(LivingFromPlan.asked(json("{'state':'OPEN','activities':[]}"))).isFalse();
  }

  private static boolean asked(String state, String form, String activities) {
    return LivingFromPlan.asked(
        json("{'state':'" + state + "','form':'" + form + "','activities':" + activities + "}"));
  }

  private static Optional<LocalDate> day(String spans) {
    return LivingFromPlan.day(json(spans).valueStream(), EARLIEST);
  }

  private static JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text.replace('\'', '"'));
  }
}
