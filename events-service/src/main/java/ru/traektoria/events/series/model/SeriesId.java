package ru.traektoria.events.series.model;

import java.util.Objects;

/** A series of activities (серия мероприятий). */
public record SeriesId(String value) {
  public SeriesId {
    Objects.requireNonNull(value, "SeriesId");
  }
}
