package ru.traektoria.diagnostics.model.instrument;

/**
 * Набранные баллы: weighted points out of the most that could be reached. Sums are exact, so the
 * order of the answers never matters.
 */
public record Score(long earned, long max) {

  /** Nothing earned, nothing to earn. */
  public static final Score NONE = new Score(0, 0);

  public Score {
    if (earned < 0 || earned > max) {
      throw new IllegalArgumentException("a score lies between 0 and its maximum");
    }
  }

  Score plus(Score other) {
    return new Score(earned + other.earned, max + other.max);
  }

  /** Answers {@code earned / max < percent / 100}, on integers: 59.96 % stays below 60 %. */
  boolean below(int percent) {
    return 100 * earned < percent * max;
  }

  /** Whole percent for display, rounded down: 59.96 is not shown as a 60 that was not reached. */
  public int percent() {
    if (max == 0) {
      return 0;
    }
    return (int) (100 * earned / max);
  }
}
