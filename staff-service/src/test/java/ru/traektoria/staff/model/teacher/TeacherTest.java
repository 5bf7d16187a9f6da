package ru.traektoria.staff.model.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.staff.Cast.MATHEMATICS;
import static ru.traektoria.staff.Cast.PHYSICS;
import static ru.traektoria.staff.Cast.SCHOOL_5;
import static ru.traektoria.staff.Cast.SCHOOL_7;
import static ru.traektoria.staff.Cast.TEACHER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.staff.Cast;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.TeacherEvent.AssignmentChanged;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherErased;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherNamed;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherProfileChanged;

class TeacherTest {

  private final Setting today = Cast.today();
  private final Teacher vera = Cast.vera();

  @Test
  void aNewTeacherIsNamedDescribedAndAssigned() {
    var decision =
        Teacher.register(
            new TeacherId("vera"),
            Cast.TOWN,
            Cast.profile("Ёлкина", "Вера", "Павловна"),
            List.of(Cast.mathematics("a1", SCHOOL_5)),
            today);
    assertThat(Cast.events(decision))
        .hasExactlyElementsOfTypes(
            TeacherNamed.class, TeacherProfileChanged.class, AssignmentChanged.class);
    TeacherProfileChanged profile = (TeacherProfileChanged) Cast.events(decision).get(1);
    assertThat(profile.organisation()).isEqualTo(SCHOOL_5);
    assertThat(profile.leader()).isFalse();
    assertThat(profile.diplomaOn()).isEqualTo(day("2013-06-28"));
    assertThat(profile.workingSince()).isEqualTo(day("2012-09-03"));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-06-28, 2012-09-03, ''",
    "2026-12-31, 2012-09-03, teacher.diploma-future",
    "2004-06-28, 2012-09-03, teacher.diploma-age",
    "2013-06-28, 2013-09-02, teacher.working-since",
    "2013-06-28, 2004-09-01, teacher.working-since-age"
  })
  void educationAndExperienceComeInTheOrderOfALife(String diploma, String working, String code) {
    Education known = vera.education();
    Education told =
        new Education(
            known.level(),
            day(diploma),
            known.profiles(),
            day(working),
            known.teachingSince(),
            known.breaks());
    var decision = vera.change(Cast.with(vera.profile(), told), today);
    assertThat(Cast.codes(decision)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aLongBreakKeepsTheDiplomaAndBothExperiences() {
    Education away = vera.education().withBreaks(List.of());
    assertThat(away).isEqualTo(vera.education());
    assertThat(Cast.events(vera.change(Cast.with(vera.profile(), away), today))).isEmpty();
  }

  @Test
  void aDirectorIsNamedButIsNoPedagogueUnlessHeTeachesToo() {
    Assignment heads =
        new Assignment(
            new AssignmentId("a1"),
            SCHOOL_5,
            new Assignment.Work(new Code("DIRECTOR"), null, null, Employment.MAIN),
            new Assignment.Load(BigDecimal.ONE, null),
            day("2020-09-01"),
            null);
    assertThat(named(heads).pedagogue()).isFalse();
    assertThat(named(heads, assignment("a2", Employment.INTERNAL_PART_TIME)).pedagogue()).isTrue();
    assertThat(named(Cast.mathematics("a1", SCHOOL_5)).pedagogue()).isTrue();
  }

  private TeacherNamed named(Assignment... assignments) {
    return (TeacherNamed)
        Cast.events(
                Teacher.register(
                    new TeacherId("vera"),
                    Cast.TOWN,
                    Cast.profile("Ёлкина", "Вера", "Павловна"),
                    List.of(assignments),
                    today))
            .get(0);
  }

  @Test
  void theSameRecordAgainSaysNothing() {
    assertThat(Cast.events(vera.change(vera.profile(), today))).isEmpty();
    assertThat(Cast.events(vera.replace(vera.profile(), vera.assignments(), today))).isEmpty();
  }

  @Test
  void onlyTheAssignmentThatChangedIsTold() {
    Teacher both =
        Cast.accepted(vera.assign(assignment("a2", Employment.EXTERNAL_PART_TIME), today));
    Assignment first = both.assignment(new AssignmentId("a1")).orElseThrow();
    Assignment more =
        new Assignment(
            first.id(),
            SCHOOL_5,
            first.work(),
            new Assignment.Load(BigDecimal.valueOf(1.5), BigDecimal.valueOf(27)),
            first.from(),
            null);
    List<TeacherEvent> events = Cast.events(both.reassign(more, today));
    assertThat(events).hasSize(1);
    assertThat(((AssignmentChanged) events.get(0)).weeklyHours())
        .isEqualByComparingTo(BigDecimal.valueOf(27));
  }

  @Test
  void anotherMainPlaceChangesTheNameAndTheProfileToo() {
    Teacher left = Cast.accepted(vera.release(new AssignmentId("a1"), day("2026-10-31"), today));
    Assignment there =
        Cast.assignment("a2", SCHOOL_7, MATHEMATICS, Employment.MAIN, day("2026-11-01"), null);
    assertThat(Cast.events(left.assign(there, today)))
        .hasExactlyElementsOfTypes(
            TeacherNamed.class, TeacherProfileChanged.class, AssignmentChanged.class);
  }

  @Test
  void anAssignmentEnteredByMistakeIsTakenBack() {
    List<TeacherEvent> events = Cast.events(vera.strike(new AssignmentId("a1"), today));
    assertThat(events)
        .filteredOn(AssignmentChanged.class::isInstance)
        .singleElement()
        .extracting(e -> ((AssignmentChanged) e).removed())
        .isEqualTo(true);
  }

  @Test
  void theSameAssignmentTwiceIsRefused() {
    assertThat(Cast.codes(vera.assign(assignment("a2", Employment.MAIN, SCHOOL_5), today)))
        .containsExactly("assignment.twin");
  }

  @Test
  void theMainPlaceOfWorkIsOne() {
    assertThat(Cast.codes(vera.assign(assignment("a2", Employment.MAIN), today)))
        .containsExactly("assignment.two-main");
    assertThat(Cast.codes(vera.assign(assignment("a2", Employment.EXTERNAL_PART_TIME), today)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2} ставка {3}, {4} ч: {5}")
  @CsvSource({
    "TEACHER,  MATHEMATICS, 2020-09-01, 1,    18, ",
    "TEACHER,             , 2020-09-01, 1,    18, assignment.subject-needed",
    "TEACHER,  ALCHEMY,     2020-09-01, 1,    18, assignment.subject",
    "WIZARD,   MATHEMATICS, 2020-09-01, 1,      , assignment.position",
    "EDUCATOR,            , 2020-09-01, 1,      , ",
    "EDUCATOR,            , 2020-09-01, 1,    36, assignment.hours-norm",
    "TEACHER,  MATHEMATICS, 2020-09-01, 2.25, 18, assignment.rate",
    "TEACHER,  MATHEMATICS, 2020-09-01, 0,    18, assignment.rate",
    "TEACHER,  MATHEMATICS, 2020-09-01, 1,    61, assignment.hours",
    "TEACHER,  MATHEMATICS,           , 1,    18, assignment.from"
  })
  void whatAnAssignmentMustSatisfy(
      String position,
      String subject,
      LocalDate from,
      BigDecimal rate,
      BigDecimal hours,
      String refused) {
    Assignment wanted =
        new Assignment(
            new AssignmentId("a1"),
            SCHOOL_5,
            new Assignment.Work(code(position), code(subject), null, Employment.MAIN),
            new Assignment.Load(rate, hours),
            from,
            null);
    var decision =
        Teacher.register(
            new TeacherId("zoya"),
            Cast.TOWN,
            Cast.profile("Рябинина", "Зоя", null),
            List.of(wanted),
            today);
    assertThat(Cast.codes(decision)).isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @ParameterizedTest(name = "awarded {0}, entered to {1}: in force to {2}")
  @CsvSource({
    "2023-08-31,           , 2028-08-31",
    "2023-08-31, 2027-12-31, 2027-12-31",
    "2023-09-01,           ,           ",
    "2023-09-01, 2028-09-01,           ",
    "2020-03-25,           , 2025-03-25"
  })
  void aCategoryFromSeptember2023OnHasNoTerm(LocalDate awarded, LocalDate entered, LocalDate to) {
    Category category =
        CategoryTermRule.dated(new Category(TEACHER, Rank.FIRST, awarded, entered, null));
    assertThat(category.validTo()).isEqualTo(to);
  }

  @Test
  void whoHasLeftHasNoMainPlaceAndWhoComesHasTheNextOne() {
    Assignment past = vera.assignments().get(0).endingOn(day("2025-08-31"));
    Assignment next =
        Cast.assignment("a2", SCHOOL_7, PHYSICS, Employment.MAIN, day("2027-01-11"), null);
    assertThat(MainPlaceRule.main(List.of(past), Cast.TODAY)).isEmpty();
    assertThat(MainPlaceRule.main(List.of(past, next), Cast.TODAY)).contains(next);
  }

  @Test
  void whenAnAssignmentBeginsTheMainPlaceIsToldAnew() {
    Assignment september =
        Cast.assignment("a2", SCHOOL_7, MATHEMATICS, Employment.MAIN, day("2026-09-01"), null);
    Teacher moving =
        Cast.teacher(
            "zoya",
            Cast.profile("Рябинина", "Зоя", null),
            vera.assignments().get(0).endingOn(day("2026-08-31")),
            september);
    Setting august = new Setting(today.directories(), day("2026-08-31"));
    Setting first = new Setting(today.directories(), day("2026-09-01"));
    assertThat(Cast.events(moving.retell(august, first)))
        .hasExactlyElementsOfTypes(TeacherNamed.class, TeacherProfileChanged.class);
    assertThat(Cast.events(moving.retell(first, today))).isEmpty();
  }

  @Test
  void erasureLeavesDatesAndNoPerson() {
    var decision = vera.erase();
    Teacher nobody = Cast.accepted(decision);
    assertThat(Cast.events(decision)).hasExactlyElementsOfTypes(TeacherErased.class);
    assertThat(nobody.person().name().full()).isEmpty();
    assertThat(nobody.assignments()).isEqualTo(vera.assignments());
    assertThat(Cast.codes(nobody.change(vera.profile(), today))).containsExactly("teacher.erased");
  }

  private static Assignment assignment(String id, Employment employment) {
    return assignment(id, employment, SCHOOL_7);
  }

  private static Assignment assignment(
      String id, Employment employment, ru.traektoria.staff.model.place.OrganisationId at) {
    return Cast.assignment(id, at, MATHEMATICS, employment, day("2020-09-01"), null);
  }

  private static ru.traektoria.staff.model.directory.Code code(String text) {
    return ru.traektoria.staff.model.directory.Code.of(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
