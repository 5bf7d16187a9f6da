package ru.traektoria.benchmarks.platform;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what comes about by itself. */
public final class Patience {

  private Patience() {}

  /**
   * Looks every few milliseconds.
   *
   * @throws IllegalStateException when it has not come about in time
   */
  public static void until(String what, int seconds, int everyMillis, BooleanSupplier done) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Не дождались за " + seconds + " с: " + what);
      }
      sleep(TimeUnit.MILLISECONDS.toNanos(everyMillis));
    }
  }

  /** Sleeps so many nanoseconds; a negative number is none. */
  public static void sleep(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
