package ru.traektoria.events.venue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;

/** One room on one day: two activities are never in it at once. */
class VenueDayTest {

  private static final VenueId HALL = new VenueId("hall");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final VenueDay taken =
      state(VenueDay.free(HALL, DAY).take(booking("1", "seminar", "14:00", "15:30"), all -> true));

  @ParameterizedTest
  @CsvSource({
    "12:00, 13:00, true",
    "12:30, 14:00, true",
    "15:30, 17:00, true",
    "13:00, 14:01, false",
    "15:29, 16:00, false",
    "14:30, 15:00, false",
    "13:00, 16:00, false",
    "14:00, 15:30, false",
  })
  void aRoomIsGivenOnceAtATime(String from, String until, boolean free) {
    Decision<VenueDay, Object> decision =
        taken.take(booking("2", "council", from, until), all -> true);
    assertThat(decision.accepted()).isEqualTo(free);
    if (decision instanceof Refused<VenueDay, Object> refused) {
      assertThat(refused.reasons().get(0).message()).contains("с 14:00 до 15:30 там «seminar»");
    }
  }

  @Test
  void whatItsActivityKnowsNothingOfGivesWay() {
    VenueDay after = state(taken.take(booking("2", "council", "15:00", "16:00"), all -> false));
    assertThat(after.bookings()).extracting(Booking::activity).containsExactly("council");
  }

  @Test
  void anActivityMovesWithinItsOwnHoursAndSettlesWithWhatIsStored() {
    VenueDay both = state(taken.take(booking("2", "seminar", "15:00", "16:30"), all -> true));
    assertThat(both.bookings()).hasSize(2);
    VenueDay moved = state(both.settle("seminar", "2", known -> known.from().getHour() == 15));
    assertThat(moved.bookings()).extracting(Booking::token).containsExactly("2");
    VenueDay refused = state(both.settle("seminar", "2", known -> known.from().getHour() == 14));
    assertThat(refused.bookings()).extracting(Booking::token).containsExactly("1");
    VenueDay late = state(both.settle("seminar", "1", known -> false));
    assertThat(late.bookings())
        .as("a later attempt stays")
        .extracting(Booking::token)
        .containsExactly("2");
  }

  @Test
  void theSameHoursStandOnceHoweverOftenTheyAreTaken() {
    VenueDay twice = state(taken.take(booking("2", "seminar", "14:00", "15:30"), all -> true));
    assertThat(state(twice.settle("seminar", "2", known -> true)).bookings()).hasSize(1);
  }

  @Test
  void othersAreLeftAlone() {
    assertThat(taken.settle("council", "9", known -> false)).isEqualTo(Decision.unchanged(taken));
  }

  private static VenueDay state(Decision<VenueDay, Object> decision) {
    return ((Accepted<VenueDay, Object>) decision).state();
  }

  private static Booking booking(String token, String activity, String from, String until) {
    return new Booking(
        token, activity, activity, LocalTime.parse(from), LocalTime.parse(until), NOW);
  }
}
