package ru.traektoria.events.activity.model;

import java.util.Objects;

/** A methodological activity (мероприятие). */
public record ActivityId(String value) {
  public ActivityId {
    Objects.requireNonNull(value, "ActivityId");
  }
}
