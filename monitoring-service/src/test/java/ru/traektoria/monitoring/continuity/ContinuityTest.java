package ru.traektoria.monitoring.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/** «Постоянное сопровождение, а не эпизодические курсы» (S0 §1.2), half-year by half-year. */
class ContinuityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Story town =
      new Story().schools("school-1", "school-2").teachers("school-1", "vera");
  private final Continuity continuity = new Continuity(town.tables());

  @Test
  void aCourseInOneSpringLeavesTheOtherHalvesEmptyAndTheRunningOneOpen() {
    town.tell(
        "routes",
        "CourseCompleted",
        "c1",
        "course",
        "c1",
        "teacher",
        "vera",
        "kind",
        "ADVANCED_TRAINING",
        "documentOn",
        "2026-08-31");
    assertThat(halves())
        .containsExactly(
            "2026-09-01–2026-11-20 running []",
            "2026-01-01–2026-08-31 [COURSE]",
            "2025-09-01–2025-12-31 gap []",
            "2025-01-01–2025-08-31 gap []");
  }

  @Test
  void aRouteSupportsEveryHalfInWhichItIsInForce() {
    town.tell(
        "routes",
        "RouteApproved",
        "r1",
        "route",
        "r1",
        "teacher",
        "vera",
        "author",
        "SCHOOL",
        "deficits",
        List.of("d"),
        "approvedOn",
        "2025-12-31",
        "plannedEnd",
        "2026-12-25");
    assertThat(halves())
        .containsExactly(
            "2026-09-01–2026-11-20 running [ROUTE]",
            "2026-01-01–2026-08-31 [ROUTE]",
            "2025-09-01–2025-12-31 [ROUTE]",
            "2025-01-01–2025-08-31 gap []");
  }

  @Test
  void halvesInWhichSomebodyDidNotTeachAreNoGaps() {
    assertThat(continuity.of("vera", methodist(Story.TOWN), LocalDate.of(2016, 2, 1)))
        .hasValueSatisfying(
            halves ->
                assertThat(halves)
                    .extracting(SupportedHalf::first)
                    .containsExactly(LocalDate.of(2016, 1, 1), LocalDate.of(2015, 9, 1)));
  }

  @Test
  void somebodyElsesTeacherAndAnUnknownOneAreNotFound() {
    assertThat(continuity.of("vera", methodist("village"), TODAY)).isEmpty();
    assertThat(continuity.of("nobody", methodist(Story.TOWN), TODAY)).isEmpty();
    assertThat(continuity.of("vera", lead("school-2"), TODAY)).isEmpty();
    assertThat(continuity.of("vera", lead("school-1"), TODAY)).isPresent();
  }

  private List<String> halves() {
    return continuity.of("vera", methodist(Story.TOWN), TODAY).orElseThrow().stream()
        .map(
            half ->
                half.first()
                    + "–"
                    + half.last()
                    + (half.running() ? " running " : half.gap() ? " gap " : " ")
                    + half.kinds())
        .toList();
  }

  private static Scope methodist(String municipality) {
    return new Scope(viewer(Role.METHODIST, municipality, null), Set.of(Scope.Kind.MUNICIPALITY));
  }

  private static Scope lead(String school) {
    return new Scope(viewer(Role.SCHOOL_LEAD, Story.TOWN, school), Set.of(Scope.Kind.ORGANISATION));
  }

  private static Viewer viewer(Role role, String municipality, String organisation) {
    return new Viewer(
        "s",
        "Читающий",
        Set.of(role),
        Optional.empty(),
        Optional.of(municipality),
        Optional.ofNullable(organisation),
        Optional.empty());
  }
}
