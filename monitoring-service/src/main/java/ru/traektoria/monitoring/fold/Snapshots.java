package ru.traektoria.monitoring.fold;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.facts.Image;

/**
 * When the state is written down: after so many events or so much time, and at the end. The copy is
 * made between two batches, the disk is another thread's business.
 */
public final class Snapshots {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final Snapshot snapshot;
  private final long events;
  private final Duration interval;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "snapshot");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicLong written = new AtomicLong();
  private Future<?> writing;
  private boolean restored;
  private long since;
  private long at = System.nanoTime();

  public Snapshots(Snapshot snapshot, long events, Duration interval) {
    this.snapshot = snapshot;
    this.events = events;
    this.interval = interval;
  }

  /** The state to read on from: at the first call the file's, afterwards the one there is. */
  Fold restore(Fold current, Supplier<Fold> fresh, String log) {
    if (restored) {
      return current;
    }
    restored = true;
    Fold filled = fresh.get();
    if (snapshot.load(filled, log)) {
      LOG.info("Факты взяты из снимка");
      return filled;
    }
    return current;
  }

  /** The state was thrown away: the file is not to come back. */
  void forget() {
    since = 0;
  }

  void saveIfDue(Fold fold, String log, int folded) {
    since += folded;
    boolean late = System.nanoTime() - at > interval.toNanos();
    boolean busy = writing != null && !writing.isDone();
    if (!busy && (since >= events || late && since > 0)) {
      since = 0;
      at = System.nanoTime();
      Image.Writer image = fold.facts().read(() -> snapshot.copy(fold, log));
      writing = writer.submit(() -> save(image));
    }
  }

  void saveNow(Fold fold, String log) {
    Image.Writer image = fold.facts().read(() -> snapshot.copy(fold, log));
    try {
      writer.submit(() -> save(image)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      LOG.warn("Снимок фактов не записан", e.getCause());
    }
  }

  private void save(Image.Writer image) {
    try {
      snapshot.save(image);
      written.incrementAndGet();
    } catch (IOException | RuntimeException e) {
      LOG.warn("Снимок фактов не записан: {}", e.toString());
    }
  }

  /** How many snapshots this process has written. */
  public long written() {
    return written.get();
  }
}
