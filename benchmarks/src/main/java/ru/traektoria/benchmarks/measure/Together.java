package ru.traektoria.benchmarks.measure;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at work at the same time; the first failure ends the benchmark. */
final class Together {

  private Together() {}

  static void all(List<? extends Callable<Void>> work, int threads) {
    ExecutorService people = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Void> one : people.invokeAll(work)) {
        one.get();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      people.shutdownNow();
    }
  }
}
