package ru.traektoria.platform.events.outbox;

import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what waits in the outboxes: at once for what was just written (the nudge), and every minute
 * and at the start for whatever was left (the sweep). Several instances may run side by side: an
 * event may go out twice with the same id, never out of order and never not at all.
 */
public final class OutboxRelay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final long SWEEP_SECONDS = 60;

  private final EventSender sender;
  private final Map<String, Outbox> outboxes = new ConcurrentHashMap<>();
  private final Semaphore work = new Semaphore(0);
  private volatile Thread thread;

  public OutboxRelay(EventSender sender) {
    this.sender = sender;
  }

  void register(MongoCollection<Document> collection) {
    outboxes.putIfAbsent(collection.getNamespace().getCollectionName(), new Outbox(collection));
  }

  void nudge(MongoCollection<Document> collection, Collection<String> ids) {
    outboxes.get(collection.getNamespace().getCollectionName()).nudge(ids);
    work.release();
  }

  /** How many aggregates this process knows to have something to send. */
  public int waiting() {
    return outboxes.values().stream().mapToInt(Outbox::waiting).sum();
  }

  /** How many events wait in the outboxes; a scan, for the operator's page. */
  public long unsent() {
    return outboxes.values().stream().mapToLong(Outbox::unsent).sum();
  }

  @Override
  public void start() {
    Thread runner = new Thread(this::run, "outbox-relay");
    runner.setDaemon(true);
    thread = runner;
    runner.start();
  }

  @Override
  public void stop() {
    Thread runner = thread;
    thread = null;
    if (runner != null) {
      work.release();
      join(runner);
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    long nextSweep = System.nanoTime();
    while (thread == Thread.currentThread()) {
      try {
        if (System.nanoTime() - nextSweep >= 0) {
          outboxes.values().forEach(Outbox::sweep);
          nextSweep = System.nanoTime() + TimeUnit.SECONDS.toNanos(SWEEP_SECONDS);
        }
        boolean sentAll = true;
        for (Outbox outbox : outboxes.values()) {
          sentAll &= outbox.drain(sender);
        }
        if (!sentAll) {
          TimeUnit.SECONDS.sleep(1);
          work.release();
        }
        work.tryAcquire(1, SWEEP_SECONDS, TimeUnit.SECONDS);
        work.drainPermits();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warn("the outbox cannot be read or sent now, trying again: {}", e.toString());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread runner) {
    try {
      runner.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
