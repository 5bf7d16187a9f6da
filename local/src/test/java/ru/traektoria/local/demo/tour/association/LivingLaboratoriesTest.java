package ru.traektoria.local.demo.tour.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivingLaboratoriesTest {

  @Test
  void theStatusIsInForceTodayAndItsTermIsNoLongerThanFiveYears() {
    LocalDate today = LocalDate.of(2026, 11, 20);
    assertThat(LivingLaboratories.grant(today))
        .containsEntry("from", "2026-09-20")
        .containsEntry("to", "2028-09-19");
  }

  @Test
  void whatIsAppliedForIsLongEnoughToBeTaken() {
    assertThat(LivingLaboratories.SITES)
        .allMatch(site -> site.about().length() >= 50 && site.title().length() <= 200);
    assertThat(LivingLaboratories.SITES.stream().map(LivingLaboratories.Site::kind))
        .doesNotHaveDuplicates();
  }

  @Test
  void aLaboratoryIsAmongThemAndItsProjectBeginsWithTheStatus() {
    assertThat(LivingLaboratories.SITES.stream().map(LivingLaboratories.Site::kind))
        .contains("LABORATORY");
    assertThat(LivingLaboratories.project(LivingLaboratories.grant(LocalDate.of(2026, 11, 20))))
        .containsEntry("from", "2026-09-20")
        .containsEntry("to", "2027-06-20");
  }

  @Test
  void participantsBeginWithTheStatus() {
    assertThat(LivingLaboratories.joining(List.of("t1"), "2026-09-20"))
        .containsEntry("teachers", List.of("t1"))
        .containsEntry("from", "2026-09-20");
    assertThat((java.util.Map<?, ?>) LivingLaboratories.score().get("points")).hasSize(5);
  }
}
