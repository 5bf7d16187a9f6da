package ru.traektoria.monitoring.report.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.report.application.Composing.Made;

class MadeTest {

  @Test
  void aYearInATitleIsNoFolderInTheNameOfItsFile() {
    Made made = new Made("Таблицы: «Ёлка», 2025/26.docx", "x", new byte[0]);
    assertThat(made.name()).isEqualTo("Таблицы- «Ёлка», 2025-26.docx");
  }
}
