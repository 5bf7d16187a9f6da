package ru.traektoria.monitoring.web.pages.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.frozen.part.FrozenParts;

class KeptGapsTest {

  @Test
  void aWindowKeepsExactlyWhatTheMapShows() {
    assertThat(
            Stream.of(StaffingMap.When.values())
                .flatMap(when -> when.legend().stream())
                .map(StaffingMap.Kind::code))
        .containsExactlyInAnyOrderElementsOf(FrozenParts.GAPS);
  }
}
