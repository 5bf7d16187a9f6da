package ru.traektoria.platform.events.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private static final int BATCH = 500;
  private static final long SWEEP_SECONDS = 60;

  private record Outbox(MongoCollection<Document> collection, Set<String> waiting) {}

  private final EventSender sender;
  private final Map<String, Outbox> outboxes = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Outbox> order = new ConcurrentLinkedQueue<>();
  private final Semaphore work = new Semaphore(0);
  private volatile Thread thread;

  public OutboxRelay(EventSender sender) {
    this.sender = sender;
  }

  void register(MongoCollection<Document> collection) {
    Outbox outbox = new Outbox(collection, ConcurrentHashMap.newKeySet());
    if (outboxes.putIfAbsent(collection.getNamespace().getCollectionName(), outbox) == null) {
      order.add(outbox);
    }
  }

  void nudge(MongoCollection<Document> collection, Collection<String> ids) {
    outboxes.get(collection.getNamespace().getCollectionName()).waiting().addAll(ids);
    work.release();
  }

  /** How many aggregates this process knows to have something to send. */
  public int waiting() {
    return order.stream().mapToInt(outbox -> outbox.waiting().size()).sum();
  }

  /** How many events wait in the outboxes; a scan, for the operator's page. */
  public long unsent() {
    long count = 0;
    for (Outbox outbox : order) {
      for (Document document : outbox.collection().find(hasSomething())) {
        count += document.getList("outbox", Document.class).size();
      }
    }
    return count;
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
          sweep();
          nextSweep = System.nanoTime() + TimeUnit.SECONDS.toNanos(SWEEP_SECONDS);
        }
        boolean sentAll = true;
        for (Outbox outbox : order) {
          sentAll &= drain(outbox);
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

  private void sweep() {
    for (Outbox outbox : order) {
      outbox
          .collection()
          .find(hasSomething())
          .projection(new Document("_id", 1))
          .forEach(document -> outbox.waiting().add(document.getString("_id")));
    }
  }

  /** Sends all that waits in one collection; false if something has to be tried again. */
  private boolean drain(Outbox outbox) {
    boolean sentAll = true;
    while (sentAll && !outbox.waiting().isEmpty()) {
      List<String> ids = outbox.waiting().stream().limit(BATCH).toList();
      ids.forEach(outbox.waiting()::remove);
      try {
        List<Document> documents = new ArrayList<>();
        outbox
            .collection()
            .find(Filters.in("_id", ids))
            .projection(new Document("outbox", 1))
            .into(documents);
        sentAll = sendInRounds(outbox, documents);
      } catch (RuntimeException e) {
        outbox.waiting().addAll(ids);
        throw e;
      }
    }
    return sentAll;
  }

  /**
   * Round n sends the n-th event of every aggregate; an aggregate whose event failed takes no part
   * in further rounds, so its order holds.
   */
  private boolean sendInRounds(Outbox outbox, List<Document> documents) {
    Map<String, List<String>> sent = new ConcurrentHashMap<>();
    Set<String> failed = new LinkedHashSet<>();
    List<EventSender.Outgoing> round = new ArrayList<>();
    for (int n = 0; n == 0 || !round.isEmpty(); n++) {
      round.clear();
      for (Document document : documents) {
        String id = document.getString("_id");
        List<Document> entries = document.getList("outbox", Document.class, List.of());
        if (n < entries.size() && !failed.contains(id)) {
          round.add(new EventSender.Outgoing(id, OutboxEntry.of(entries.get(n))));
        }
      }
      Set<EventSender.Outgoing> lost = sender.send(round);
      for (EventSender.Outgoing one : round) {
        if (lost.contains(one)) {
          failed.add(one.subject());
        } else {
          sent.computeIfAbsent(one.subject(), s -> new ArrayList<>()).add(one.entry().id());
        }
      }
    }
    acknowledge(outbox, sent);
    outbox.waiting().addAll(failed);
    return failed.isEmpty();
  }

  private static void acknowledge(Outbox outbox, Map<String, List<String>> sent) {
    List<WriteModel<Document>> pulls = new ArrayList<>();
    sent.forEach(
        (id, events) ->
            pulls.add(
                new UpdateOneModel<>(
                    Filters.eq("_id", id),
                    new Document(
                        "$pull",
                        new Document("outbox", new Document("id", new Document("$in", events)))))));
    if (!pulls.isEmpty()) {
      outbox.collection().bulkWrite(pulls);
    }
  }

  private static Document hasSomething() {
    return new Document("outbox.0", new Document("$exists", true));
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
