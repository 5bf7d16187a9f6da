package ru.traektoria.events.venue.web;

import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.Venue.Room;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * A room as machines read it.
 *
 * @param version for {@code If-Match}
 * @param organisation whose it is; {@code null} for the municipality
 */
record VenueView(
    String id, long version, Room room, String municipality, String organisation, boolean retired) {

  static VenueView of(Stored<Venue> stored) {
    Venue venue = stored.state();
    return new VenueView(
        stored.id(),
        stored.version(),
        venue.room(),
        venue.place().municipality().value(),
        venue.place().organisation() == null ? null : venue.place().organisation().value(),
        venue.retired());
  }
}
