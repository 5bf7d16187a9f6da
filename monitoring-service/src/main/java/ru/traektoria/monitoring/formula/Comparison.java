package ru.traektoria.monitoring.formula;

import ru.traektoria.monitoring.reading.Bits;

/** The six comparisons of numbers. */
public enum Comparison {
  LESS("_<_"),
  AT_MOST("_<=_"),
  MORE("_>_"),
  AT_LEAST("_>=_"),
  EQUAL("_==_"),
  DIFFERENT("_!=_");

  private static final long MIN = Integer.MIN_VALUE;
  private static final long MAX = Integer.MAX_VALUE;

  private final String function;

  Comparison(String function) {
    this.function = function;
  }

  public static Comparison of(String function) {
    for (Comparison comparison : values()) {
      if (comparison.function.equals(function)) {
        return comparison;
      }
    }
    return null;
  }

  /** The comparison that holds when its sides change places. */
  public Comparison turned() {
    return switch (this) {
      case LESS -> MORE;
      case AT_MOST -> AT_LEAST;
      case MORE -> LESS;
      case AT_LEAST -> AT_MOST;
      case EQUAL, DIFFERENT -> this;
    };
  }

  /** The places of the values for which it holds. */
  Bits holding(int[] values, long right) {
    long least = this == MORE ? right + 1 : this == LESS || this == AT_MOST ? MIN : right;
    long most = this == LESS ? right - 1 : this == MORE || this == AT_LEAST ? MAX : right;
    if (this == DIFFERENT) {
      return EQUAL.holding(values, right).not();
    }
    return least > MAX || most < MIN
        ? new Bits(values.length)
        : Bits.within(values, (int) Math.max(least, MIN), (int) Math.min(most, MAX));
  }

  boolean holds(long left, long right) {
    return switch (this) {
      case LESS -> left < right;
      case AT_MOST -> left <= right;
      case MORE -> left > right;
      case AT_LEAST -> left >= right;
      case EQUAL -> left == right;
      case DIFFERENT -> left != right;
    };
  }
}
