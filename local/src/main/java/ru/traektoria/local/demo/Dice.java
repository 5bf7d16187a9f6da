package ru.traektoria.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Chance that repeats. Each thing rolls its own dice (seed and name of the thing), so that one more
 * teacher does not change all the others.
 */
public final class Dice {

  private final Random random;

  private Dice(long seed) {
    this.random = new Random(seed);
  }

  public static Dice of(long seed, String thing) {
    long mixed = seed * 0x9E3779B97F4A7C15L + thing.hashCode() * 0xC2B2AE3D27D4EB4FL;
    Dice dice = new Dice(mixed ^ (mixed >>> 29));
    dice.random.nextInt();
    return dice;
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  public int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /** Bell-shaped, cut off at the ends. */
  public int around(double mean, double deviation, int least, int most) {
    return (int)
        Math.max(least, Math.min(most, Math.round(mean + random.nextGaussian() * deviation)));
  }

  public <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** One of the keys; the values are weights. */
  public <T> T weighted(Map<T, Double> weights) {
    double point =
        random.nextDouble() * weights.values().stream().mapToDouble(Double::doubleValue).sum();
    T last = null;
    for (Map.Entry<T, Double> entry : weights.entrySet()) {
      last = entry.getKey();
      point -= entry.getValue();
      if (point < 0) {
        return last;
      }
    }
    return last;
  }
}
