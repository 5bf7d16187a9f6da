package ru.traektoria.events.material.model;

import java.util.Objects;

/** A material of the bank (методический материал). */
public record MaterialId(String value) {
  public MaterialId {
    Objects.requireNonNull(value, "MaterialId");
  }
}
