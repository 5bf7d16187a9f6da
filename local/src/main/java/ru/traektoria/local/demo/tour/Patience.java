package ru.traektoria.local.demo.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ru.traektoria.local.demo.door.Refusal;

/** Events need a moment to travel from service to service; so the demo asks again. */
final class Patience {

  private static final int PAUSE_MILLIS = 400;

  private Patience() {}

  /** Tries again while the platform refuses for a reason that passes. */
  static <T> T until(Duration limit, Predicate<Refusal> passes, Supplier<T> request) {
    Instant deadline = Instant.now().plus(limit);
    while (true) {
      try {
        return request.get();
      } catch (Refusal refusal) {
        if (!passes.test(refusal) || Instant.now().isAfter(deadline)) {
          throw refusal;
        }
        pause();
      }
    }
  }

  /** Waits until something is so, at most for the limit; false when it never was. */
  static boolean await(Duration limit, BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(limit);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
