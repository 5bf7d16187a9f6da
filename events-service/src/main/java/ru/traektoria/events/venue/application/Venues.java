package ru.traektoria.events.venue.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.VenueDay;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All rooms, and their days. */
public interface Venues {

  /** The room, if there is one. */
  Optional<Stored<Venue>> find(VenueId id);

  /** Rooms of a municipality, or of all where none is given. */
  List<Stored<Venue>> in(Optional<String> municipality);

  /** Creates; a repeat of the same request meets the first one. */
  Stored<Venue> create(VenueId id, String requestHash, Decision<Venue, Object> decision);

  /** Finds, decides, saves, guarded by the version that was seen. */
  Stored<Venue> update(VenueId id, long version, Function<Venue, Decision<Venue, Object>> how);

  /** Who takes the room on a day. */
  VenueDay day(VenueId venue, LocalDate day);

  /** Who takes the room on these days and later, by day. */
  List<VenueDay> daysFrom(VenueId venue, LocalDate first);

  /** Decides about one day of one room, guarded by its version: one after the other. */
  VenueDay decide(VenueId venue, LocalDate day, Function<VenueDay, Decision<VenueDay, Object>> how);
}
