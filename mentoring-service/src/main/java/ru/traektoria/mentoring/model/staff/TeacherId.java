package ru.traektoria.mentoring.model.staff;

import java.util.Objects;

/** A teacher of the staff register (педагог); the name lives in the staff directory alone. */
public record TeacherId(String value) {
  public TeacherId {
    Objects.requireNonNull(value, "TeacherId");
  }
}
