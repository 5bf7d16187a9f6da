package ru.traektoria.diagnostics.model;

/** A teacher (педагог) of the staff register. */
public record TeacherId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
