package ru.traektoria.events.series.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.described;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolments;
import ru.traektoria.events.series.model.SeriesEvent.SubjectWeekHeld;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

/** What may be done with a series: truth tables of its rules. */
class SeriesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 27);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource({
    "Неделя чтения, SUBJECT_WEEK, 2026-11-23, 2026-11-27, Литература, 60, ",
    "Декада истории, SUBJECT_DECADE, 2023-04-24, 2023-05-06, История, , ",
    "Школа молодого учителя, YOUNG_TEACHERS_SCHOOL, 2026-09-01, 2027-05-31, , 75, ",
    "Тур, PROJECT, 2026-09-01, 2029-08-31, , , ",
    "'', SUBJECT_WEEK, 2026-11-23, 2026-11-27, Литература, , title",
    "Неделя, , 2026-11-23, 2026-11-27, Литература, , kind",
    "Неделя, CLUB, , 2026-11-27, , , from",
    "Неделя, CLUB, 2026-11-23, 2026-11-22, , , to",
    "Проект, PROJECT, 2026-09-01, 2031-09-02, , , to",
    "Неделя, SUBJECT_WEEK, 2026-11-23, 2026-11-27, , , subjects",
    "Клуб, CLUB, 2026-11-23, 2026-11-27, , 0, share",
    "Клуб, CLUB, 2026-11-23, 2026-11-27, , 101, share",
  })
  void aSeriesIsPlannedAsPeopleSayAndNotSqueezedToAWeek(
      String title,
      SeriesKind kind,
      LocalDate from,
      LocalDate to,
      String subject,
      Integer share,
      String field) {
    List<String> subjects = subject == null ? List.of() : List.of(subject);
    SeriesTerms terms = new SeriesTerms(title, kind, from, to, subjects, "", share, null);
    Decision<Series, SeriesEvent> decision = Series.plan(new SeriesId("s"), SCHOOL, null, terms);
    assertThat(decision.accepted()).isEqualTo(field == null);
    if (decision instanceof Refused<Series, SeriesEvent> refused) {
      assertThat(refused.reasons()).extracting(Reason::field).containsOnly(field);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SUBJECT_WEEK, HELD, Всё удалось, ",
    "SUBJECT_WEEK, HELD CANCELLED, Всё удалось, ",
    "SUBJECT_WEEK, HELD, , series.a-week-is-analysed",
    "SUBJECT_DECADE, HELD, ' ', series.a-week-is-analysed",
    "SUBJECT_WEEK, HELD PLANNED, Всё удалось, series.nothing-ahead",
    "SUBJECT_WEEK, REGISTRATION_OPEN, Всё удалось, series.nothing-ahead",
    "SUBJECT_WEEK, CANCELLED, Всё удалось, series.something-took-place",
    "SUBJECT_WEEK, , Всё удалось, series.something-took-place",
    "YOUNG_TEACHERS_SCHOOL, HELD, , ",
    "CONFERENCE, HELD HELD, , ",
    "CONFERENCE, HELD PLANNED, , series.nothing-ahead",
    "PROJECT, , , series.something-took-place",
  })
  void aSeriesIsClosedWhenNothingIsAheadAndAWeekOnlyWithItsAnalysis(
      SeriesKind kind, String statuses, String analysis, String refusal) {
    Decision<Series, SeriesEvent> decision =
        series(kind).close(analysis, activities(statuses), TODAY);
    assertThat(decision.accepted()).isEqualTo(refusal == null);
    if (decision instanceof Refused<Series, SeriesEvent> refused) {
      assertThat(refused.reasons()).extracting(Reason::code).containsExactly(refusal);
    }
  }

  @Test
  void aClosedWeekIsToldAndAnOpenedOneIsTakenBack() {
    Accepted<Series, SeriesEvent> closed =
        accepted(series(SeriesKind.SUBJECT_WEEK).close("Итог", activities("HELD HELD"), TODAY));
    SubjectWeekHeld told = (SubjectWeekHeld) closed.events().get(0);
    assertThat(told.activities()).isEqualTo(2);
    assertThat(told.closedOn()).isEqualTo(TODAY);
    assertThat(told.annulled()).isNull();
    assertThat(told.toString()).doesNotContain("Итог").doesNotContain("Неделя");
    assertThat(closed.state().state(TODAY)).isEqualTo(SeriesState.CLOSED);
    assertThat(closed.state().close("Ещё", List.of(), TODAY).accepted()).isFalse();
    assertThat(closed.state().change(closed.state().terms()).accepted()).isFalse();
    Accepted<Series, SeriesEvent> again = accepted(closed.state().reopen());
    assertThat(((SubjectWeekHeld) again.events().get(0)).annulled()).isTrue();
    assertThat(again.state().state(TODAY)).isEqualTo(SeriesState.RUNNING);
    assertThat(again.state().reopen().accepted()).isFalse();
    Accepted<Series, SeriesEvent> club =
        accepted(series(SeriesKind.CLUB).close("", activities("HELD"), TODAY));
    assertThat(club.events()).isEmpty();
  }

  @Test
  void onlyASeriesWithoutActivitiesIsCancelled() {
    assertThat(series(SeriesKind.CLUB).cancel(activities("HELD")).accepted()).isFalse();
    assertThat(series(SeriesKind.CLUB).cancel(activities("PLANNED")).accepted()).isFalse();
    Accepted<Series, SeriesEvent> gone =
        accepted(series(SeriesKind.CLUB).cancel(activities("CANCELLED")));
    assertThat(gone.state().state(TODAY)).isEqualTo(SeriesState.CANCELLED);
    assertThat(gone.state().open()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, false, PLANNED, false",
    "2026-11-23, true, RUNNING, false",
    "2026-11-27, true, RUNNING, false",
    "2026-11-28, false, RUNNING, true",
  })
  void aDayIsWithinOrOutsideAndTheStateFollowsTheDays(
      LocalDate day, boolean within, SeriesState state, boolean forgotten) {
    Series week = series(SeriesKind.SUBJECT_WEEK);
    assertThat(week.terms().contains(day)).isEqualTo(within);
    assertThat(week.state(day)).isEqualTo(state);
    assertThat(week.forgotten(day)).isEqualTo(forgotten);
  }

  static Series series(SeriesKind kind) {
    SeriesTerms terms =
        new SeriesTerms("Неделя чтения", kind, FIRST, LAST, List.of("Литература"), "", 50, null);
    return accepted(Series.plan(new SeriesId("s"), SCHOOL, null, terms)).state();
  }

  private static List<Activity> activities(String statuses) {
    return statuses == null
        ? List.of()
        : Stream.of(statuses.split(" ")).map(Status::valueOf).map(SeriesTest::activity).toList();
  }

  private static Activity activity(Status status) {
    Enrolment anna = Enrolment.of(new ActivityId("a"), ANNA, SCHOOL, Enrolment.Role.PARTICIPANT);
    return new Activity(
        new ActivityId("a-" + status),
        SCHOOL,
        described(Level.SCHOOL, "Открытый урок", FIRST, null),
        status,
        new Enrolments(List.of(anna)),
        status == Status.HELD ? FIRST : null,
        false);
  }

  private static <S> Accepted<S, SeriesEvent> accepted(Decision<S, SeriesEvent> decision) {
    return (Accepted<S, SeriesEvent>) decision;
  }
}
