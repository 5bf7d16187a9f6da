package ru.traektoria.events.practice.model;

import java.util.Objects;

/** A practice of the bank (практика). */
public record PracticeId(String value) {
  public PracticeId {
    Objects.requireNonNull(value, "PracticeId");
  }
}
