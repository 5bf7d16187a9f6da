package ru.traektoria.diagnostics.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;

/** «План урока» was merged into «Целеполагание» after Anna's first diagnostics. */
class SuccessionTest {

  private static final CompetenceCode PLAN = new CompetenceCode("METHODS.PLAN");
  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final Examinee ANNA = new Examinee(new TeacherId("anna"), "m", "o");

  @Test
  void aDeficitOfTheOldCodeIsOvercomeUnderTheNewOne() {
    CompetenceProfile before = learned(CompetenceProfile.of(ANNA), 1, PLAN, Level.DEFICIT_HIGH);
    CompetenceProfile after = learned(before, 2, GOALS, Level.STRENGTH);
    assertThat(after.deficits()).singleElement().matches(each -> !each.unresolved());
    assertThat(after.strengths())
        .singleElement()
        .satisfies(each -> assertThat(each.competence()).isEqualTo(GOALS));
  }

  @Test
  void anOpenDeficitGoesOnRatherThanBeingOpenedTwice() {
    CompetenceProfile before = learned(CompetenceProfile.of(ANNA), 1, PLAN, Level.DEFICIT_HIGH);
    CompetenceProfile after = learned(before, 2, GOALS, Level.DEFICIT_MEDIUM);
    assertThat(after.deficits()).singleElement().matches(Deficit::unresolved);
    assertThat(after.deficits().get(0).id()).isEqualTo(before.deficits().get(0).id());
  }

  @Test
  void aStrengthOfTheOldCodeEndsWhenTheNewOneIsWeak() {
    CompetenceProfile before = learned(CompetenceProfile.of(ANNA), 1, PLAN, Level.STRENGTH);
    CompetenceProfile after = learned(before, 2, GOALS, Level.DEFICIT_HIGH);
    assertThat(after.strengths()).noneMatch(Strength::current);
    assertThat(after.deficits())
        .singleElement()
        .satisfies(each -> assertThat(each.competence()).isEqualTo(GOALS));
  }

  @Test
  void anInstrumentThatStillMeasuresBothSpeaksForItself() {
    CompetenceProfile before = learned(CompetenceProfile.of(ANNA), 1, PLAN, Level.DEFICIT_HIGH);
    List<Finding> both =
        List.of(
            Finding.reported(PLAN, Level.DEFICIT_HIGH), Finding.reported(GOALS, Level.STRENGTH));
    assertThat(Succession.findings(before, both, code -> Set.of(PLAN, GOALS))).isEqualTo(both);
  }

  private static CompetenceProfile learned(
      CompetenceProfile profile, int day, CompetenceCode competence, Level level) {
    List<Finding> found = List.of(Finding.reported(competence, level));
    Source source =
        new Source(
            new AssessmentId("a" + day),
            LocalDate.of(2026, 9, day),
            Set.of(Recipient.METHODIST),
            false);
    List<Finding> speaking = Succession.findings(profile, found, code -> Set.of(PLAN, GOALS));
    return ((Decision.Accepted<CompetenceProfile, ProfileEvent>)
            profile.learn(new Diagnosis(ANNA, source, speaking)))
        .state();
  }
}
