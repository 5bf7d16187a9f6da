package ru.traektoria.monitoring.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.facts.column.Image;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.fold.Snapshot;

/**
 * When the state is written down: after so many events or so much time, on request, and at the end.
 * The copy is made between two batches, the disk is another thread's business.
 */
public final class Snapshots {

  /**
   * Записанный снимок.
   *
   * @param number which one of this process
   * @param version of the facts in it
   */
  public record Written(long number, Instant at, long bytes, long version) {}

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final Snapshot snapshot;
  private final long events;
  private final Duration interval;
  private final Clock clock;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "snapshot");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Written last;
  private CompletableFuture<Written> writing = CompletableFuture.completedFuture(null);
  private long since;
  private long at = System.nanoTime();

  public Snapshots(Snapshot snapshot, long events, Duration interval, Clock clock) {
    this.snapshot = snapshot;
    this.events = events;
    this.interval = interval;
    this.clock = clock;
  }

  /** The state in the file, if it fits this log and this fold. */
  Optional<Fold> load(Supplier<Fold> fresh, String log) {
    Fold filled = fresh.get();
    return snapshot.load(filled, log) ? Optional.of(filled) : Optional.empty();
  }

  /** Another state has taken the place of the old one: it is due to be written at once. */
  void due() {
    since = events;
  }

  void saveIfDue(Fold fold, String log, int folded) {
    since += folded;
    boolean late = System.nanoTime() - at > interval.toNanos();
    if (writing.isDone() && (since >= events || late && since > 0)) {
      since = 0;
      at = System.nanoTime();
      writing = save(fold, log);
    }
  }

  /** Writes the state down now and waits for it; for any thread. */
  Written saveNow(Fold fold, String log) {
    try {
      return save(fold, log).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException broken ? broken : e;
    }
  }

  private CompletableFuture<Written> save(Fold fold, String log) {
    long[] version = new long[1];
    Image.Writer image =
        fold.facts()
            .read(
                () -> {
                  version[0] = fold.facts().version();
                  return snapshot.copy(fold, log);
                });
    return CompletableFuture.supplyAsync(() -> write(image, version[0]), writer);
  }

  private Written write(Image.Writer image, long version) {
    try {
      snapshot.save(image);
      long number = last == null ? 1 : last.number() + 1;
      long bytes = image.chunks().stream().mapToLong(chunk -> chunk.length).sum();
      last = new Written(number, clock.instant(), bytes, version);
      return last;
    } catch (IOException e) {
      LOG.warn("Снимок фактов не записан: {}", e.toString());
      throw new UncheckedIOException(e);
    }
  }

  /** The snapshot that this process wrote last. */
  public Optional<Written> last() {
    return Optional.ofNullable(last);
  }
}
