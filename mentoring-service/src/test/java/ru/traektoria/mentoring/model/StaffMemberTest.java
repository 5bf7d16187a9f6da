package ru.traektoria.mentoring.model;

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
import ru.traektoria.mentoring.model.StaffMember.Interval;

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
            .withRecord(SCHOOL, since, absence == null ? List.of() : List.of(absence));

    assertThat(anna.youngSpecialistOn(TODAY)).as(what).isEqualTo(young);
  }
}
