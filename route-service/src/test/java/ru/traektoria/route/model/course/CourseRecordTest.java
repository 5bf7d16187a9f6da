package ru.traektoria.route.model.course;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.ANNA;
import static ru.traektoria.route.model.Cast.MARCH;
import static ru.traektoria.route.model.Cast.OCTOBER;
import static ru.traektoria.route.model.Cast.after;
import static ru.traektoria.route.model.Cast.events;
import static ru.traektoria.route.model.Cast.refusals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.Cast;
import ru.traektoria.route.model.course.CourseEvent.CourseCompleted;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.CourseId;

class CourseRecordTest {

  @ParameterizedTest(name = "{0} of {1} hours counts as {2}")
  @CsvSource({
    "ADVANCED_TRAINING, 15,  OTHER",
    "ADVANCED_TRAINING, 16,  ADVANCED_TRAINING",
    "ADVANCED_TRAINING, 300, ADVANCED_TRAINING",
    "RETRAINING,        249, OTHER",
    "RETRAINING,        250, RETRAINING",
    "INTERNSHIP,        8,   INTERNSHIP",
    "OTHER,             400, OTHER",
  })
  void theHoursDecideWhatItCountsAs(CourseKind declared, int hours, CourseKind counted) {
    assertThat(declared.countedAt(hours)).isEqualTo(counted);
    Decision<CourseRecord, CourseEvent> decision = record(content(declared, hours), Cast.METHODIST);
    assertThat(events(decision))
        .singleElement()
        .isInstanceOfSatisfying(
            CourseCompleted.class, e -> assertThat(e.kind()).isEqualTo(counted));
  }

  @Test
  void whatATeacherUploadsWaitsForTheSchool() {
    Decision<CourseRecord, CourseEvent> uploaded = record(course(), Cast.TEACHER);
    assertThat(events(uploaded)).isEmpty();
    assertThat(after(uploaded).state()).isEqualTo(CourseRecord.State.PENDING);
    assertThat(refusals(after(uploaded).confirm(Cast.TEACHER))).containsExactly("course.own");
    assertThat(events(after(uploaded).confirm(Cast.SCHOOL_LEAD))).hasSize(1);
  }

  @Test
  void aLeadWhoTeachesDoesNotConfirmTheirOwnCourse() {
    Actor leadAnna = new Actor(Actor.Capacity.SCHOOL_LEAD, "account-anna", ANNA);
    assertThat(refusals(after(record(course(), Cast.TEACHER)).confirm(leadAnna)))
        .containsExactly("course.own");
  }

  @Test
  void aRejectedCourseSaysWhyAndWaitsAgainWhenCorrected() {
    CourseRecord pending = after(record(course(), Cast.TEACHER));
    assertThat(refusals(pending.reject(Cast.SCHOOL_LEAD, ""))).containsExactly("course.remark");
    CourseRecord rejected = after(pending.reject(Cast.SCHOOL_LEAD, "Скан не читается"));
    CourseRecord corrected =
        after(rejected.correct(content(CourseKind.ADVANCED_TRAINING, 72), Cast.TEACHER, MARCH));
    assertThat(corrected.state()).isEqualTo(CourseRecord.State.PENDING);
  }

  @Test
  void anAnnulledCourseIsToldAsAnnulledAndCanComeBack() {
    CourseRecord confirmed = after(record(course(), Cast.METHODIST));
    assertThat(refusals(confirmed.annul(Cast.METHODIST, " "))).containsExactly("course.reason");
    Decision<CourseRecord, CourseEvent> annulled =
        confirmed.annul(Cast.METHODIST, "Документ недействителен");
    assertThat(((CourseCompleted) events(annulled).get(0)).annulled()).isTrue();
    Decision<CourseRecord, CourseEvent> back = after(annulled).confirm(Cast.METHODIST);
    assertThat(((CourseCompleted) events(back).get(0)).annulled()).isNull();
  }

  @Test
  void aCorrectionOfACountedCourseTellsTheWholeAgain() {
    CourseRecord confirmed = after(record(course(), Cast.METHODIST));
    Decision<CourseRecord, CourseEvent> corrected =
        confirmed.correct(content(CourseKind.ADVANCED_TRAINING, 144), Cast.METHODIST, MARCH);
    assertThat(((CourseCompleted) events(corrected).get(0)).hours()).isEqualTo(144);
    assertThat(refusals(confirmed.correct(course(), Cast.TEACHER, MARCH)))
        .containsExactly("course.confirmed");
    assertThat(events(confirmed.correct(course(), Cast.METHODIST, MARCH))).isEmpty();
  }

  @Test
  void theSameDocumentIsTheSameCourseHoweverItIsWritten() {
    CourseContent spaced = with("№ 77-001 ", OCTOBER);
    assertThat(CourseRecord.identity(ANNA, spaced))
        .isEqualTo(CourseRecord.identity(ANNA, with("77001", OCTOBER)))
        .isNotEqualTo(CourseRecord.identity(ANNA, with("77001", MARCH)));
  }

  @Test
  void whatTheDocumentCannotSayIsRefusedFieldByField() {
    CourseContent wrong =
        new CourseContent(
            null,
            " ",
            null,
            null,
            0,
            MARCH,
            new Certificate(null, OCTOBER.plusYears(9), null),
            null,
            List.of("math"),
            false,
            null,
            -1,
            null,
            List.of());
    assertThat(refusals(record(wrong, Cast.METHODIST)))
        .containsExactly(
            "course.title",
            "course.kind",
            "course.hours",
            "course.document",
            "course.profiles",
            "course.amount");
  }

  @Test
  void theMarksOfTheProgrammeAreTakenAndTold() {
    CourseContent marked = course().marked(List.of(CourseMark.ACTIVITY_APPROACH));
    CourseContent both = marked.marked(List.of(CourseMark.ADDRESSED, CourseMark.ACTIVITY_APPROACH));
    assertThat(both.marks()).containsExactly(CourseMark.ADDRESSED, CourseMark.ACTIVITY_APPROACH);
    assertThat(course().over(both).marks()).isEqualTo(both.marks());
    CourseRecord confirmed = after(record(course(), Cast.METHODIST));
    assertThat(((CourseCompleted) events(record(course(), Cast.METHODIST)).get(0)).marks())
        .isNull();
    Decision<CourseRecord, CourseEvent> corrected = confirmed.correct(both, Cast.METHODIST, MARCH);
    assertThat(((CourseCompleted) events(corrected).get(0)).marks()).isEqualTo(both.marks());
  }

  private static Decision<CourseRecord, CourseEvent> record(CourseContent content, Actor by) {
    return CourseRecord.record(
        new CourseId("course-1"),
        ANNA,
        Cast.SCHOOL_7,
        content,
        new CourseRecord.Entry(by, MARCH, false));
  }

  private static CourseContent course() {
    return content(CourseKind.ADVANCED_TRAINING, 36);
  }

  private static CourseContent with(String number, LocalDate on) {
    return content(CourseKind.ADVANCED_TRAINING, 36, new Certificate(number, on, null));
  }

  private static CourseContent content(CourseKind kind, int hours) {
    return content(kind, hours, new Certificate("77-001", OCTOBER, null));
  }

  private static CourseContent content(CourseKind kind, int hours, Certificate certificate) {
    return new CourseContent(
        null,
        "Целеполагание на уроке",
        "Институт развития образования",
        kind,
        hours,
        null,
        certificate,
        Priority.NONE,
        List.of(),
        true,
        null,
        null,
        null,
        List.of());
  }
}
