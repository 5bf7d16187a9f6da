package ru.traektoria.monitoring.programme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.programme.model.Edition.Approval;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Elements.Risk;
import ru.traektoria.monitoring.programme.model.RiskMark.State;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

/** Риск программы (S4-37): a threat until somebody says that it came true or is gone. */
class RiskMarkRuleTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  private Programme programme;

  @BeforeEach
  void aProgrammeInForceWithOneRisk() {
    Passport passport =
        new Passport("Ёлка", FIRST, null, false, null, null, null, null, null, null, null, null);
    programme = state(Programme.begun("town", null, passport, "методист", FIRST));
    Risk risk = new Risk("staff", "Нет кадров", 3, 2, "Набор", null, "T2.1");
    Expected words = new Expected("1", null, "Интерес вырос", null);
    programme =
        state(programme.edited(e -> e.withRisks(List.of(risk)).withExpected(List.of(words))));
    programme = state(programme.approved(new Approval("94", FIRST, null, null), FIRST));
  }

  private static Programme state(Decision<Programme, Object> decision) {
    return ((Accepted<Programme, Object>) decision).state();
  }

  private static RiskMark mark(String risk, State state, String note) {
    return new RiskMark(risk, state, note, FIRST, "методист");
  }

  private List<String> refused(RiskMark mark) {
    return programme.marked(mark) instanceof Refused<Programme, Object> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }

  @Test
  void anApprovedEditionStaysAsItIsWhileItsRiskComesTrueAndIsGone() {
    assertThat(programme.standing("staff")).isEqualTo(State.THREAT);
    Edition approved = programme.latest();
    programme = state(programme.marked(mark("staff", State.OCCURRED, "Двое уволились")));
    assertThat(programme.standing("staff")).isEqualTo(State.OCCURRED);
    programme = state(programme.marked(mark("staff", State.LIFTED, "Приняты новые")));
    assertThat(programme.standing("staff")).isEqualTo(State.LIFTED);
    assertThat(programme.marks()).extracting(RiskMark::note).first().isEqualTo("Двое уволились");
    assertThat(programme.latest()).isEqualTo(approved);
    programme = state(programme.corrected("Ежегодная", "методист", FIRST));
    assertThat(programme.standing("staff")).as("goes on").isEqualTo(State.LIFTED);
    programme = state(programme.edited(e -> e.withRisks(List.of())));
    assertThat(refused(mark("staff", State.THREAT, null)))
        .as("the edition in force still has it")
        .isEmpty();
  }

  @Test
  void aMarkIsOfARiskOfTheProgrammeAndSaysSomethingNew() {
    assertThat(refused(mark("other", State.OCCURRED, "x"))).containsExactly("risk.unknown");
    assertThat(refused(mark(null, null, null))).containsExactly("risk.unknown", "risk.state");
    assertThat(refused(mark("staff", State.THREAT, null))).containsExactly("risk.same");
    assertThat(refused(mark("staff", State.OCCURRED, " "))).containsExactly("risk.note");
    assertThat(refused(mark("staff", State.LIFTED, null))).containsExactly("risk.note");
  }

  @Test
  void aProgrammeKeptBeforeThereWereMarksHasNone() {
    assertThat(new Programme("town", null, programme.editions(), null).marks()).isEmpty();
  }
}
