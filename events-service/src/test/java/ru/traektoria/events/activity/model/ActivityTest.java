package ru.traektoria.events.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.DAY;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.LIDA;
import static ru.traektoria.events.Cast.OTHER_SCHOOL;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.VERA;
import static ru.traektoria.events.Cast.described;
import static ru.traektoria.events.Cast.seminar;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityEvent.ActivityHeld;
import ru.traektoria.events.activity.model.ActivityEvent.ActivityScheduled;
import ru.traektoria.events.activity.model.ActivityEvent.ParticipationRecorded;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class ActivityTest {

  private static final ActivityId ID = new ActivityId("a-1");

  @Test
  void anAnnouncedActivityIsToldAndTakesNobodyYet() {
    Accepted<Activity, ActivityEvent> planned = accepted(Activity.schedule(ID, TOWN, seminar(2)));

    assertThat(planned.events())
        .singleElement()
        .isInstanceOfSatisfying(
            ActivityScheduled.class,
            event -> {
              assertThat(event.plannedOn()).isEqualTo(DAY);
              assertThat(event.cancelled()).isNull();
            });
    assertThat(codes(planned.state().participants().signUp(ANNA, SCHOOL, TODAY)))
        .containsExactly("sign-up.registration-is-open");
  }

  @Test
  void theThirdOfTwoSeatsWaitsAndIsPromotedOnceWhenSomebodyLeaves() {
    Activity full = signUp(open(2), ANNA, IVAN, LIDA, VERA);
    assertThat(waiting(full)).containsExactly(LIDA, VERA);

    Activity oneLeft = accepted(full.participants().withdraw(ANNA)).state();
    assertThat(confirmed(oneLeft)).containsExactly(IVAN, LIDA);
    assertThat(waiting(oneLeft)).containsExactly(VERA);
    assertThat(oneLeft.enrolments().of(LIDA).orElseThrow().promoted()).isTrue();
    assertThat(oneLeft.enrolments().of(IVAN).orElseThrow().promoted()).isFalse();

    Activity waiterLeft = accepted(oneLeft.participants().withdraw(VERA)).state();
    assertThat(confirmed(waiterLeft)).containsExactly(IVAN, LIDA);
  }

  @Test
  void whoLeavesAndComesBackWaitsBehindTheOthers() {
    Activity full = signUp(open(1), ANNA, IVAN);
    Activity back = signUp(accepted(full.participants().withdraw(ANNA)).state(), ANNA);

    assertThat(confirmed(back)).containsExactly(IVAN);
    assertThat(waiting(back)).containsExactly(ANNA);
  }

  @Test
  void moreSeatsLetPeopleIn() {
    Activity full = signUp(open(1), ANNA, IVAN, LIDA);

    Activity larger = accepted(full.reschedule(seminar(2))).state();
    assertThat(confirmed(larger)).containsExactly(ANNA, IVAN);
    assertThat(waiting(larger)).containsExactly(LIDA);
  }

  @Test
  void signingUpTwiceChangesNothing() {
    Activity once = signUp(open(1), ANNA);
    assertThat(accepted(once.participants().signUp(ANNA, SCHOOL, TODAY)).state()).isEqualTo(once);
  }

  @Test
  void aSpeakerTakesNoSeat() {
    Activity withSpeaker =
        accepted(open(1).participants().include(VERA, SCHOOL, Role.SPEAKER)).state();
    assertThat(confirmed(signUp(withSpeaker, ANNA))).containsExactly(VERA, ANNA);
  }

  @Test
  void aSchoolInvitesItsOwn() {
    Activity atSchool =
        opened(Activity.schedule(ID, SCHOOL, described(Level.SCHOOL, "Педсовет", DAY, null)));

    assertThat(atSchool.participants().signUp(ANNA, SCHOOL, TODAY).accepted()).isTrue();
    assertThat(codes(atSchool.participants().signUp(IVAN, OTHER_SCHOOL, TODAY)))
        .containsExactly("sign-up.a-school-invites-its-own");
  }

  @Test
  void nobodySignsUpForYesterday() {
    assertThat(codes(open(1).participants().signUp(ANNA, SCHOOL, DAY.plusDays(1))))
        .containsExactly("sign-up.day-has-not-passed");
    assertThat(open(1).participants().signUp(ANNA, SCHOOL, DAY).accepted()).isTrue();
  }

  @Test
  void aSeatIsGivenBackUntilTheDayAndNotAfterIt() {
    Activity signed = signUp(open(1), ANNA, IVAN);
    assertThat(confirmed(accepted(signed.participants().giveBack(ANNA, DAY)).state()))
        .containsExactly(IVAN);
    assertThat(codes(signed.participants().giveBack(ANNA, DAY.plusDays(1))))
        .containsExactly("activity.day-passed");
  }

  @Test
  void anActivityIsNotHeldWithoutAttendance() {
    Activity signed = signUp(open(3), ANNA, IVAN);

    assertThat(codes(signed.hold(DAY, DAY)))
        .containsExactly("hold.somebody-came", "hold.everybody-marked");
    Activity half = accepted(signed.participants().mark(Map.of(ANNA, Attendance.PRESENT))).state();
    assertThat(codes(half.hold(DAY, DAY))).containsExactly("hold.everybody-marked");
    Activity absent = accepted(half.participants().mark(Map.of(IVAN, Attendance.ABSENT))).state();
    assertThat(codes(absent.hold(DAY, TODAY))).containsExactly("hold.day-has-come");
    assertThat(absent.hold(DAY, DAY).accepted()).isTrue();
    Activity nobody =
        accepted(absent.participants().mark(Map.of(ANNA, Attendance.EXCUSED))).state();
    assertThat(codes(nobody.hold(DAY, DAY))).containsExactly("hold.somebody-came");
  }

  @Test
  void thoseWhoWereThereAreToldAndWhoWaitedIsNot() {
    Activity marked =
        accepted(
                signUp(open(2), ANNA, IVAN, LIDA)
                    .participants()
                    .mark(
                        Map.of(
                            ANNA,
                            Attendance.PRESENT,
                            IVAN,
                            Attendance.EXCUSED,
                            LIDA,
                            Attendance.PRESENT)))
            .state();
    Accepted<Activity, ActivityEvent> held = accepted(marked.hold(DAY, DAY));

    assertThat(held.events()).hasSize(2);
    assertThat(held.events().get(0)).isInstanceOf(ActivityHeld.class);
    assertThat(held.events().get(1))
        .isInstanceOfSatisfying(
            ParticipationRecorded.class,
            event -> {
              assertThat(event.teacher()).isEqualTo(ANNA);
              assertThat(event.municipalProject()).isTrue();
              assertThat(event.hours()).isEqualByComparingTo("4");
              assertThat(event.priority()).isEqualTo("FUNCTIONAL_LITERACY");
            });
    assertThat(codes(held.state().hold(DAY, DAY))).contains("hold.still-ahead");
  }

  @Test
  void aLateCorrectionTellsTheWholeTruthAgain() {
    Activity held = held();

    assertThat(accepted(held.participants().mark(Map.of(ANNA, Attendance.PRESENT))).events())
        .isEmpty();
    assertThat(accepted(held.participants().mark(Map.of(ANNA, Attendance.ABSENT))).events())
        .singleElement()
        .isInstanceOfSatisfying(
            ParticipationRecorded.class,
            event -> assertThat(event.attendance()).isEqualTo(Attendance.ABSENT));
    assertThat(accepted(held.participants().include(VERA, SCHOOL, Role.SPEAKER)).events())
        .singleElement()
        .isInstanceOfSatisfying(
            ParticipationRecorded.class,
            event -> {
              assertThat(event.teacher()).isEqualTo(VERA);
              assertThat(event.attendance()).isEqualTo(Attendance.PRESENT);
              assertThat(event.role()).isEqualTo(Role.SPEAKER);
            });
    assertThat(held.participants().withdraw(ANNA).accepted()).isFalse();
  }

  @Test
  void aCancelledActivityIsToldAndClosed() {
    Accepted<Activity, ActivityEvent> cancelled = accepted(open(1).cancel());

    assertThat(cancelled.state().status()).isEqualTo(Status.CANCELLED);
    assertThat(cancelled.events())
        .singleElement()
        .isInstanceOfSatisfying(
            ActivityScheduled.class, event -> assertThat(event.cancelled()).isTrue());
    assertThat(cancelled.state().participants().include(ANNA, SCHOOL, Role.PARTICIPANT).accepted())
        .isFalse();
    assertThat(held().cancel().accepted()).isFalse();
  }

  @Test
  void historyRemembersEachPersonOnce() {
    Enrolment anna = present(ANNA);
    Accepted<Activity, ActivityEvent> past =
        accepted(Activity.fromHistory(ID, TOWN, seminar(null), List.of(anna)));

    assertThat(past.events()).hasSize(2);
    assertThat(past.events().get(1))
        .isInstanceOfSatisfying(
            ParticipationRecorded.class, event -> assertThat(event.imported()).isTrue());
    assertThat(accepted(past.state().participants().rememberAlso(List.of(anna))).events())
        .isEmpty();
    assertThat(
            accepted(past.state().participants().rememberAlso(List.of(anna, present(IVAN))))
                .events())
        .singleElement()
        .isInstanceOfSatisfying(
            ParticipationRecorded.class, event -> assertThat(event.teacher()).isEqualTo(IVAN));
  }

  private static Enrolment present(TeacherId who) {
    return Enrolment.of(ID, who, SCHOOL, Role.PARTICIPANT).marked(Attendance.PRESENT);
  }

  private static Activity held() {
    Activity marked =
        accepted(signUp(open(2), ANNA).participants().mark(Map.of(ANNA, Attendance.PRESENT)))
            .state();
    return accepted(marked.hold(DAY, DAY)).state();
  }

  private static Activity open(Integer seats) {
    return opened(Activity.schedule(ID, TOWN, seminar(seats)));
  }

  private static Activity opened(Decision<Activity, ActivityEvent> planned) {
    return accepted(accepted(planned).state().openRegistration(TODAY)).state();
  }

  private static Activity signUp(Activity activity, TeacherId... teachers) {
    Activity now = activity;
    for (TeacherId teacher : teachers) {
      now = accepted(now.participants().signUp(teacher, SCHOOL, TODAY)).state();
    }
    return now;
  }

  private static List<TeacherId> confirmed(Activity activity) {
    return activity.enrolments().confirmed().stream().map(Enrolment::teacher).toList();
  }

  private static List<TeacherId> waiting(Activity activity) {
    return activity.enrolments().waiting().stream().map(Enrolment::teacher).toList();
  }

  private static <S, E> Accepted<S, E> accepted(Decision<S, E> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted<S, E>) decision;
  }

  private static List<String> codes(Decision<?, ?> decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused<?, ?>) decision).reasons().stream().map(Reason::code).toList();
  }
}
