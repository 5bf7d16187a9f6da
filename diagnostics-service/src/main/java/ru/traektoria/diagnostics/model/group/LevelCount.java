package ru.traektoria.diagnostics.model.group;

import ru.traektoria.diagnostics.model.Level;

/** How many people stand on which level; each person counts once. */
public record LevelCount(int high, int medium, int neutral, int strong) {

  /** Nobody. */
  public static final LevelCount NONE = new LevelCount(0, 0, 0, 0);

  /** With one more person. */
  public LevelCount plus(Level level) {
    return switch (level) {
      case DEFICIT_HIGH -> new LevelCount(high + 1, medium, neutral, strong);
      case DEFICIT_MEDIUM -> new LevelCount(high, medium + 1, neutral, strong);
      case NEUTRAL -> new LevelCount(high, medium, neutral + 1, strong);
      case STRENGTH -> new LevelCount(high, medium, neutral, strong + 1);
    };
  }

  /** Both together. */
  public LevelCount plus(LevelCount other) {
    return new LevelCount(
        high + other.high, medium + other.medium, neutral + other.neutral, strong + other.strong);
  }

  /** All people counted. */
  public int people() {
    return high + medium + neutral + strong;
  }

  /** People with a deficit of either severity. */
  public int deficits() {
    return high + medium;
  }
}
