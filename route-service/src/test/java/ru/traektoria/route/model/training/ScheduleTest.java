package ru.traektoria.route.model.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import ru.traektoria.route.model.training.PlannedTraining.Approval;
import ru.traektoria.route.model.training.PlannedTraining.Content;
import ru.traektoria.route.model.training.TrainingEvent.TrainingPlanned;

/** The approved schedule of a year: what is told, how a line stands (SC.11). */
class ScheduleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final Place SCHOOL = new Place("m", "school");
  private static final Place LYCEUM = new Place("m", "lyceum");
  private static final Actor DEPUTY = new Actor(Capacity.SCHOOL_LEAD, "deputy", null);
  private static final Approval ORDER = new Approval(" Приказ № 45 ", TODAY, DEPUTY);

  @Test
  void nothingIsToldBeforeTheScheduleIsApproved() {
    assertThat(accepted(planned()).events()).isEmpty();
    PlannedTraining line = accepted(planned()).state();
    assertThat(accepted(line.correct(month("2027-04-01"), "Группа", DEPUTY, TODAY)).events())
        .isEmpty();
    assertThat(accepted(line.drop("Болезнь", DEPUTY, TODAY)).events()).isEmpty();
  }

  @Test
  void anApprovalTellsTheLineForThePlaceOfToday() {
    TrainingPlanned told = told(accepted(planned()).state().approve(LYCEUM, ORDER));
    assertThat(told.organisation()).isEqualTo("lyceum");
    assertThat(told.year()).isEqualTo("2026-27");
    assertThat(told.planned()).isEqualTo("2027-02-01");
    assertThat(told.approvedOn()).isEqualTo(TODAY);
    assertThat(told.cancelled()).isNull();
    assertThat(approved().approval().act()).isEqualTo("Приказ № 45");
  }

  @Test
  void aCorrectionRepeatsTheWholeAndARemovedLineSaysSo() {
    Decision<PlannedTraining, TrainingEvent> moved =
        approved().correct(month("2027-04-01"), "Группа", DEPUTY, TODAY);
    assertThat(told(moved).planned()).isEqualTo("2027-04-01");
    Decision<PlannedTraining, TrainingEvent> out =
        accepted(moved).state().drop("Болезнь", DEPUTY, TODAY);
    assertThat(told(out).cancelled()).isTrue();
    assertThat(told(out).cancelledOn()).isEqualTo(TODAY);
    Decision<PlannedTraining, TrainingEvent> back =
        accepted(out).state().correct(month("2027-05-01"), "Здорова", DEPUTY, TODAY);
    assertThat(told(back).cancelled()).isNull();
    assertThat(told(back).cancelledOn()).isNull();
    assertThat(told(back).planned()).isEqualTo("2027-05-01");
  }

  @Test
  void whatIsApprovedOrDroppedIsNotApprovedAgain() {
    assertThat(accepted(approved().approve(LYCEUM, ORDER)).events()).isEmpty();
    PlannedTraining out =
        accepted(accepted(planned()).state().drop("Болезнь", DEPUTY, TODAY)).state();
    assertThat(accepted(out.approve(SCHOOL, ORDER)).state()).isEqualTo(out);
  }

  @Test
  void anApprovalNamesTheOrder() {
    Decision<PlannedTraining, TrainingEvent> refused =
        accepted(planned()).state().approve(SCHOOL, new Approval(" ", TODAY, DEPUTY));
    List<Reason> reasons = ((Decision.Refused<PlannedTraining, TrainingEvent>) refused).reasons();
    assertThat(reasons).extracting(Reason::field).containsExactly("act");
  }

  @ParameterizedTest(name = "approved {0}, dropped {1}, document {2}, on {3}: {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "false, false, -, 2026-11-22, UNAPPROVED",
        "false, false, 2026-11-20, 2026-11-22, UNAPPROVED",
        "false, true, -, 2026-11-22, -",
        "true, true, -, 2026-11-22, CANCELLED",
        "true, true, 2026-11-20, 2026-11-22, CANCELLED",
        "true, false, -, 2026-11-22, AHEAD",
        "true, false, -, 2027-02-28, AHEAD",
        "true, false, -, 2027-03-01, LATE",
        "true, false, 2026-11-20, 2026-11-22, DONE",
        "true, false, 2027-05-05, 2027-06-01, DONE",
      })
  void aLineStandsAsItsApprovalAndDocumentSay(
      boolean approved, boolean dropped, LocalDate document, LocalDate day, ScheduleState state) {
    PlannedTraining line = approved ? approved() : accepted(planned()).state();
    PlannedTraining now = dropped ? accepted(line.drop("Болезнь", DEPUTY, TODAY)).state() : line;
    assertThat(ScheduleState.of(now, document, day).orElse(null)).isEqualTo(state);
  }

  @Test
  void onlyWhatStandsApprovedIsInTheSchedule() {
    assertThat(List.of(ScheduleState.values()).stream().filter(ScheduleState::scheduled))
        .containsExactly(ScheduleState.AHEAD, ScheduleState.LATE, ScheduleState.DONE);
  }

  private static Decision<PlannedTraining, TrainingEvent> planned() {
    return PlannedTraining.plan(new TeacherId("anna"), SCHOOL, YEAR, month("2027-02-01"), TODAY);
  }

  private static PlannedTraining approved() {
    return accepted(accepted(planned()).state().approve(SCHOOL, ORDER)).state();
  }

  private static Content month(String first) {
    return new Content(LocalDate.parse(first), null);
  }

  private static TrainingPlanned told(Decision<PlannedTraining, TrainingEvent> decision) {
    assertThat(accepted(decision).events()).hasSize(1);
    return (TrainingPlanned) accepted(decision).events().get(0);
  }

  private static Decision.Accepted<PlannedTraining, TrainingEvent> accepted(
      Decision<PlannedTraining, TrainingEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return (Decision.Accepted<PlannedTraining, TrainingEvent>) decision;
  }
}
