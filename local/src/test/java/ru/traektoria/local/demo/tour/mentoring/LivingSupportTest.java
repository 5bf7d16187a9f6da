package ru.traektoria.local.demo.tour.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LivingSupportTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

  @Test
  void whatWasDueIsDoneAndWhatIsAheadIsNot() {
    List<Map<String, Object>> items = LivingSupport.items(SEPTEMBER, LocalDate.of(2026, 11, 20));
    assertThat(items).hasSize(6);
    assertThat(items.get(0))
        .containsEntry("due", "2026-09-30")
        .containsEntry("doneOn", "2026-09-30");
    assertThat(items.get(2)).doesNotContainKey("doneOn");
  }

  @Test
  void everyMarkOfAPairIsExplainedAndTheSameAgain() {
    List<Map<String, Object>> marks = LivingSupport.marks("pair-7");
    assertThat(marks).hasSize(4).allSatisfy(mark -> assertThat(mark).containsKey("comment"));
    assertThat(LivingSupport.marks("pair-7")).isEqualTo(marks);
    assertThat(marks.get(0)).containsEntry("shown", true);
  }
}
