package ru.traektoria.diagnostics.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;

/** The register of an earlier day is what it was on that day. */
class SnapshotTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final int DAYS = 90;
  private static final int HISTORIES = 300;
  private static final List<CompetenceCode> COMPETENCES =
      List.of(new CompetenceCode("METHODS.GOALS"), new CompetenceCode("ICT.SAFETY"));

  @Test
  void onRandomHistoriesEveryDayIsRebuiltFromTheEnd() {
    int compared = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      Map<LocalDate, Map<String, String>> asItWas = new TreeMap<>();
      CompetenceProfile end = lived(new Random(seed), asItWas);
      for (Map.Entry<LocalDate, Map<String, String>> day : asItWas.entrySet()) {
        assertThat(rebuilt(end, day.getKey()))
            .as("%d, %s", seed, day.getKey())
            .isEqualTo(day.getValue());
        compared += day.getValue().size();
      }
    }
    assertThat(compared).as("the histories are not empty").isGreaterThan(HISTORIES * DAYS / 4);
  }

  @Test
  void theDayItselfCountsAndTheDayBeforeDoesNot() {
    List<Snapshot.Seen> seen =
        List.of(new Snapshot.Seen(FIRST, ru.traektoria.diagnostics.model.Severity.HIGH));
    List<RouteMove> moves =
        List.of(
            new RouteMove(FIRST.plusDays(2), "r", true),
            new RouteMove(FIRST.plusDays(4), "r", false));
    LocalDate end = FIRST.plusDays(6);
    assertThat(Snapshot.at(FIRST.minusDays(1), seen, moves, end)).isEmpty();
    List<DeficitState> states = new ArrayList<>();
    for (int day = 0; day < 8; day++) {
      states.add(Snapshot.at(FIRST.plusDays(day), seen, moves, end).orElseThrow().state());
    }
    assertThat(states)
        .containsExactly(
            DeficitState.OPEN,
            DeficitState.OPEN,
            DeficitState.IN_ROUTE,
            DeficitState.IN_ROUTE,
            DeficitState.OPEN,
            DeficitState.OPEN,
            DeficitState.RESOLVED,
            DeficitState.RESOLVED);
  }

  /** Lives a history day by day and writes down what the register said every evening. */
  private static CompetenceProfile lived(
      Random random, Map<LocalDate, Map<String, String>> asItWas) {
    CompetenceProfile profile = CompetenceProfile.of(new Examinee(new TeacherId("anna"), "m", "o"));
    for (int day = 0; day < DAYS; day++) {
      LocalDate on = FIRST.plusDays(day);
      int what = random.nextInt(8);
      if (what == 0) {
        profile = after(profile.learn(diagnosis(random, day, on)));
      } else if (what == 1) {
        profile = after(profile.takenIntoRoute("r" + day, some(random, profile), on));
      } else if (what == 2) {
        profile = after(profile.leftByRoute(route(random, profile), on));
      }
      asItWas.put(on, evening(profile));
    }
    return profile;
  }

  private static Diagnosis diagnosis(Random random, int day, LocalDate on) {
    Source source = new Source(new AssessmentId("a" + day), on, Set.of(Recipient.METHODIST), false);
    List<Finding> findings = new ArrayList<>();
    for (CompetenceCode competence : COMPETENCES) {
      Level[] levels = Level.values();
      findings.add(Finding.reported(competence, levels[random.nextInt(levels.length)]));
    }
    return new Diagnosis(new Examinee(new TeacherId("anna"), "m", "o"), source, findings);
  }

  private static Set<String> some(Random random, CompetenceProfile profile) {
    Set<String> ids = new java.util.HashSet<>();
    profile.deficits().stream()
        .filter(each -> random.nextBoolean())
        .forEach(each -> ids.add(each.id()));
    return ids;
  }

  private static String route(Random random, CompetenceProfile profile) {
    List<String> routes =
        profile.deficits().stream().map(Deficit::route).filter(each -> each != null).toList();
    return routes.isEmpty() ? "none" : routes.get(random.nextInt(routes.size()));
  }

  private static Map<String, String> evening(CompetenceProfile profile) {
    Map<String, String> said = new HashMap<>();
    profile.deficits().forEach(each -> said.put(each.id(), each.severity() + " " + each.state()));
    return said;
  }

  private static Map<String, String> rebuilt(CompetenceProfile end, LocalDate day) {
    Map<String, String> said = new HashMap<>();
    for (Deficit each : end.deficits()) {
      Snapshot.at(day, each.seen(), each.moves(), each.resolvedOn())
          .ifPresent(then -> said.put(each.id(), then.severity() + " " + then.state()));
    }
    return said;
  }

  private static CompetenceProfile after(Decision<CompetenceProfile, ProfileEvent> decision) {
    return ((Decision.Accepted<CompetenceProfile, ProfileEvent>) decision).state();
  }
}
