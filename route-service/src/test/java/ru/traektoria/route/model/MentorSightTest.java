package ru.traektoria.route.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.route.model.mentor.MentorSight;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.terms.CompetenceCode;

/** What a mentor reads of the mentee's route. */
class MentorSightTest {

  private static final String SECRET = "METHODS.GOALS";

  @ParameterizedTest(name = "pair active {0}, route {1}: reads {2}")
  @CsvSource({
    "true,  DRAFT,       false",
    "true,  AGREED,      true",
    "true,  APPROVED,    true",
    "true,  IN_PROGRESS, true",
    "true,  CLOSED,      true",
    "false, DRAFT,       false",
    "false, AGREED,      false",
    "false, APPROVED,    false",
    "false, IN_PROGRESS, false",
    "false, CLOSED,      false"
  })
  void aMentorReadsWhatIsAgreedWhileThePairIsActive(
      boolean active, RouteState state, boolean reads) {
    assertThat(MentorSight.reads(active, state)).isEqualTo(reads);
  }

  @Test
  void whatTheConsentOpensToTheSchoolAMentorOfThatSchoolAloneKnows() {
    assertThat(MentorSight.of(Set.of(Cast.GOALS), true).open()).containsExactly(Cast.GOALS);
    assertThat(MentorSight.of(Set.of(Cast.GOALS), false).open()).isEmpty();
    assertThat(MentorSight.of(Set.of(), true).open()).isEmpty();
  }

  @Test
  void aHiddenDeficitIsInNoPartOfWhatTheMentorReads() {
    Route route = corrected();
    assertThat(route.toString()).contains(SECRET);
    Route read = new MentorSight(Set.of()).of(route);
    assertThat(read.toString()).doesNotContain(SECRET).doesNotContain("HIGH");
    assertThat(read.plan().goals()).hasSize(2).allMatch(Goal::hidden);
    assertThat(read.plan().steps()).hasSize(1);
    assertThat(read.revisions()).hasSize(1);
    assertThat(read.milestones()).isEqualTo(route.milestones());
  }

  @Test
  void anOpenedDeficitIsReadAsItIs() {
    Route route = corrected();
    Route read = new MentorSight(Set.of(Cast.GOALS)).of(route);
    assertThat(read.plan().goals().get(0)).isEqualTo(route.plan().goals().get(0));
    assertThat(read.plan().goals().get(1).hidden()).isTrue();
  }

  @Test
  void filesAndReportsStayWithTheSchool() {
    Route route = Cast.approved(Cast.visit());
    Route shown =
        Cast.after(
            Showing.report(
                route,
                Cast.VISIT,
                new Evidence(
                    "лист наблюдения",
                    List.of(new Attachment("f1", "лист.pdf", "application/pdf", 10))),
                Cast.OCTOBER));
    Route read = new MentorSight(Set.of(Cast.GOALS)).of(shown);
    assertThat(read.plan().steps().get(0).progress().files()).isEmpty();
    assertThat(read.plan().steps().get(0).progress().evidence()).isEqualTo("лист наблюдения");
    assertThat(read.reports()).isEmpty();
  }

  /** Running, and corrected because diagnostics found another deficit. */
  private static Route corrected() {
    Route running = Cast.approved(List.of(Cast.deficit(Cast.GOALS)), Cast.visit());
    Goal another =
        Goal.against(
            Cast.READING,
            new CompetenceCode(SECRET),
            ru.traektoria.route.model.plan.Severity.HIGH,
            LocalDate.of(2026, 11, 1));
    Plan before = running.plan();
    Route found = Cast.after(Planning.aimAt(running, another, List.of(), Cast.OCTOBER));
    assertThat(found.revisions().get(0).replaced()).isEqualTo(before);
    return found;
  }
}
