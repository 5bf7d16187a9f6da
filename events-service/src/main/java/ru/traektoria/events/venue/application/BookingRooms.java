package ru.traektoria.events.venue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.application.AnnouncingGuard;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.venue.model.Booking;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Занимает помещение before an activity is written and settles with what was really written: of two
 * who want the same hours one is refused, also when both press at once, because the day of a room
 * is one document under one version. A booking whose process died between the two is recognised by
 * the activity that knows nothing of it, and gives way after a minute.
 */
@Component
class BookingRooms implements AnnouncingGuard {

  private static final Duration IN_FLIGHT = Duration.ofMinutes(1);

  private final Venues venues;
  private final Activities activities;
  private final Reach reach;
  private final Clock clock;

  BookingRooms(Venues venues, Activities activities, Reach reach, Clock clock) {
    this.venues = venues;
    this.activities = activities;
    this.reach = reach;
    this.clock = clock;
  }

  /** Where and when an activity takes a room. */
  private record Spot(VenueId venue, LocalDate day, LocalTime from, LocalTime until) {}

  /** Without words of one's own the place is called by the room; another room, another name. */
  @Override
  public Description completed(ActivityId id, Description what) {
    String place = what.room() == null ? "" : what.room().place();
    boolean own =
        !place.isBlank()
            && activities
                .find(id)
                .flatMap(stored -> where(stored.state().description()))
                .filter(place::equals)
                .isEmpty();
    Integer capacity = what.room() == null ? null : what.room().capacity();
    return own
        ? what
        : where(what).map(known -> what.in(new Description.Room(known, capacity))).orElse(what);
  }

  private Optional<String> where(Description what) {
    return Optional.ofNullable(what.more().setting().venue())
        .flatMap(id -> venues.find(new VenueId(id)))
        .map(stored -> stored.state().room().where());
  }

  @Override
  public Runnable before(Attempt attempt) {
    Optional<Spot> was = activities.find(attempt.id()).map(Stored::state).flatMap(this::taken);
    Optional<Spot> wanted = spot(attempt.what());
    String token = Ids.next();
    wanted.ifPresent(
        spot -> {
          if (was.filter(known -> known.venue().equals(spot.venue())).isEmpty()) {
            requireRoom(spot.venue(), attempt.scope());
          }
          take(spot, attempt, token);
        });
    return () ->
        Stream.concat(was.stream(), wanted.stream()).forEach(s -> settle(s, attempt.id(), token));
  }

  @Override
  public void cancelled(ActivityId id) {
    activities
        .find(id)
        .map(Stored::state)
        .flatMap(activity -> spot(activity.description()))
        .ifPresent(spot -> settle(spot, id, Ids.next()));
  }

  private void requireRoom(VenueId id, Scope scope) {
    venues
        .find(id)
        .map(Stored::state)
        .filter(venue -> !venue.retired() && reach.sees(scope, venue.place()))
        .orElseThrow(
            () ->
                Problems.refused(
                    Reason.at("venue", "venue.unknown", "Такого помещения в справочнике нет.")));
  }

  private void take(Spot spot, Attempt attempt, String token) {
    Booking wanted =
        new Booking(
            token,
            attempt.id().value(),
            attempt.what().title(),
            spot.from(),
            spot.until(),
            clock.instant());
    venues.decide(spot.venue(), spot.day(), day -> day.take(wanted, known -> alive(spot, known)));
  }

  private void settle(Spot spot, ActivityId id, String token) {
    Optional<Spot> is = activities.find(id).map(Stored::state).flatMap(this::taken);
    venues.decide(
        spot.venue(),
        spot.day(),
        day -> day.settle(id.value(), token, known -> says(is, spot, known)));
  }

  private boolean alive(Spot where, Booking booking) {
    return booking.at().isAfter(clock.instant().minus(IN_FLIGHT))
        || says(
            activities
                .find(new ActivityId(booking.activity()))
                .map(Stored::state)
                .flatMap(this::taken),
            where,
            booking);
  }

  private static boolean says(Optional<Spot> is, Spot where, Booking booking) {
    return is.filter(
            spot ->
                spot.venue().equals(where.venue())
                    && spot.day().equals(where.day())
                    && booking.same(spot.from(), spot.until()))
        .isPresent();
  }

  private Optional<Spot> taken(Activity activity) {
    return activity.status() == Status.CANCELLED ? Optional.empty() : spot(activity.description());
  }

  private static Optional<Spot> spot(Description what) {
    String venue = what.more().setting().venue();
    boolean told = venue != null && what.when() != null && what.when().on() != null;
    LocalTime ends = told ? what.more().setting().ends(what.when()) : null;
    return told && what.when().at() != null && ends.isAfter(what.when().at())
        ? Optional.of(new Spot(new VenueId(venue), what.when().on(), what.when().at(), ends))
        : Optional.empty();
  }
}
