package ru.traektoria.events.plan.model;

import java.util.Objects;

/** A plan (план методической работы). */
public record PlanId(String value) {
  public PlanId {
    Objects.requireNonNull(value, "PlanId");
  }
}
