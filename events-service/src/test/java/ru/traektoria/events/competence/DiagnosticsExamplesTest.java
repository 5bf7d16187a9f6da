package ru.traektoria.events.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.web.json.PlatformJson;

/** Reads the example that diagnostics-service promises. */
class DiagnosticsExamplesTest {

  @Test
  void theTreeTellsAreasAndCompetences() {
    String example = Contracts.of("diagnostics-service").example("CompetenceTreePublished");
    CompetenceTree tree = PlatformJson.tolerant().readValue(example, CompetenceTree.class);

    assertThat(tree.areas())
        .isNotEmpty()
        .allSatisfy(
            area -> {
              assertThat(area.name()).isNotBlank();
              assertThat(area.competences())
                  .isNotEmpty()
                  .allSatisfy(one -> assertThat(one.code()).startsWith(area.code()));
            });
  }
}
