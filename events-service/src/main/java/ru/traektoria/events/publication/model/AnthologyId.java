package ru.traektoria.events.publication.model;

import java.util.Objects;

/** A collection of works (сборник). */
public record AnthologyId(String value) {
  public AnthologyId {
    Objects.requireNonNull(value, "AnthologyId");
  }
}
