package ru.traektoria.local.demo.tour.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the act of the contests makes up fits the rules of a contest. */
class LivingContestsTest {

  @Test
  void theJuryWorksAfterTheDeadlineAndTheResultsComeLast() {
    Map<String, Object> terms = LivingContests.terms("Урок", LocalDate.of(2026, 11, 22));
    Map<?, ?> stage = (Map<?, ?>) ((List<?>) terms.get("stages")).get(0);
    assertThat(((Map<?, ?>) terms.get("window")).get("deadline")).isEqualTo("2026-11-22T23:59");
    assertThat(List.of(stage.get("from"), stage.get("to"), stage.get("resultOn")))
        .extracting(Object::toString)
        .isSorted()
        .startsWith("2026-11-23");
  }

  @Test
  void allExpertsOfAWorkAgreeAndEveryPlayGivesTheSamePoints() {
    for (int number = 1; number <= LivingContests.AUTHORS; number++) {
      assertThat(LivingContests.points(7, number))
          .isEqualTo(LivingContests.points(7, number))
          .allSatisfy((criterion, points) -> assertThat(points).isBetween(5, 10));
    }
  }
}
