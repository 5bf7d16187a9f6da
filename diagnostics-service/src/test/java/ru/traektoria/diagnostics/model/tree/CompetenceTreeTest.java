package ru.traektoria.diagnostics.model.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.platform.kernel.Decision;

class CompetenceTreeTest {

  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");

  @Test
  void theSameTreeIsNotPublishedTwice() {
    CompetenceTree first = published(CompetenceTree.empty(), "Целеполагание");
    assertThat(first.version()).isEqualTo(1);
    assertThat(((Decision.Accepted<?, ?>) first.publish(first.areas())).events()).isEmpty();
  }

  @Test
  void aCompetenceMayBeRenamedButNotLost() {
    CompetenceTree first = published(CompetenceTree.empty(), "Целеполагание");
    CompetenceTree second = published(first, "Цели урока");
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.name(GOALS)).isEqualTo("Цели урока");
    assertThat(second.publish(List.of()).accepted()).isFalse();
  }

  @Test
  void aCodeStartsWithItsArea() {
    assertThatThrownBy(() -> new CompetenceCode("КРОЙКА.ШИТЬЁ"))
        .hasMessageContaining("начинается с области");
    assertThat(GOALS.area()).isEqualTo(Area.METHODS);
  }

  private static CompetenceTree published(CompetenceTree before, String name) {
    return ((Decision.Accepted<CompetenceTree, TreeEvent>)
            before.publish(
                List.of(
                    new CompetenceArea(
                        Area.METHODS, "Методика", List.of(new Competence(GOALS, name))))))
        .state();
  }
}
