package ru.traektoria.diagnostics.model;

/** One diagnostics of one teacher. */
public record AssessmentId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
