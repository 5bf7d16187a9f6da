package ru.traektoria.local.demo.tour.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LivingBankTest {

  @Test
  void everyLineOfTheBankIsWholeAndNoTitleStandsTwice() {
    Map<String, Integer> lists =
        Map.of(LivingBank.MATERIALS, 4, LivingBank.PRACTICES, 4, LivingBank.QUESTIONS, 3);
    lists.forEach(
        (list, parts) -> {
          assertThat(LivingBank.parts(list)).isNotEmpty();
          assertThat(LivingBank.parts(list)).allMatch(line -> line.length == parts, list);
        });
    Set<String> titles =
        LivingBank.parts(LivingBank.MATERIALS).stream()
            .map(line -> line[2])
            .collect(Collectors.toSet());
    assertThat(titles).hasSize(LivingBank.parts(LivingBank.MATERIALS).size());
  }

  @Test
  void someQuestionsWaitAndAnnotationsAreLongEnoughForTheRules() {
    assertThat(LivingBank.parts(LivingBank.QUESTIONS)).anyMatch(line -> line[2].isBlank());
    assertThat(LivingBank.parts(LivingBank.QUESTIONS)).anyMatch(line -> !line[2].isBlank());
    assertThat(LivingBank.parts(LivingBank.MATERIALS))
        .allMatch(line -> line[3].strip().length() >= 30);
    assertThat(LivingBank.parts(LivingBank.PRACTICES))
        .allMatch(line -> line[3].strip().length() >= 50);
  }
}
