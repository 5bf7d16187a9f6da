package ru.traektoria.diagnostics.model;

/** One immutable version of an instrument. */
public record InstrumentId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
