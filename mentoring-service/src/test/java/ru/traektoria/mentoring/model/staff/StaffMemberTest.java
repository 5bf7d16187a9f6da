package ru.traektoria.mentoring.model.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.ANNA;
import static ru.traektoria.mentoring.Cast.SCHOOL;
import static ru.traektoria.mentoring.Cast.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.mentoring.model.staff.StaffMember.Interval;

class StaffMemberTest {

  private static final Interval POST = new Interval(LocalDate.of(2024, 9, 1), null);

  /** Who is a young specialist at work on 20 November 2026 (стаж < 3 full years). */
  static Stream<Arguments> truthTable() {
    LocalDate today = TODAY;
    return Stream.of(
        Arguments.of("second year of work", today.minusYears(2), POST, null, true),
        Arguments.of("three years tomorrow", today.minusYears(3).plusDays(1), POST, null, true),
        Arguments.of("three years today", today.minusYears(3), POST, null, false),
        Arguments.of("стаж unknown", null, POST, null, false),
        Arguments.of("no post", today.minusYears(1), null, null, false),
        Arguments.of(
            "post ended yesterday",
            today.minusYears(1),
            new Interval(POST.from(), today.minusDays(1)),
            null,
            false),
        Arguments.of(
            "post ends today", today.minusYears(1), new Interval(POST.from(), today), null, true),
        Arguments.of(
            "on leave",
            today.minusYears(1),
            POST,
            new Interval(today.minusDays(5), today.plusDays(5)),
            false),
        Arguments.of(
            "back from leave",
            today.minusYears(1),
            POST,
            new Interval(today.minusDays(50), today.minusDays(1)),
            true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("truthTable")
  void aYoungSpecialistIsKnownByExperienceAndPost(
      String what, LocalDate since, Interval post, Interval absence, boolean young) {
    StaffMember anna =
        StaffMember.unknown(ANNA, SCHOOL)
            .withPost("a-1", post)
            .withRecord(
                SCHOOL, since, absence == null ? List.of() : List.of(absence), List.of(), false);

    assertThat(anna.youngSpecialistOn(TODAY)).as(what).isEqualTo(young);
  }

  /** Who is offered a mentor after a break of two years or longer (S1), on 20 November 2026. */
  static Stream<Arguments> breaks() {
    LocalDate back = LocalDate.of(2026, 9, 1);
    return Stream.of(
        Arguments.of("two years", back.minusYears(2), back.minusDays(1), true),
        Arguments.of("a day less", back.minusYears(2).plusDays(1), back.minusDays(1), false),
        Arguments.of("not back yet", back.minusYears(3), null, false),
        Arguments.of("back in a week", TODAY.minusYears(3), TODAY.plusDays(7), false),
        Arguments.of(
            "back a year ago", TODAY.minusYears(4), TODAY.minusYears(1).minusDays(1), false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaks")
  void aLongBreakCallsForAMentorInTheFirstYearAfterIt(
      String what, LocalDate from, LocalDate to, boolean offered) {
    StaffMember member =
        StaffMember.unknown(ANNA, SCHOOL)
            .withRecord(
                SCHOOL,
                LocalDate.of(2005, 9, 1),
                List.of(new Interval(from, to)),
                List.of(),
                false);
    assertThat(member.returnedBy(TODAY, 2).isPresent()).as(what).isEqualTo(offered);
  }
}
