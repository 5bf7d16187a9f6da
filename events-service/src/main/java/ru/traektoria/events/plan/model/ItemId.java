package ru.traektoria.events.plan.model;

import java.util.Objects;

/** An item of a plan (пункт плана). */
public record ItemId(String value) {
  public ItemId {
    Objects.requireNonNull(value, "ItemId");
  }
}
