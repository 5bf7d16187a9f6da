package ru.traektoria.events.venue.web;

import ru.traektoria.events.venue.model.Venue.Room;

/**
 * Помещение, as a machine or a form sends it.
 *
 * @param organisation whose it is: a school; empty for the municipality's own. Read at creation
 */
public record VenueRequest(
    String name, String address, Integer seats, String equipment, String organisation) {

  /** As the model knows it. */
  public Room room() {
    return new Room(name, address, seats, equipment);
  }
}
