package ru.traektoria.events.venue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * One room on one day, with everybody who takes it. It is one document, so that of two who want the
 * same hours one comes first.
 */
public record VenueDay(VenueId venue, LocalDate day, List<Booking> bookings) {

  public VenueDay {
    bookings = bookings == null ? List.of() : List.copyOf(bookings);
  }

  /** Where it is kept. */
  public static String idOf(VenueId venue, LocalDate day) {
    return Ids.derived("venue-day", venue.value(), day.toString());
  }

  /** An empty day. */
  public static VenueDay free(VenueId venue, LocalDate day) {
    return new VenueDay(venue, day, List.of());
  }

  /**
   * Занимает: refused with the name of the activity that is there. One that is there no more, as
   * {@code alive} knows, gives way.
   */
  public Decision<VenueDay, Object> take(Booking wanted, Predicate<Booking> alive) {
    List<Booking> clashes = bookings.stream().filter(wanted::meets).toList();
    Optional<Booking> taken = clashes.stream().filter(alive).findFirst();
    if (taken.isPresent()) {
      return Decision.refuse(Reason.at("venue", "venue.taken", taken(taken.get())));
    }
    List<Booking> all = new ArrayList<>(bookings);
    all.removeAll(clashes);
    all.add(wanted);
    return Decision.accept(new VenueDay(venue, day, all));
  }

  private static String taken(Booking booking) {
    return "Помещение в это время занято: с %s до %s там «%s». Выберите другое время или помещение."
        .formatted(booking.from(), booking.until(), booking.title());
  }

  /**
   * Leaves of an activity's bookings those that hold and those of later attempts.
   *
   * @param token of the attempt that settles
   * @param holds what the activity, as it is stored, still takes
   */
  public Decision<VenueDay, Object> settle(
      String activity, String token, Predicate<Booking> holds) {
    List<Booking> left =
        bookings.stream()
            .filter(
                known ->
                    !known.activity().equals(activity)
                        || known.token().compareTo(token) > 0
                        || holds.test(known))
            .toList();
    List<Booking> once = withoutDoubles(left, activity);
    return once.equals(bookings)
        ? Decision.unchanged(this)
        : Decision.accept(new VenueDay(venue, day, once));
  }

  /** The same hours of one activity stand once, by the latest attempt. */
  private static List<Booking> withoutDoubles(List<Booking> all, String activity) {
    return all.stream()
        .filter(
            one ->
                !one.activity().equals(activity)
                    || all.stream()
                        .noneMatch(
                            other ->
                                other.activity().equals(activity)
                                    && other.same(one.from(), one.until())
                                    && other.token().compareTo(one.token()) > 0))
        .toList();
  }
}
