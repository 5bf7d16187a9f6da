package ru.traektoria.events.venue.model;

import java.util.Objects;

/** A room of the directory (помещение). */
public record VenueId(String value) {
  public VenueId {
    Objects.requireNonNull(value, "VenueId");
  }
}
