package ru.traektoria.route.model.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.model.training.PlannedTraining.Content;
import ru.traektoria.route.model.training.TrainingPeriod.Calendar;

/** The plan of КПК: the rate of a year, the year somebody is due, corrections with a reason. */
class TrainingPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final TeacherId ANNA = new TeacherId("anna");
  private static final Place SCHOOL = new Place("m", "school");
  private static final Actor DEPUTY = new Actor(Capacity.SCHOOL_LEAD, "deputy", null);

  @ParameterizedTest(name = "of {0}: {1} done, {2} planned, {3} required, {4} missing")
  @CsvSource({
    "0, 0, 0, 0, 0",
    "1, 0, 0, 1, 1",
    "10, 0, 0, 3, 3",
    "10, 1, 1, 3, 1",
    "10, 3, 0, 3, 0",
    "10, 2, 9, 3, 0",
    "11, 3, 0, 4, 1",
    "3000, 412, 300, 900, 188",
  })
  void thirtyPercentOfTheTeachersAYear(int teachers, int done, int planned, int need, int missing) {
    YearlyRate rate = new YearlyRate(teachers, done, planned);
    assertThat(rate.required()).isEqualTo(need);
    assertThat(rate.missing()).isEqualTo(missing);
    assertThat(rate.neededForAll()).isGreaterThanOrEqualTo(need);
  }

  @ParameterizedTest(name = "a last document of {0} is due in {1}, proposed for {2}")
  @CsvSource(
      nullValues = "never",
      value = {
        "never, 2026-27, 2026-12",
        "2020-05-05, 2026-27, 2026-12",
        "2023-11-22, 2026-27, 2026-12",
        "2024-02-10, 2026-27, 2027-02",
        "2024-08-31, 2026-27, 2027-08",
        "2024-09-01, 2027-28, 2027-09",
        "2026-10-12, 2029-30, 2029-10",
      })
  void trainingIsDueInTheYearInWhichTheWindowEnds(LocalDate last, String year, YearMonth proposed) {
    AcademicYear due = DueRule.year(last, TODAY);
    assertThat(due).hasToString(year);
    assertThat(DueRule.month(last, due, TODAY)).isEqualTo(proposed);
  }

  @Test
  void theProposedMonthNeverLeavesTheYear() {
    LocalDate august = LocalDate.of(2027, 8, 20);
    assertThat(DueRule.month(null, YEAR, august)).isEqualTo(YearMonth.of(2027, 8));
    assertThat(DueRule.month(null, YEAR.next(), TODAY)).isEqualTo(YearMonth.of(2027, 9));
  }

  @Test
  void aMonthOfAnotherYearOrOfThePastIsRefused() {
    assertThat(refusal(plan("2027-09-01"))).contains("не относится к учебному году 2026/27");
    assertThat(refusal(plan("2026-10-01"))).contains("уже прошёл");
    assertThat(refusal(PlannedTraining.plan(ANNA, SCHOOL, YEAR, new Content(null, null), TODAY)))
        .contains("Выберите месяц");
    assertThat(plan("2026-11-01").accepted()).isTrue();
  }

  @Test
  void aCorrectionNeedsAReasonAndKeepsWhatWasPlanned() {
    PlannedTraining line = accepted(plan("2027-02-01"));
    Content april = new Content(LocalDate.of(2027, 4, 15), null);
    assertThat(refusal(line.correct(april, " ", DEPUTY, TODAY))).contains("почему");
    PlannedTraining moved = accepted(line.correct(april, "Группа перенесена", DEPUTY, TODAY));
    assertThat(moved.content().month()).isEqualTo("2027-04-01");
    assertThat(moved.changes()).hasSize(1);
    assertThat(moved.changes().get(0).before()).isEqualTo(line.content());
    assertThat(moved.changes().get(0).reason()).isEqualTo("Группа перенесена");
    assertThat(accepted(moved.correct(april, "", DEPUTY, TODAY))).isEqualTo(moved);
  }

  /**
   * Planned on the 22nd for February, moved to April on the 25th, out on the 27th, in on the 30th.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-11-21, ''",
    "2026-11-22, 2027-02-01",
    "2026-11-24, 2027-02-01",
    "2026-11-25, 2027-04-01",
    "2026-11-26, 2027-04-01",
    "2026-11-27, ''",
    "2026-11-29, ''",
    "2026-11-30, 2027-05-01",
    "2027-11-30, 2027-05-01"
  })
  void thePlanIsKnownAsItStoodOnAnyDay(LocalDate day, String month) {
    PlannedTraining line = accepted(plan("2027-02-01"));
    line = accepted(line.correct(month("2027-04-01"), "Группа", DEPUTY, TODAY.plusDays(3)));
    line = accepted(line.drop("Болезнь", DEPUTY, TODAY.plusDays(5)));
    line = accepted(line.correct(month("2027-05-01"), "Снова здорова", DEPUTY, TODAY.plusDays(8)));
    assertThat(line.on(day).map(content -> content.month().toString()).orElse("")).isEqualTo(month);
  }

  @ParameterizedTest(name = "asked for {0} on {1}: shows {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2026-11-22, 2026-11-22",
        "-, 2027-02-01, 2026-12-31",
        "2026-09-30, 2027-02-01, 2026-09-30",
        "2026-12-31, 2026-11-22, 2026-11-22",
        "2026-06-30, 2026-11-22, 2026-11-22",
      })
  void aReportShowsADayOfItsPeriodThatHasCome(LocalDate wished, LocalDate today, LocalDate shown) {
    assertThat(TrainingPeriod.parse("CALENDAR-2026-2").asOf(wished, today)).isEqualTo(shown);
  }

  private static Content month(String first) {
    return new Content(LocalDate.parse(first), null);
  }

  @Test
  void whoIsTakenOutMayBePlannedAgain() {
    PlannedTraining line = accepted(plan("2027-02-01"));
    assertThat(refusal(line.drop("", DEPUTY, TODAY))).contains("исключается");
    PlannedTraining out = accepted(line.drop("Длительный отпуск", DEPUTY, TODAY));
    assertThat(out.dropped()).isTrue();
    PlannedTraining back = accepted(out.correct(line.content(), "Вернулась", DEPUTY, TODAY));
    assertThat(back.dropped()).isFalse();
    assertThat(back.changes()).hasSize(2);
  }

  @ParameterizedTest(name = "{0} {1}: {2} to {3}, {4}")
  @CsvSource({
    "CALENDAR, 2026-11-22, 2026-07-01, 2026-12-31, CALENDAR-2026-2",
    "CALENDAR, 2026-06-30, 2026-01-01, 2026-06-30, CALENDAR-2026-1",
    "ACADEMIC, 2026-11-22, 2026-09-01, 2026-12-31, ACADEMIC-2026-1",
    "ACADEMIC, 2027-08-31, 2027-01-01, 2027-08-31, ACADEMIC-2026-2",
  })
  void halfYearsOfBothCalendars(
      Calendar calendar, LocalDate day, LocalDate first, LocalDate last, String code) {
    TrainingPeriod period = TrainingPeriod.of(calendar, day);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period).hasToString(code).isEqualTo(TrainingPeriod.parse(code));
    assertThat(period.previous().last()).isEqualTo(first.minusDays(1));
  }

  private static Decision<PlannedTraining, TrainingEvent> plan(String month) {
    return PlannedTraining.plan(
        ANNA, SCHOOL, YEAR, new Content(LocalDate.parse(month), null), TODAY);
  }

  private static PlannedTraining accepted(Decision<PlannedTraining, TrainingEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return ((Decision.Accepted<PlannedTraining, TrainingEvent>) decision).state();
  }

  private static String refusal(Decision<PlannedTraining, TrainingEvent> decision) {
    assertThat(decision.accepted()).isFalse();
    return ((Decision.Refused<PlannedTraining, TrainingEvent>) decision)
        .reasons().stream().map(Reason::message).reduce("", String::concat);
  }
}
