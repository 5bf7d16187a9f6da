package ru.traektoria.local.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file small in little steps. A step moves what still lives in the emptiest parts of the
 * file and takes some tens of milliseconds; nobody reads or writes meanwhile, so it must stay
 * little: one large compaction every ten seconds was felt by every twentieth click.
 */
final class Compaction implements AutoCloseable {

  private static final int PERIOD_MILLIS = 250;
  private static final int LEAST_FILL_PERCENT = 60;
  private static final int STEP_BYTES = 1 << 20;

  private final MVStore store;
  private final GroupCommit commits;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Compaction::thread);
  private long seen;
  private boolean more;

  Compaction(MVStore store, GroupCommit commits) {
    this.store = store;
    this.commits = commits;
    clockwork.scheduleWithFixedDelay(
        this::step, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    clockwork.shutdown();
  }

  private void step() {
    long begun = commits.begun();
    if ((begun != seen || more) && !store.isClosed()) {
      seen = begun;
      commits.alone(() -> more = store.compact(LEAST_FILL_PERCENT, STEP_BYTES));
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "store-compaction");
    thread.setDaemon(true);
    return thread;
  }
}
