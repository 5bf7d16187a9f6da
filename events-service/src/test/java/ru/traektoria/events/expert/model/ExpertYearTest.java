package ru.traektoria.events.expert.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.Cast;
import ru.traektoria.events.expert.model.ExpertWork.Expert;
import ru.traektoria.events.expert.model.ExpertWork.Kind;
import ru.traektoria.platform.kernel.AcademicYear;

/** Who judged how much of what in an academic year. */
class ExpertYearTest {

  private static final AcademicYear YEAR = new AcademicYear(2026);

  @Test
  void anExpertIsOneLineWithEveryKindOfWork() {
    ExpertYear year =
        ExpertYear.of(
            YEAR,
            List.of(
                work(Expert.of(Cast.VERA), Kind.PRACTICE, "2026-11-20", 1),
                work(Expert.of(Cast.VERA), Kind.CONTEST, "2026-12-05", 7),
                work(Expert.of(Cast.VERA), Kind.PRACTICE, "2026-10-01", 1),
                work(Expert.of(Cast.IVAN), Kind.MATERIAL, "2027-01-15", 1)));
    assertThat(year.lines()).hasSize(2);
    ExpertYear.Line vera = year.lines().get(0);
    assertThat(vera.of(Kind.PRACTICE)).isEqualTo(2);
    assertThat(vera.of(Kind.CONTEST)).isEqualTo(7);
    assertThat(vera.of(Kind.MATERIAL)).isZero();
    assertThat(vera.total()).isEqualTo(9);
    assertThat(vera.lastOn()).isEqualTo("2026-12-05");
  }

  @Test
  void theYearBeginsOnTheFirstOfSeptemberAndEndsOnTheLastOfAugust() {
    List<ExpertWork> all =
        List.of(
            work(Expert.of(Cast.VERA), Kind.PRACTICE, "2026-08-31", 1),
            work(Expert.of(Cast.VERA), Kind.PRACTICE, "2026-09-01", 1),
            work(Expert.of(Cast.VERA), Kind.PRACTICE, "2027-08-31", 1),
            work(Expert.of(Cast.VERA), Kind.PRACTICE, "2027-09-01", 1));
    assertThat(ExpertYear.of(YEAR, all).lines().get(0).total()).isEqualTo(2);
  }

  @Test
  void outsidersAreKnownByTheirNames() {
    Expert guest = new Expert(null, "Белов К. Ю.");
    ExpertYear year =
        ExpertYear.of(
            YEAR,
            List.of(
                work(guest, Kind.PRACTICE, "2026-11-20", 1),
                work(new Expert(null, "Белов К. Ю."), Kind.CONTEST, "2026-11-21", 3)));
    assertThat(year.lines()).hasSize(1);
    assertThat(year.lines().get(0).total()).isEqualTo(4);
  }

  private static ExpertWork work(Expert who, Kind kind, String on, int works) {
    return new ExpertWork(who, kind, "Опыт", "/activities", LocalDate.parse(on), works);
  }
}
