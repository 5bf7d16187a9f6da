package ru.traektoria.events.outside.model;

import java.util.Objects;

/** Id of an outside participation. */
public record OutsideId(String value) {
  public OutsideId {
    Objects.requireNonNull(value, "OutsideId");
  }
}
