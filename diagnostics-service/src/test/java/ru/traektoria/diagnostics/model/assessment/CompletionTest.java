package ru.traektoria.diagnostics.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.CompetenceLevel;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.DiagnosticCompleted;
import ru.traektoria.diagnostics.model.assessment.Occasion.Observation;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.platform.kernel.Decision;

/** What a completed diagnostics tells others of its levels (E.16), and what it keeps. */
class CompletionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final Observation SEEN = new Observation("visit-1", "methodist-1");

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "STRENGTH,                        STRENGTH",
    "NEUTRAL STRENGTH,                NEUTRAL",
    "STRENGTH NEUTRAL STRENGTH,       NEUTRAL",
    "STRENGTH DEFICIT_MEDIUM NEUTRAL, DEFICIT_MEDIUM",
    "DEFICIT_MEDIUM DEFICIT_HIGH,     DEFICIT_HIGH"
  })
  void theLevelOfAnAreaIsThatOfItsWeakestCompetence(String found, Level expected) {
    List<String> levels = Arrays.asList(found.split(" "));
    List<Finding> findings =
        levels.stream()
            .map(
                level ->
                    Finding.reported(
                        new CompetenceCode("METHODS." + (char) ('A' + levels.indexOf(level))),
                        Level.valueOf(level)))
            .toList();
    assertThat(AreaLevelRule.levels(findings)).containsExactly(entry(Area.METHODS, expected));
  }

  @Test
  void burnoutHasNoLevelOutsideTheService() {
    DiagnosticCompleted told =
        told(
            Set.of(Recipient.METHODIST),
            null,
            found("BURNOUT.EXHAUSTION", Level.DEFICIT_HIGH),
            found("ICT.DATA", Level.STRENGTH));
    assertThat(told.areas()).containsExactly(Area.ICT);
    assertThat(told.levels()).containsExactly(entry(Area.ICT, Level.STRENGTH));
    assertThat(told.competences())
        .containsExactly(new CompetenceLevel(new CompetenceCode("ICT.DATA"), Level.STRENGTH));
  }

  @Test
  void burnoutAloneTellsTheFactAndNothingElse() {
    DiagnosticCompleted told =
        told(Set.of(Recipient.METHODIST), null, found("BURNOUT.EXHAUSTION", Level.NEUTRAL));
    assertThat(told.areas()).isEmpty();
    assertThat(told.levels()).isNull();
    assertThat(told.competences()).isNull();
    assertThat(told.recipients()).isNull();
  }

  @Test
  void aConsentThatNamesNobodyTellsTheAreasAndNoLevel() {
    DiagnosticCompleted told = told(Set.of(), null, found("METHODS.GOALS", Level.DEFICIT_MEDIUM));
    assertThat(told.areas()).containsExactly(Area.METHODS);
    assertThat(told.levels()).isNull();
    assertThat(told.competences()).isNull();
    assertThat(told.recipients()).isNull();
  }

  @Test
  void whoMaySeeTheLevelsIsToldWithThem() {
    DiagnosticCompleted told =
        told(
            Set.of(Recipient.METHODIST, Recipient.SCHOOL),
            null,
            found("METHODS.GOALS", Level.NEUTRAL));
    assertThat(told.recipients()).containsExactly(Recipient.SCHOOL, Recipient.METHODIST);
    assertThat(told.observed()).isNull();
  }

  @Test
  void entryAndFinalShareTheCompetenceEvenWhereTheirAreasWereAskedDifferently() {
    DiagnosticCompleted entry =
        told(
            Set.of(Recipient.METHODIST),
            null,
            found("METHODS.ACTIVITY", Level.STRENGTH),
            found("METHODS.GOALS", Level.DEFICIT_MEDIUM));
    DiagnosticCompleted last =
        told(Set.of(Recipient.METHODIST), null, found("METHODS.GOALS", Level.NEUTRAL));
    assertThat(level(entry)).isEqualTo(Level.DEFICIT_MEDIUM);
    assertThat(level(last)).isEqualTo(Level.NEUTRAL);
    assertThat(last.levels().get(Area.METHODS)).isGreaterThan(entry.levels().get(Area.METHODS));
  }

  @Test
  void theSheetOfALessonIsToldToBeOne() {
    DiagnosticCompleted told =
        told(Set.of(Recipient.METHODIST), SEEN, found("METHODS.ACTIVITY", Level.STRENGTH));
    assertThat(told.observed()).isTrue();
  }

  private static Level level(DiagnosticCompleted told) {
    return told.competences().stream()
        .filter(each -> each.competence().equals(GOALS))
        .findFirst()
        .orElseThrow()
        .level();
  }

  private static Finding found(String competence, Level level) {
    return Finding.reported(new CompetenceCode(competence), level);
  }

  private static DiagnosticCompleted told(
      Set<Recipient> recipients, Observation seen, Finding... findings) {
    Occasion occasion =
        seen == null
            ? new Occasion(null, CampaignKind.ENTRY, Site.SCHOOL, Initiator.SCHOOL, DAY, false)
            : Occasion.observed(Site.SCHOOL, DAY, seen);
    Assessment invited =
        Assessment.invited(
            new AssessmentId("a"), new Examinee(new TeacherId("t"), "m", "o"), occasion, null);
    Consent consent = new Consent(1, recipients, ConsentMedium.PORTAL, Instant.EPOCH);
    var done =
        (Decision.Accepted<Assessment, AssessmentEvent>)
            Assessment.reported(invited, consent, List.of(findings), DAY);
    return (DiagnosticCompleted) done.events().get(0);
  }
}
