package ru.traektoria.mentoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.ANNA;
import static ru.traektoria.mentoring.Cast.IVAN;
import static ru.traektoria.mentoring.Cast.LIDA;
import static ru.traektoria.mentoring.Cast.TIMUR;
import static ru.traektoria.mentoring.Cast.VERA;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.Cast.Draft;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Decision;

class MentorSeatsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final PairId ONE = new PairId("one");
  private static final PairId TWO = new PairId("two");
  private static final Load TWO_WRITTEN = new Load(Map.of(VERA, Set.of(LIDA, TIMUR)), 3);

  private final MentorSeats free = MentorSeats.free(VERA);

  @Test
  void theLastSeatIsHeldForOneOfTwoPairs() {
    MentorSeats held = held(free.hold(ONE, with(ANNA), TWO_WRITTEN, NOW));
    assertThat(codes(held.hold(TWO, with(IVAN), TWO_WRITTEN, NOW)))
        .isEqualTo("[pair.mentor-has-room]");
  }

  @Test
  void aSeatGivenBackIsFree() {
    MentorSeats held = held(free.hold(ONE, with(ANNA), TWO_WRITTEN, NOW));
    MentorSeats released = held(held.release(ONE));
    assertThat(released.hold(TWO, with(IVAN), TWO_WRITTEN, NOW).accepted()).isTrue();
  }

  @Test
  void aSeatOfAStoppedProcessIsGivenUpAfterAMinute() {
    MentorSeats held = held(free.hold(ONE, with(ANNA), TWO_WRITTEN, NOW));
    Instant soon = NOW.plusSeconds(59);
    Instant later = NOW.plus(Duration.ofMinutes(1));
    assertThat(held.hold(TWO, with(IVAN), TWO_WRITTEN, soon).accepted()).isFalse();
    assertThat(held.hold(TWO, with(IVAN), TWO_WRITTEN, later).accepted()).isTrue();
  }

  @Test
  void aPairDoesNotStandInItsOwnWay() {
    MentorSeats held = held(free.hold(ONE, with(ANNA), TWO_WRITTEN, NOW));
    assertThat(held(held.hold(ONE, with(ANNA), TWO_WRITTEN, NOW)).held()).hasSize(1);
  }

  @Test
  void theSameMenteeIsNotPromisedTwice() {
    MentorSeats held = held(free.hold(ONE, with(ANNA), Load.none(), NOW));
    assertThat(codes(held.hold(TWO, with(ANNA), Load.none(), NOW)))
        .isEqualTo("[pair.not-paired-twice]");
  }

  private static Terms with(TeacherId mentee) {
    return new Draft().mentees(mentee).terms();
  }

  private static MentorSeats held(Decision<MentorSeats, MentoringEvent> decision) {
    return ((Decision.Accepted<MentorSeats, MentoringEvent>) decision).state();
  }

  private static String codes(Decision<MentorSeats, MentoringEvent> decision) {
    return ((Decision.Refused<MentorSeats, MentoringEvent>) decision)
        .reasons().stream().map(reason -> reason.code()).toList().toString();
  }
}
