package ru.traektoria.diagnostics.model.instrument;

/**
 * Вариант ответа.
 *
 * @param points SINGLE: 0 to 100; MULTIPLE: 0 is wrong, more is right
 */
public record Option(String code, String text, int points) {

  public Option {
    if (points < 0 || points > 100) {
      throw new IllegalArgumentException("points of an option are 0 to 100: " + points);
    }
  }

  boolean right() {
    return points > 0;
  }
}
