package ru.traektoria.local.demo.tour.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A few people at work at the same time: enough to be quick, few enough to leave the portal free.
 */
public final class Crowd {

  private static final int AT_ONCE = 4;

  private Crowd() {}

  /** Does the work for every item; the first failure ends all and is thrown. */
  public static <T> void each(List<T> items, Act.Counter counter, Consumer<T> work) {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    AtomicInteger done = new AtomicInteger();
    List<Future<?>> works = new ArrayList<>();
    for (T item : items) {
      works.add(
          people.submit(
              () -> {
                work.accept(item);
                counter.done(done.incrementAndGet(), items.size());
              }));
    }
    try {
      for (Future<?> one : works) {
        one.get();
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    } finally {
      people.shutdownNow();
    }
  }
}
