package ru.traektoria.diagnostics.persistence.instrument;

/**
 * What is wrong in a file of an instrument.
 *
 * @param line counted from 1, as editors show it
 * @param message Russian: the reason, and what is expected there
 */
public record FileProblem(int line, String message) {

  @Override
  public String toString() {
    return "Строка %d: %s".formatted(line, message);
  }
}
