package ru.traektoria.local.demo.tour.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LivingPlansTest {

  @Test
  void everyLineOfThePlanHasASectionAnItemATermAndSomebodyWhoAnswers() {
    List<LivingPlans.Line> lines = LivingPlans.lines();
    assertThat(lines).hasSize(18);
    assertThat(lines.stream().map(LivingPlans.Line::section).distinct()).hasSize(5);
    assertThat(lines)
        .allMatch(l -> !l.title().isBlank() && !l.when().isBlank() && !l.who().isBlank());
    assertThat(lines.stream().map(LivingPlans.Line::title).distinct()).hasSize(18);
  }
}
