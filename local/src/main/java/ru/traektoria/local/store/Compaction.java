package ru.traektoria.local.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** Keeps the file small: every ten seconds, if there was something to write, for a moment. */
final class Compaction implements AutoCloseable {

  private static final int PERIOD_SECONDS = 10;
  private static final int AT_MOST_MILLIS = 200;

  private final MVStore store;
  private final GroupCommit commits;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Compaction::thread);
  private long seen;

  Compaction(MVStore store, GroupCommit commits) {
    this.store = store;
    this.commits = commits;
    clockwork.scheduleWithFixedDelay(
        this::compactIfWritten, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    clockwork.shutdown();
  }

  private void compactIfWritten() {
    long begun = commits.begun();
    if (begun != seen && !store.isClosed()) {
      seen = begun;
      commits.alone(() -> store.compactFile(AT_MOST_MILLIS));
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "store-compaction");
    thread.setDaemon(true);
    return thread;
  }
}
