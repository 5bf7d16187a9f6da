package ru.traektoria.events.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.meeting.model.MeetingEvent.QuarterCalendarSet;
import ru.traektoria.events.meeting.model.MonthlySchedule.Entry;
import ru.traektoria.events.meeting.model.QuarterCalendar.Quarter;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;

/** A meeting a quarter (S0-68), and the schedule of a month (S2-59). */
class QuarterTest {

  private static final MunicipalityId TOWN = new MunicipalityId("m-lake");
  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final QuarterCalendar USUAL = QuarterCalendar.usual(TOWN, YEAR);
  private static final Quarter SECOND = USUAL.quarters().get(1);

  /** II четверть: 5 November to 8 January. */
  @ParameterizedTest(name = "сегодня {0}, прошло {1}, назначено {2} → {3}")
  @CsvSource({
    "2026-11-20, ,           ,           RUNNING",
    "2026-11-20, 2026-11-12, ,           HELD",
    "2026-11-20, 2026-10-12, ,           RUNNING",
    "2026-11-20, ,           2026-12-10, PLANNED",
    "2026-11-20, ,           2026-11-12, RUNNING",
    "2026-11-20, ,           2027-01-20, RUNNING",
    "2026-12-24, ,           ,           RUNNING",
    "2026-12-25, ,           ,           NEAR",
    "2027-01-08, ,           ,           NEAR",
    "2027-01-08, ,           2027-01-08, PLANNED",
    "2027-01-09, ,           ,           MISSED",
    "2027-01-09, ,           2027-01-08, MISSED",
    "2027-01-09, 2027-01-08, ,           HELD",
    "2026-10-20, ,           ,           AHEAD",
    "2026-10-20, ,           2026-11-12, PLANNED",
  })
  void anAssociationIsGreenNearOrRed(
      LocalDate today, LocalDate held, LocalDate planned, QuarterRule expected) {
    assertThat(QuarterRule.of(SECOND, days(held), days(planned), today)).isEqualTo(expected);
  }

  @Test
  void quartersFollowEachOtherAndSummerIsNone() {
    assertThat(USUAL.quarters())
        .extracting(Quarter::from)
        .containsExactly(
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 11, 5),
            LocalDate.of(2027, 1, 9),
            LocalDate.of(2027, 4, 1));
    assertThat(USUAL.on(LocalDate.of(2026, 11, 1)).orElseThrow().label()).isEqualTo("I");
    assertThat(USUAL.on(LocalDate.of(2027, 7, 1))).isEmpty();
  }

  @Test
  void aCalendarKeepsTheOrderOfItsQuarters() {
    List<LocalDate> backwards =
        List.of(
            LocalDate.of(2026, 11, 4),
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 5, 31));
    assertThat(USUAL.set(backwards)).isInstanceOf(Refused.class);
    assertThat(USUAL.set(backwards.subList(0, 3))).isInstanceOf(Refused.class);
    List<LocalDate> other =
        List.of(
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 12, 30),
            LocalDate.of(2027, 3, 27),
            LocalDate.of(2027, 5, 26));
    Accepted<QuarterCalendar, MeetingEvent> set =
        (Accepted<QuarterCalendar, MeetingEvent>) USUAL.set(other);
    assertThat(set.state().ends()).isEqualTo(other);
    QuarterCalendarSet told =
        new QuarterCalendarSet(
            QuarterCalendar.idOf(TOWN, YEAR),
            TOWN,
            "2026-27",
            other.get(0),
            other.get(1),
            other.get(2),
            other.get(3),
            false);
    assertThat(set.events()).containsExactly(told);
    assertThat(((Accepted<QuarterCalendar, MeetingEvent>) set.state().set(other)).events())
        .as("the same once more: whoever missed it hears it")
        .containsExactly(told);
  }

  @Test
  void aMunicipalityComesBackToTheUsualQuartersAndSaysSo() {
    List<LocalDate> days = USUAL.quarters().stream().map(q -> q.to().minusDays(3)).toList();
    QuarterCalendar own = ((Accepted<QuarterCalendar, MeetingEvent>) USUAL.set(days)).state();
    assertThat(own.isUsual()).isFalse();

    Accepted<QuarterCalendar, MeetingEvent> back =
        (Accepted<QuarterCalendar, MeetingEvent>) own.reset();

    assertThat(back.state()).isEqualTo(USUAL);
    assertThat(back.state().isUsual()).isTrue();
    assertThat(back.events())
        .as("the days are named, so that who does not know the word counts right too")
        .containsExactly(
            new QuarterCalendarSet(
                QuarterCalendar.idOf(TOWN, YEAR),
                TOWN,
                "2026-27",
                LocalDate.of(2026, 11, 4),
                LocalDate.of(2027, 1, 8),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2027, 5, 31),
                true));
  }

  @Test
  void aScheduleIsApprovedReadAndReadAgainWhenItChanged() {
    MonthlySchedule draft = MonthlySchedule.draft(TOWN, YearMonth.of(2026, 12));
    OrganisationId school = new OrganisationId("school-1");
    LocalDate today = LocalDate.of(2026, 11, 25);
    assertThat(draft.approve(List.of(), today)).isInstanceOf(Refused.class);
    assertThat(draft.confirm(school, today)).isInstanceOf(Refused.class);
    List<Entry> first = List.of(new Entry(new MeetingId("m1"), LocalDate.of(2026, 12, 3)));
    MonthlySchedule approved = state(draft.approve(first, today));
    assertThat(approved.approvedOn()).isEqualTo(today);
    MonthlySchedule read = state(approved.confirm(school, today));
    assertThat(read.readBy(school)).isTrue();
    assertThat(state(read.confirm(school, today))).isSameAs(read);
    assertThat(state(read.approve(first, today.plusDays(1)))).isSameAs(read);
    List<Entry> moved = List.of(new Entry(new MeetingId("m1"), LocalDate.of(2026, 12, 10)));
    MonthlySchedule again = state(read.approve(moved, today.plusDays(1)));
    assertThat(again.readBy(school)).isFalse();
  }

  private static MonthlySchedule state(Decision<MonthlySchedule, MeetingEvent> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted<MonthlySchedule, MeetingEvent>) decision).state();
  }

  private static List<LocalDate> days(LocalDate day) {
    return Stream.ofNullable(day).toList();
  }
}
