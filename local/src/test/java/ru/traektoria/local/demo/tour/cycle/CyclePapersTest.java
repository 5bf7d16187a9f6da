package ru.traektoria.local.demo.tour.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclePapersTest {

  @ParameterizedTest
  @CsvSource({"COMPLEX, 6", "ANALYTICAL, 3", "SERVICE, 6"})
  void everySectionOfANoteHasItsWords(String kind, int sections) {
    assertThat(CyclePapers.texts(kind)).hasSize(sections);
    assertThat(CyclePapers.texts(kind).values()).allMatch(text -> text.endsWith("."));
  }

  @Test
  void aYearIsNamedByBothOfIts() {
    assertThat(LivingLastCycle.year(LocalDate.of(2025, 9, 1))).isEqualTo("2025-26");
    assertThat(LivingLastCycle.year(LocalDate.of(2099, 9, 1))).isEqualTo("2099-00");
  }

  @Test
  void aMeasureAndAResolutionCarryWhatTheirRulesAskFor() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    assertThat(CycleDrafts.measure("ACTIVE", "Мера", List.of("r"), day, day.plusDays(9)))
        .containsEntry("to", "2026-11-11")
        .containsKeys("kind", "title", "recommendations", "responsible", "from");
    assertThat(CycleDrafts.resolution("ORDER", "1", day, day.plusDays(9), "Решено", List.of()))
        .containsEntry("control", "2026-11-11")
        .containsKeys("kind", "number", "date", "signer", "text", "address");
  }
}
