package ru.traektoria.events.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.DAY;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.OTHER_SCHOOL;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.VERA;
import static ru.traektoria.events.Cast.described;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;

/** Who may mark themselves at the door: Anna has the only seat, Ivan waits, Vera is not listed. */
class CheckInTest {

  @ParameterizedTest
  @CsvSource({
    // setting, who, days after, accepted
    "OFF, anna, 0, false",
    "ENROLLED, anna, 0, true",
    "ENROLLED, anna, -1, false",
    "ENROLLED, anna, 1, false",
    "ENROLLED, ivan, 0, false",
    "ENROLLED, vera, 0, false",
    "ANYBODY, anna, 0, true",
    "ANYBODY, ivan, 0, true",
    "ANYBODY, vera, 0, true",
    "ANYBODY, vera, 1, false",
  })
  void theOrganiserDecidesWhoMarksThemselvesAndOnlyOnTheDay(
      CheckIn setting, String who, int days, boolean accepted) {
    Decision<Activity, ActivityEvent> decision =
        open(setting, Level.MUNICIPAL)
            .participants()
            .checkIn(new TeacherId(who), OTHER_SCHOOL, DAY.plusDays(days));
    assertThat(decision.accepted()).isEqualTo(accepted);
    if (accepted) {
      Activity now = ((Accepted<Activity, ActivityEvent>) decision).state();
      assertThat(now.enrolments().of(new TeacherId(who)).orElseThrow().attendance())
          .isEqualTo(Attendance.PRESENT);
      assertThat(now.enrolments().present()).hasSize(1);
    }
  }

  @Test
  void aSchoolLetsInItsOwnAndWhoIsOnTheList() {
    Activity school = open(CheckIn.ANYBODY, Level.SCHOOL);
    assertThat(school.participants().checkIn(VERA, OTHER_SCHOOL, DAY).accepted()).isFalse();
    assertThat(school.participants().checkIn(VERA, SCHOOL, DAY).accepted()).isTrue();
    assertThat(school.participants().checkIn(ANNA, OTHER_SCHOOL, DAY).accepted()).isTrue();
  }

  @Test
  void scanningTwiceChangesNothingAndAClosedDoorStaysClosed() {
    Activity once =
        state(open(CheckIn.ENROLLED, Level.MUNICIPAL).participants().checkIn(ANNA, SCHOOL, DAY));
    Activity twice = state(once.participants().checkIn(ANNA, SCHOOL, DAY));
    assertThat(twice).isEqualTo(once);
    Activity held = state(once.hold(DAY, DAY));
    assertThat(held.participants().checkIn(ANNA, SCHOOL, DAY).accepted()).isFalse();
    assertThat(state(once.cancel()).participants().checkIn(ANNA, SCHOOL, DAY).accepted()).isFalse();
  }

  private static Activity open(CheckIn setting, Level level) {
    Description d = described(level, "У двери", DAY, 1);
    Details more =
        new Details(
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            false,
            "",
            Setting.NONE,
            setting,
            List.of());
    Description with =
        new Description(
            d.title(),
            d.kind(),
            d.level(),
            d.format(),
            d.topic(),
            d.competences(),
            d.programme(),
            d.municipalProject(),
            d.association(),
            d.when(),
            d.room(),
            d.organiser(),
            more);
    Place place = level == Level.SCHOOL ? SCHOOL : TOWN;
    Activity planned = state(Activity.schedule(new ActivityId("door"), place, with));
    Activity one = state(planned.participants().include(ANNA, SCHOOL, Role.PARTICIPANT));
    return state(one.participants().call(Map.of(IVAN, SCHOOL)));
  }

  private static Activity state(Decision<Activity, ActivityEvent> decision) {
    return ((Accepted<Activity, ActivityEvent>) decision).state();
  }
}
