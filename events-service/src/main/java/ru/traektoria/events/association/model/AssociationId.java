package ru.traektoria.events.association.model;

import java.util.Objects;

/** A professional association (объединение). */
public record AssociationId(String value) {
  public AssociationId {
    Objects.requireNonNull(value, "AssociationId");
  }
}
