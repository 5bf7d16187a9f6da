package ru.traektoria.local.demo.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.local.demo.town.Town;

class ArchiveTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Town TOWN = Town.invent(7, TODAY, 60, 3000);
  private static final Archive ARCHIVE = Archive.of(TOWN);
  private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

  @Test
  void theSameTownHasTheSamePast() {
    assertThat(Archive.of(Town.invent(7, TODAY, 60, 3000))).isEqualTo(ARCHIVE);
  }

  @Test
  void everythingHappenedInTheTwoYearsBeforeTheOpenOneToPeopleWhoWorkedHere() {
    assertThat(ARCHIVE.courses())
        .allMatch(c -> within(c.documentOn().plusYears(1)) || within(c.documentOn()))
        .allMatch(c -> !c.documentOn().isBefore(c.startedOn()))
        .allMatch(c -> !c.teacher().mainJob().from().isAfter(c.documentOn()));
    assertThat(ARCHIVE.diagnoses()).allMatch(d -> within(d.completedOn()));
    assertThat(ARCHIVE.routes())
        .allMatch(r -> within(r.approvedOn()) && within(r.closedOn()))
        .allMatch(r -> r.approvedOn().isBefore(r.closedOn()));
    assertThat(ARCHIVE.gatherings()).allMatch(g -> within(g.heldOn()));
  }

  @Test
  void aboutFourInTenLearnEachYear() {
    long seen = TOWN.teachers().stream().filter(t -> t.isPedagogue()).count();
    double courses =
        ARCHIVE.courses().stream()
            .filter(c -> c.documentOn().isAfter(LocalDate.of(2025, 8, 31)))
            .map(c -> c.teacher().number())
            .distinct()
            .count();
    assertThat(courses / seen).isCloseTo(0.41, offset(0.08));
    assertThat(ARCHIVE.courses().stream().filter(c -> c.programme().kind().equals("RETRAINING")))
        .hasSizeBetween(30, 130);
  }

  @Test
  void everyRouteHasADiagnosisWithThoseDeficitsBeforeItAndOneAfter() {
    for (PastRoute route : ARCHIVE.routes()) {
      boolean found =
          ARCHIVE.diagnoses().stream()
              .anyMatch(
                  d ->
                      d.kind().equals("ENTRY")
                          && d.teacher().equals(route.teacher())
                          && d.deficits().equals(route.competences())
                          && d.completedOn().isBefore(route.approvedOn()));
      assertThat(found).as(route.toString()).isTrue();
    }
    assertThat(ARCHIVE.routes()).hasSizeBetween(600, 1800);
  }

  @Test
  void whereTheDeficitsWereEliminatedTheFinalDiagnosisShowsNone() {
    Map<Integer, Diagnosis> last = new HashMap<>();
    ARCHIVE.diagnoses().stream()
        .filter(d -> d.kind().equals("FINAL"))
        .forEach(d -> last.put(d.teacher().number(), d));
    ARCHIVE.routes().stream()
        .filter(r -> r.outcome().equals("DEFICIT_ELIMINATED"))
        .filter(r -> r.closedOn().isAfter(last.get(r.teacher().number()).completedOn()))
        .filter(
            r -> r.closedOn().minusDays(15).isBefore(last.get(r.teacher().number()).completedOn()))
        .forEach(r -> assertThat(last.get(r.teacher().number()).deficits()).isEmpty());
  }

  @Test
  void mentorsAreExperiencedColleaguesOfTheSameOrganisationAndNobodyMentorsThemselves() {
    assertThat(ARCHIVE.pairs()).hasSizeGreaterThan(40);
    assertThat(ARCHIVE.pairs())
        .allMatch(p -> !p.mentees().contains(p.mentor()))
        .allMatch(
            p ->
                p.mentees().stream()
                    .allMatch(
                        m ->
                            m.mainJob().organisation().equals(p.mentor().mainJob().organisation())))
        .allMatch(p -> p.mentor().experience(p.from()) >= 8)
        .allMatch(p -> !p.from().isBefore(p.orderOn()));
  }

  @Test
  void groupsOfAYearEndInTheOpenYearAndNobodyHasTwoMentorsOfThePast() {
    assertThat(ARCHIVE.pairs().stream().filter(Pair::group)).hasSizeGreaterThan(2);
    assertThat(ARCHIVE.pairs().stream().filter(Pair::group))
        .allMatch(p -> p.closedOn().isAfter(LAST) && p.closedOn().isBefore(TODAY))
        .allMatch(p -> !p.from().plusYears(1).isAfter(p.plannedTo().plusDays(1)));
    assertThat(ARCHIVE.pairs().stream().flatMap(p -> p.mentees().stream())).doesNotHaveDuplicates();
  }

  @Test
  void coursesOfThreeYearsAgoAreTheOnlyOnesOfSome() {
    LocalDate then = TODAY.minusMonths(36);
    LocalDate radar = TODAY.minusMonths(30);
    List<Integer> since =
        ARCHIVE.courses().stream()
            .filter(c -> c.documentOn().isAfter(radar))
            .map(c -> c.teacher().number())
            .toList();
    assertThat(
            ARCHIVE.courses().stream()
                .filter(c -> !c.documentOn().isBefore(then) && !c.documentOn().isAfter(radar))
                .filter(c -> !since.contains(c.teacher().number())))
        .hasSizeBetween(20, 120);
  }

  private static boolean within(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
