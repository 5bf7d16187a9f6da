package ru.traektoria.platform.kernel;

import java.util.Objects;

/**
 * Why a command is refused, for a person and for a machine.
 *
 * @param code stable and machine-readable, such as {@code route.open-steps}
 * @param message Russian: what is wrong and what to do
 * @param field the field of the command it concerns, or {@code null} for the whole command
 */
public record Reason(String code, String message, String field) {

  public Reason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** A reason that concerns the whole command. */
  public static Reason of(String code, String message) {
    return new Reason(code, message, null);
  }

  /** A reason that concerns one field. */
  public static Reason at(String field, String code, String message) {
    return new Reason(code, message, field);
  }
}
