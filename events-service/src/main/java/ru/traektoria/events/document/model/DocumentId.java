package ru.traektoria.events.document.model;

import java.util.Objects;

/** A document of the library. */
public record DocumentId(String value) {
  public DocumentId {
    Objects.requireNonNull(value, "DocumentId");
  }
}
