package ru.traektoria.local.demo.tour.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ru.traektoria.local.demo.door.Refusal;

/** Events need a moment to travel from service to service; so the demo asks again. */
public final class Patience {

  private static final int PAUSE_MILLIS = 700;

  private Patience() {}

  /** Tries again while the platform refuses for a reason that passes. */
  public static <T> T until(Duration limit, Predicate<Refusal> passes, Supplier<T> request) {
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

  /** Waits until a number has grown to the goal; gives up when it has not grown for the limit. */
  public static void grow(Duration limit, int goal, IntSupplier number, Act.Counter counter) {
    int last = -1;
    Instant deadline = Instant.now().plus(limit);
    while (last < goal && Instant.now().isBefore(deadline)) {
      int now = number.getAsInt();
      if (now > last) {
        last = now;
        deadline = Instant.now().plus(limit);
        counter.done(now, goal);
      }
      if (now < goal) {
        pause();
      }
    }
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
