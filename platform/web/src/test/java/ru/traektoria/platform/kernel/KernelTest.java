package ru.traektoria.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KernelTest {

  @Test
  void theAcademicYearStartsOnTheFirstOfSeptember() {
    assertThat(AcademicYear.of(LocalDate.of(2026, 8, 31))).hasToString("2025-26");
    assertThat(AcademicYear.of(LocalDate.of(2026, 9, 1))).hasToString("2026-27");
    assertThat(AcademicYear.parse("2099-00").last()).isEqualTo("2100-08-31");
  }

  @Test
  void aYearThatDoesNotFollowItselfIsRefused() {
    for (String wrong : List.of("2026-28", "2026", "26-27", "2026/27", "")) {
      assertThatThrownBy(() -> AcademicYear.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2026-27");
    }
  }

  @Test
  void newIdsAreOfVersionSevenAndSortByTime() {
    String earlier = Ids.at(1_000_000L);
    String later = Ids.at(2_000_000L);
    assertThat(UUID.fromString(earlier).version()).isEqualTo(7);
    assertThat(UUID.fromString(earlier).variant()).isEqualTo(2);
    assertThat(earlier).isLessThan(later);
  }

  @Test
  void derivedIdsAreOfVersionFiveAndDependOnEveryPartAndItsPlace() {
    assertThat(Ids.derived("a", "b")).isEqualTo(Ids.derived("a", "b"));
    assertThat(Ids.derived("a", "b")).isNotEqualTo(Ids.derived("ab"));
    assertThat(Ids.derived("a", "b")).isNotEqualTo(Ids.derived("b", "a"));
    assertThat(UUID.fromString(Ids.derived("x")).version()).isEqualTo(5);
  }

  @Test
  void aRefusalNamesItsReasons() {
    Decision<String, String> refused = Decision.refuse(Reason.of("x", "Так нельзя"));
    assertThat(refused.accepted()).isFalse();
    assertThatThrownBy(() -> Decision.refuse(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
