package ru.traektoria.events.contest.model.terms;

import java.util.Objects;

/** A place in the jury (место в жюри). */
public record SeatId(String value) {
  public SeatId {
    Objects.requireNonNull(value, "SeatId");
  }
}
