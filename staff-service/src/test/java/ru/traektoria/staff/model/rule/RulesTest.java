package ru.traektoria.staff.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.staff.Cast.MATHEMATICS;
import static ru.traektoria.staff.Cast.SCHOOL_5;
import static ru.traektoria.staff.Cast.TEACHER;
import static ru.traektoria.staff.Cast.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.staff.Cast;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.person.Person.Sex;
import ru.traektoria.staff.model.rule.ConditionalSpecialistRule.Verdict;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Assignment.Level;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Conformity;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.model.teacher.Standing.Victory;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.time.Period;

class RulesTest {

  @ParameterizedTest(name = "teaching since {0}, on {1}: {2}")
  @CsvSource({
    "2023-11-23, 2026-11-22, true",
    "2023-11-22, 2026-11-22, false",
    "2023-11-21, 2026-11-22, false",
    "2026-11-22, 2026-11-22, true",
    "2026-11-23, 2026-11-22, false",
    "2024-02-29, 2027-02-28, true",
    "2024-02-29, 2027-03-01, false",
    "           , 2026-11-22, false"
  })
  void aYoungSpecialistTeachesLessThanThreeFullYears(LocalDate since, LocalDate on, boolean young) {
    assertThat(YoungSpecialistRule.holds(since, on)).isEqualTo(young);
  }

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource({
    "1991-11-23, 2026-11-22, true",
    "1991-11-22, 2026-11-22, false",
    "1991-11-21, 2026-11-22, false",
    "          , 2026-11-22, false"
  })
  void aYoungTeacherIsNotYetThirtyFive(LocalDate born, LocalDate on, boolean young) {
    assertThat(YoungTeacherRule.holds(born, on)).isEqualTo(young);
  }

  @ParameterizedTest(name = "{0} born {1} reaches pension age on {2}")
  @CsvSource({
    "FEMALE, 1955-06-15, 2010-06-15",
    "FEMALE, 1963-12-31, 2018-12-31",
    "FEMALE, 1964-06-15, 2019-12-15",
    "FEMALE, 1965-06-15, 2021-12-15",
    "FEMALE, 1966-06-15, 2024-06-15",
    "FEMALE, 1967-06-15, 2026-06-15",
    "FEMALE, 1968-06-15, 2028-06-15",
    "FEMALE, 1990-06-15, 2050-06-15",
    "MALE,   1950-06-15, 2010-06-15",
    "MALE,   1958-12-31, 2018-12-31",
    "MALE,   1959-06-15, 2019-12-15",
    "MALE,   1960-06-15, 2021-12-15",
    "MALE,   1961-06-15, 2024-06-15",
    "MALE,   1962-06-15, 2026-06-15",
    "MALE,   1963-06-15, 2028-06-15",
    "MALE,   1990-06-15, 2055-06-15"
  })
  void pensionAgeFollowsTheTransitionTable(Sex sex, LocalDate born, LocalDate reached) {
    assertThat(PensionAgeRule.reachedOn(sex, born)).isEqualTo(reached);
    assertThat(PensionAgeRule.on(sex, born, reached)).isEqualTo(PensionAgeRule.Verdict.REACHED);
    assertThat(PensionAgeRule.on(sex, born, reached.minusDays(1)))
        .isEqualTo(PensionAgeRule.Verdict.NOT_REACHED);
  }

  @Test
  void withoutSexOrBirthDatePensionAgeIsNotGuessed() {
    assertThat(PensionAgeRule.on(null, LocalDate.of(1950, 1, 1), TODAY))
        .isEqualTo(PensionAgeRule.Verdict.UNKNOWN);
    assertThat(PensionAgeRule.on(Sex.MALE, null, TODAY)).isEqualTo(PensionAgeRule.Verdict.UNKNOWN);
  }

  @ParameterizedTest(name = "born {0}: {1}")
  @CsvSource({
    "2001-11-23, UNDER_25",
    "2001-11-22, FROM_25",
    "1996-11-22, FROM_30",
    "1991-11-23, FROM_30",
    "1991-11-22, FROM_35",
    "1961-11-23, FROM_60",
    "1961-11-22, FROM_65",
    "1930-01-01, FROM_65"
  })
  void everyAgeHasItsGroup(LocalDate born, AgeGroup group) {
    assertThat(AgeGroup.of(born, TODAY)).contains(group);
    assertThat(born).isAfter(group.bornAfter(TODAY)).isBeforeOrEqualTo(group.bornUntil(TODAY));
  }

  @ParameterizedTest(name = "{0} from {1} to {2}, on {3}: {4}")
  @CsvSource({
    "FIRST,   2020-03-25, 2025-03-25, 2025-03-25, VALID",
    "FIRST,   2020-03-25, 2025-03-25, 2025-03-26, EXPIRED",
    "FIRST,   2020-03-25, 2025-03-25, 2020-03-24, NOT_YET",
    "HIGHEST, 2024-03-25,           , 2040-01-01, VALID"
  })
  void aCategoryLastsThroughItsLastDay(
      Rank rank, LocalDate from, LocalDate to, LocalDate on, CategoryRule.State state) {
    assertThat(CategoryRule.state(new Category(TEACHER, rank, from, to, null), on))
        .isEqualTo(state);
  }

  @Test
  void theBestCategoryIsThatOfAPositionHeldOnTheDay() {
    Category firstAsTeacher =
        new Category(TEACHER, Rank.FIRST, LocalDate.of(2024, 1, 10), null, null);
    Category highestAsEducator =
        new Category(Cast.EDUCATOR, Rank.HIGHEST, LocalDate.of(2024, 1, 10), null, null);
    Teacher vera = withCategories(firstAsTeacher, highestAsEducator);
    assertThat(CategoryRule.best(vera, TODAY)).contains(firstAsTeacher);
    assertThat(CategoryRule.best(vera, LocalDate.of(2024, 1, 9))).isEmpty();
  }

  private static Teacher withCategories(Category... categories) {
    Qualification qualification = new Qualification(List.of(categories), null, null, null);
    Teacher.Profile profile = Cast.with(Cast.profile("Ёлкина", "Вера", "Павловна"), qualification);
    return Cast.teacher("vera", profile, Cast.mathematics("a1", SCHOOL_5));
  }

  @ParameterizedTest(name = "{0} at {1} with {2}: {3}")
  @CsvSource({
    "MATHEMATICS,        BASIC,   MATHEMATICS,                    FITS",
    "MATHEMATICS,        BASIC,   PHYSICS,                        OUTSIDE",
    "MATHEMATICS,        BASIC,   PHYSICS MATHEMATICS,            FITS",
    "MATHEMATICS,        BASIC,   PRIMARY_EDUCATION,              OUTSIDE",
    "MATHEMATICS,        PRIMARY, PRIMARY_EDUCATION,              FITS",
    "MUSIC,              PRIMARY, PRIMARY_EDUCATION,              FITS",
    "MATHEMATICS,               , PRIMARY_EDUCATION,              OUTSIDE",
    "INFORMATICS,        BASIC,   MATHEMATICS,                    FITS",
    "INDIVIDUAL_PROJECT, BASIC,   PHYSICS,                        UNKNOWN",
    "MATHEMATICS,        BASIC,                  ,                UNKNOWN"
  })
  void whoTeachesOutsideTheProfilesIsAConditionalSpecialist(
      String subject, Level level, String profiles, Verdict verdict) {
    Assignment assignment =
        new Assignment(
            null,
            SCHOOL_5,
            new Assignment.Work(TEACHER, Code.of(subject), level, Employment.MAIN),
            new Assignment.Load(null, null),
            LocalDate.of(2020, 9, 1),
            null);
    List<Code> known =
        profiles == null ? List.of() : List.of(profiles.split(" ")).stream().map(Code::of).toList();
    assertThat(new ConditionalSpecialistRule(Cast.directories()).judge(assignment, known))
        .isEqualTo(verdict);
  }

  @Test
  void onlyAssignmentsThatRunMakeAConditionalSpecialist() {
    Assignment ended =
        Cast.assignment(
            "a1",
            SCHOOL_5,
            Cast.PHYSICS,
            Employment.MAIN,
            LocalDate.of(2020, 9, 1),
            LocalDate.of(2021, 8, 31));
    ConditionalSpecialistRule rule = new ConditionalSpecialistRule(Cast.directories());
    assertThat(rule.outside(List.of(ended), List.of(MATHEMATICS), TODAY)).isEmpty();
    assertThat(rule.outside(List.of(ended), List.of(MATHEMATICS), LocalDate.of(2021, 8, 31)))
        .containsExactly(ended);
  }

  @ParameterizedTest(name = "away from {0} to {1}, on {2}: {3}")
  @CsvSource({
    "2023-01-01, 2025-12-31, 2026-06-01, true",
    "2023-01-01, 2025-12-30, 2026-06-01, false",
    "2023-01-01, 2025-12-31, 2026-12-31, false",
    "2023-01-01, 2025-12-31, 2025-12-31, false",
    "2023-01-01,           , 2026-06-01, false"
  })
  void whoReturnsAfterThreeYearsIsSupportedForAYear(
      LocalDate from, LocalDate to, LocalDate on, boolean holds) {
    assertThat(LongBreakRule.holds(List.of(new Period(from, to)), on)).isEqualTo(holds);
  }

  @Test
  void whoseCategoryEndsWithinTheAcademicYearIsAttesting() {
    assertThat(attesting(category(Rank.FIRST, "2021-12-24", "2026-12-24"))).isTrue();
    assertThat(attesting(category(Rank.FIRST, "2022-12-24", "2027-12-24"))).isFalse();
    assertThat(attesting(category(Rank.FIRST, "2021-11-21", "2026-11-21"))).isFalse();
    assertThat(attesting(category(Rank.HIGHEST, "2024-12-24", null))).isFalse();
    assertThat(
            attesting(
                category(Rank.FIRST, "2021-12-24", "2026-12-24"),
                category(Rank.HIGHEST, "2024-12-24", null)))
        .isFalse();
    Conformity ending = new Conformity(LocalDate.of(2022, 2, 1), LocalDate.of(2027, 2, 1));
    assertThat(AttestingRule.holds(new Qualification(null, List.of(ending), null, null), TODAY))
        .isTrue();
  }

  private static boolean attesting(Category... categories) {
    return AttestingRule.holds(new Qualification(List.of(categories), null, null, null), TODAY);
  }

  private static Category category(Rank rank, String from, String to) {
    return new Category(
        TEACHER, rank, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null);
  }

  @Test
  void oneTeacherMayBeInSeveralCategoriesOfSupport() {
    Standing winner =
        Standing.plain()
            .withVictories(
                List.of(
                    new Victory("Учитель года", Victory.Place.WINNER, LocalDate.of(2026, 4, 2))));
    Teacher vera =
        Cast.teacher(
            "vera",
            Cast.with(Cast.profile("Ёлкина", "Вера", "Павловна"), winner),
            Cast.mathematics("a1", SCHOOL_5));
    assertThat(SupportRule.of(vera, false, TODAY)).containsExactly(SupportCategory.LEADER);
    assertThat(SupportRule.of(vera, true, TODAY))
        .containsExactly(SupportCategory.WITH_DEFICITS, SupportCategory.LEADER);
    assertThat(SupportRule.of(vera, false, LocalDate.of(2014, 1, 1)))
        .contains(SupportCategory.YOUNG_SPECIALIST);
  }

  @Test
  void aLeaveIsAnIntervalAndTheEndOfTheLastAssignmentADismissal() {
    Presence leave =
        new Presence(Presence.Kind.ON_LEAVE, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31));
    Teacher vera =
        Cast.teacher(
            "vera",
            Cast.with(
                Cast.profile("Ёлкина", "Вера", "Павловна"),
                Standing.plain().withPresences(List.of(leave))),
            Cast.mathematics("a1", SCHOOL_5).endingOn(LocalDate.of(2027, 8, 31)));
    assertThat(PresenceRule.on(vera, TODAY)).isEqualTo(Presence.Kind.ON_LEAVE);
    assertThat(PresenceRule.on(vera, LocalDate.of(2027, 8, 31))).isEqualTo(Presence.Kind.EMPLOYED);
    assertThat(PresenceRule.on(vera, LocalDate.of(2027, 9, 1))).isEqualTo(Presence.Kind.DISMISSED);
    assertThat(PresenceRule.timeline(vera))
        .extracting(Presence::status)
        .containsExactly(
            Presence.Kind.EMPLOYED,
            Presence.Kind.ON_LEAVE,
            Presence.Kind.EMPLOYED,
            Presence.Kind.DISMISSED);
  }
}
