package ru.traektoria.events.contest.model.terms;

import java.util.Objects;

/** A contest (конкурс). */
public record ContestId(String value) {
  public ContestId {
    Objects.requireNonNull(value, "ContestId");
  }
}
