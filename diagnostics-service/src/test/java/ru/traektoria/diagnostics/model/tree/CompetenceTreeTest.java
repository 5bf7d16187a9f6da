package ru.traektoria.diagnostics.model.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.tree.TreeEvent.CompetenceTreePublished;
import ru.traektoria.platform.kernel.Decision;

class CompetenceTreeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final CompetenceCode PLAN = new CompetenceCode("METHODS.PLAN");
  private static final CompetenceCode TOOLS = new CompetenceCode("ICT.TOOLS");
  private static final CompetenceCode TIRED = new CompetenceCode("BURNOUT.EXHAUSTION");

  private final CompetenceTree first = state(CompetenceTree.empty().supplement(product(), DAY));

  @Test
  void theProductIsPublishedOnceAndAddsOnlyWhatIsMissing() {
    assertThat(first.version()).isEqualTo(1);
    assertThat(events(first.supplement(product(), DAY))).isEmpty();
    CompetenceTree renamed = published(TreeEditing.rename(first, GOALS, "Цели урока"));
    CompetenceTree after = state(renamed.supplement(product(), DAY));
    assertThat(after.name(GOALS)).as("what people changed stays").isEqualTo("Цели урока");
    assertThat(after.version()).isEqualTo(2);
  }

  @Test
  void aDraftIsSeenByNobodyBeforeItsPublication() {
    CompetenceTree drafted = state(TreeEditing.rename(first, GOALS, "Цели урока"));
    assertThat(events(TreeEditing.rename(first, GOALS, "Цели урока"))).isEmpty();
    assertThat(drafted.name(GOALS)).isEqualTo("Целеполагание");
    assertThat(state(TreeEditing.discard(drafted))).isEqualTo(first);
    Decision<CompetenceTree, TreeEvent> decision = drafted.publishDraft(DAY, "методист");
    assertThat(events(decision))
        .singleElement()
        .satisfies(event -> assertThat(((CompetenceTreePublished) event).version()).isEqualTo(2));
    assertThat(state(decision).draft()).isNull();
    assertThat(state(decision).history())
        .last()
        .isEqualTo(
            new TreeChange(
                2,
                DAY,
                "методист",
                TreeChange.Kind.RENAMED,
                "METHODS.GOALS",
                "Целеполагание",
                "Цели урока"));
  }

  @Test
  void aChangeTakenBackLeavesNoDraft() {
    CompetenceTree there = state(TreeEditing.retire(first, PLAN));
    assertThat(there.draft()).isNotNull();
    assertThat(state(TreeEditing.restore(there, PLAN)).draft()).isNull();
  }

  @Test
  void oldResultsAreReadUnderWhatTheirCodeMeansToday() {
    CompetenceTree merged = published(TreeEditing.merge(first, PLAN, GOALS));
    assertThat(merged.codes()).as("published codes never vanish").contains(PLAN, GOALS);
    assertThat(merged.successor(PLAN)).isEqualTo(GOALS);
    assertThat(merged.name(PLAN)).isEqualTo("Целеполагание");
    assertThat(merged.meaning(GOALS)).containsExactlyInAnyOrder(GOALS, PLAN);
    assertThat(merged.codesInUse()).doesNotContain(PLAN);
    CompetenceTree further = published(TreeEditing.merge(merged, GOALS, TOOLS));
    assertThat(further.successor(PLAN)).as("a chain is followed to its end").isEqualTo(TOOLS);
    assertThat(further.meaning(PLAN)).containsExactlyInAnyOrder(PLAN, GOALS, TOOLS);
    assertThat(further.successor(new CompetenceCode("ICT.UNKNOWN")).value())
        .isEqualTo("ICT.UNKNOWN");
  }

  @Test
  void aRetiredCompetenceKeepsItsNameAndTakesNothingNew() {
    CompetenceTree retired = published(TreeEditing.retire(first, PLAN));
    assertThat(retired.name(PLAN)).isEqualTo("Планирование");
    assertThat(retired.codesInUse()).doesNotContain(PLAN);
    assertThat(retired.history())
        .last()
        .extracting(TreeChange::kind)
        .isEqualTo(TreeChange.Kind.RETIRED);
  }

  @Test
  void mergingHasItsLimits() {
    assertThat(TreeEditing.merge(first, PLAN, PLAN).accepted()).isFalse();
    assertThat(TreeEditing.merge(first, TIRED, GOALS).accepted())
        .as("burnout never becomes visible through a merger")
        .isFalse();
    assertThat(TreeEditing.merge(first, GOALS, TIRED).accepted()).isFalse();
    CompetenceTree merged = state(TreeEditing.merge(first, PLAN, GOALS));
    assertThat(TreeEditing.merge(merged, GOALS, PLAN).accepted()).as("no circles").isFalse();
  }

  @ParameterizedTest(name = "«{0}», «{1}»: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FEEDBACK | Обратная связь | ok",
        "feed_back | Обратная связь | ok",
        "GOALS | Обратная связь | tree.code-taken",
        "ЦЕЛИ | Обратная связь | tree.code",
        "A.B | Обратная связь | tree.code",
        "'' | Обратная связь | tree.code",
        "FEEDBACK | '' | tree.no-name",
        "FEEDBACK | целеполагание | tree.name-taken"
      })
  void aNewCompetenceNeedsACodeAndANameOfItsOwn(String word, String name, String verdict) {
    Decision<CompetenceTree, TreeEvent> decision = TreeEditing.add(first, Area.METHODS, word, name);
    String given =
        decision instanceof Decision.Refused<CompetenceTree, TreeEvent> refused
            ? refused.reasons().get(0).code()
            : "ok";
    assertThat(given).isEqualTo(verdict);
  }

  @Test
  void competencesMoveWithinTheirArea() {
    CompetenceTree moved = published(TreeEditing.move(first, PLAN, -1));
    assertThat(moved.place(PLAN)).isLessThan(moved.place(GOALS));
    assertThat(moved.history()).as("order is no change of meaning").hasSize(first.history().size());
    assertThat(state(TreeEditing.move(first, GOALS, -1)).draft()).isNull();
  }

  @Test
  void aCodeStartsWithItsArea() {
    assertThatThrownBy(() -> new CompetenceCode("КРОЙКА.ШИТЬЁ"))
        .hasMessageContaining("начинается с области");
    assertThat(GOALS.area()).isEqualTo(Area.METHODS);
  }

  private static List<CompetenceArea> product() {
    return List.of(
        new CompetenceArea(
            Area.METHODS,
            "Методика",
            List.of(new Competence(GOALS, "Целеполагание"), new Competence(PLAN, "Планирование"))),
        new CompetenceArea(Area.ICT, "ИКТ", List.of(new Competence(TOOLS, "Сервисы"))),
        new CompetenceArea(Area.BURNOUT, "Выгорание", List.of(new Competence(TIRED, "Силы"))));
  }

  private static CompetenceTree published(Decision<CompetenceTree, TreeEvent> draft) {
    return state(state(draft).publishDraft(DAY, "методист"));
  }

  private static CompetenceTree state(Decision<CompetenceTree, TreeEvent> decision) {
    return ((Decision.Accepted<CompetenceTree, TreeEvent>) decision).state();
  }

  private static List<TreeEvent> events(Decision<CompetenceTree, TreeEvent> decision) {
    return ((Decision.Accepted<CompetenceTree, TreeEvent>) decision).events();
  }
}
