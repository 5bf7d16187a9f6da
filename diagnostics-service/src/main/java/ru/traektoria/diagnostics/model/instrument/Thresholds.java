package ru.traektoria.diagnostics.model.instrument;

import ru.traektoria.diagnostics.model.Level;

/**
 * Пороги версии инструмента, in percent: below {@code high} a deficit of high severity, below
 * {@code medium} a deficit, from {@code strength} on a strength (domain.md §2.2).
 */
public record Thresholds(int high, int medium, int strength) {

  /** 40, 60, 85. */
  public static final Thresholds DEFAULT = new Thresholds(40, 60, 85);

  public Thresholds {
    if (high < 0 || high > medium || medium > strength || strength > 100) {
      throw new IllegalArgumentException("thresholds rise from 0 to 100");
    }
  }

  /** The level that a score reaches. */
  public Level level(Score score) {
    if (score.below(high)) {
      return Level.DEFICIT_HIGH;
    }
    if (score.below(medium)) {
      return Level.DEFICIT_MEDIUM;
    }
    return score.below(strength) ? Level.NEUTRAL : Level.STRENGTH;
  }
}
