package ru.traektoria.diagnostics.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitIdentified;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitResolved;
import ru.traektoria.platform.kernel.Decision;

class LearningTest {

  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final Examinee ANNA = new Examinee(new TeacherId("anna"), "m", "o");
  private static final Set<Recipient> METHODIST = Set.of(Recipient.METHODIST);

  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

  private CompetenceProfile profile = CompetenceProfile.of(ANNA);
  private final List<ProfileEvent> events = new ArrayList<>();

  /** H, M, N, S are the levels; the number is the day; in the order in which they become known. */
  @ParameterizedTest(name = "{0}: дефицит {1}, сила {2}, события {3}")
  @CsvSource({
    "H1,          OPEN,     -,       D",
    "N1,          -,        -,       ''",
    "S1,          -,        holds,   S",
    "H1 H2,       OPEN,     -,       D",
    "H1 N2,       RESOLVED, -,       D R",
    "H1 S2,       RESOLVED, holds,   D R S",
    "H1 N2 M3,    OPEN,     -,       D R D",
    "S1 N2,       -,        ended,   S",
    "S1 H2,       OPEN,     ended,   S D",
    "S1 S2,       -,        holds,   S",
    "N2 H1,       RESOLVED, -,       D R",
    "H2 H1,       OPEN,     -,       D",
    "H2 N1,       OPEN,     -,       D",
    "H1 N1,       RESOLVED, -,       D R",
    "N2 S1,       -,        ended,   ''"
  })
  void datesDecideNotArrival(String story, String deficit, String strength, String told) {
    for (String each : story.split(" ")) {
      learn(each, METHODIST);
    }
    assertThat(lastDeficit()).isEqualTo(deficit);
    assertThat(lastStrength()).isEqualTo(strength);
    assertThat(told()).isEqualTo(told);
  }

  @Test
  void aConfirmedDeficitKeepsItsIdAndTakesTheNewSeverity() {
    learn("M1", METHODIST);
    String id = profile.deficits().get(0).id();
    learn("H2", METHODIST);
    assertThat(profile.deficits()).hasSize(1);
    assertThat(profile.deficits().get(0).id()).isEqualTo(id);
    assertThat(profile.deficits().get(0).severity()).isEqualTo(Severity.HIGH);
  }

  @Test
  void whatIsSharedWithNobodyIsToldToNobody() {
    learn("H1", Set.of());
    assertThat(events).isEmpty();
    assertThat(lastDeficit()).isEqualTo("OPEN");
    learn("H2", METHODIST);
    assertThat(told()).isEqualTo("D");
    assertThat(((DeficitIdentified) events.get(0)).assessment().value()).isEqualTo("a2");
  }

  @Test
  void burnoutStaysWithTheAssessment() {
    Finding tired = Finding.reported(new CompetenceCode("BURNOUT.EXHAUSTION"), Level.DEFICIT_HIGH);
    take(profile.learn(new Diagnosis(ANNA, source(1, METHODIST), List.of(tired))));
    assertThat(profile.deficits()).isEmpty();
    assertThat(events).isEmpty();
  }

  @Test
  void aDeficitOfPastYearsMayComeAlreadyOvercome() {
    Finding past = new Finding(GOALS, Level.DEFICIT_MEDIUM, null, day(5));
    take(profile.learn(new Diagnosis(ANNA, source(1, METHODIST), List.of(past))));
    assertThat(told()).isEqualTo("D R");
    assertThat(((DeficitResolved) events.get(1)).resolvedOn()).isEqualTo(day(5));
  }

  @Test
  void aWithdrawnAssessmentTakesItsDeficitWithoutAWord() {
    learn("H1", METHODIST);
    events.clear();
    take(profile.forget(new AssessmentId("a1")));
    assertThat(profile.deficits()).isEmpty();
    assertThat(events).isEmpty();
  }

  @Test
  void aDeficitThatAnotherAssessmentConfirmedLivesOnUnderItsOwnId() {
    learn("H1", METHODIST);
    learn("M2", METHODIST);
    String first = profile.deficits().get(0).id();
    events.clear();
    take(profile.forget(new AssessmentId("a1")));
    assertThat(profile.deficits()).hasSize(1);
    assertThat(profile.deficits().get(0).id()).isNotEqualTo(first);
    assertThat(told()).isEqualTo("D");
    take(profile.forget(new AssessmentId("a2")));
    assertThat(profile.deficits()).isEmpty();
  }

  @Test
  void aRouteTakesADeficitAndGivesItBackWhenItCameToNothing() {
    learn("H1", METHODIST);
    String id = profile.deficits().get(0).id();
    take(profile.takenIntoRoute("r", Set.of(id, "another"), DAY));
    assertThat(lastDeficit()).isEqualTo("IN_ROUTE");
    assertThat(profile.planned()).containsExactly(GOALS);
    take(profile.leftByRoute("other", DAY));
    assertThat(lastDeficit()).isEqualTo("IN_ROUTE");
    take(profile.leftByRoute("r", DAY));
    assertThat(lastDeficit()).isEqualTo("OPEN");
    assertThat(profile.planned()).isEmpty();
    assertThat(profile.deficits().get(0).moves())
        .containsExactly(new RouteMove(DAY, "r", true), new RouteMove(DAY, "r", false));
  }

  @ParameterizedTest(name = "{0}, открыт [{1}]: {2}")
  @CsvSource({
    "OPEN,     SCHOOL+METHODIST, REQUESTED",
    "OPEN,     METHODIST,        CLOSED",
    "OPEN,     SCHOOL,           CLOSED",
    "IN_ROUTE, SCHOOL+METHODIST, IN_ROUTE",
    "RESOLVED, SCHOOL+METHODIST, RESOLVED"
  })
  void aRouteIsRequestedOnlyWhereBothItsReadersMayKnow(
      DeficitState state, String recipients, RouteRequestRule expected) {
    Set<Recipient> named =
        java.util.Arrays.stream(recipients.split("\\+"))
            .map(Recipient::valueOf)
            .collect(java.util.stream.Collectors.toSet());
    assertThat(RouteRequestRule.of(state, named, false)).isEqualTo(expected);
  }

  @Test
  void aRequestTellsEachOpenDeficitOnceADay() {
    learn("H1", Set.of(Recipient.SCHOOL, Recipient.METHODIST));
    Set<String> ids = Set.of(profile.deficits().get(0).id());
    Decision.Accepted<CompetenceProfile, ProfileEvent> asked =
        (Decision.Accepted<CompetenceProfile, ProfileEvent>) profile.requestRoutes(ids, DAY);
    assertThat(asked.events()).hasOnlyElementsOfType(ProfileEvent.RouteRequested.class).hasSize(1);
    assertThat(asked.state().deficits())
        .as("it is the same deficit in the same state")
        .extracting(Deficit::id, Deficit::state)
        .isEqualTo(
            profile.deficits().stream()
                .map(each -> org.assertj.core.groups.Tuple.tuple(each.id(), each.state()))
                .toList());
    assertThat(asked.state().requestRoutes(ids, DAY))
        .as("pressed again")
        .isEqualTo(Decision.unchanged(asked.state()));
    assertThat(asked.state().requestRoutes(ids, DAY.plusDays(1)))
        .as("on another day one may ask again: the draft may have been lost")
        .isInstanceOfSatisfying(
            Decision.Accepted.class, again -> assertThat(again.events()).hasSize(1));
  }

  @Test
  void aResolvedDeficitIsNotTakenIntoARouteAgain() {
    learn("H1", METHODIST);
    learn("N2", METHODIST);
    take(profile.takenIntoRoute("r", Set.of(profile.deficits().get(0).id()), DAY));
    assertThat(lastDeficit()).isEqualTo("RESOLVED");
  }

  private void learn(String level, Set<Recipient> recipients) {
    int day = Integer.parseInt(level.substring(1));
    Level found =
        switch (level.charAt(0)) {
          case 'H' -> Level.DEFICIT_HIGH;
          case 'M' -> Level.DEFICIT_MEDIUM;
          case 'N' -> Level.NEUTRAL;
          default -> Level.STRENGTH;
        };
    AssessmentId id = new AssessmentId("a" + day + (known(day) ? "-again" : ""));
    Source source = new Source(id, day(day), recipients, false);
    take(profile.learn(new Diagnosis(ANNA, source, List.of(Finding.reported(GOALS, found)))));
  }

  private boolean known(int day) {
    return profile.readings().stream().anyMatch(r -> r.assessment().value().equals("a" + day));
  }

  private static Source source(int day, Set<Recipient> recipients) {
    return new Source(new AssessmentId("a" + day), day(day), recipients, false);
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 10, number);
  }

  private void take(Decision<CompetenceProfile, ProfileEvent> decision) {
    Decision.Accepted<CompetenceProfile, ProfileEvent> accepted =
        (Decision.Accepted<CompetenceProfile, ProfileEvent>) decision;
    profile = accepted.state();
    events.addAll(accepted.events());
  }

  private String lastDeficit() {
    List<Deficit> all = profile.deficits();
    return all.isEmpty() ? "-" : all.get(all.size() - 1).state().name();
  }

  private String lastStrength() {
    List<Strength> all = profile.strengths();
    return all.isEmpty() ? "-" : all.get(all.size() - 1).current() ? "holds" : "ended";
  }

  private String told() {
    List<String> letters =
        events.stream()
            .map(
                e ->
                    e instanceof DeficitIdentified ? "D" : e instanceof DeficitResolved ? "R" : "S")
            .toList();
    return String.join(" ", letters);
  }
}
