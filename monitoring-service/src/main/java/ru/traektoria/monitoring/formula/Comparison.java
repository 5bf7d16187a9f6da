package ru.traektoria.monitoring.formula;

/** The six comparisons of numbers. */
public enum Comparison {
  LESS("_<_"),
  AT_MOST("_<=_"),
  MORE("_>_"),
  AT_LEAST("_>=_"),
  EQUAL("_==_"),
  DIFFERENT("_!=_");

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
