package ru.traektoria.monitoring.log;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.fold.Fold;

/**
 * Reads the log into the live fold: from the snapshot's offsets, or from the beginning. Ready once
 * it has caught up with what was there at its start. A broker that does not answer is waited for.
 */
public final class FoldingConsumer implements SmartLifecycle, HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(FoldingConsumer.class);

  private final EventLog log;
  private final LiveFold live;
  private final Snapshots snapshots;
  private final Rebuilds rebuilds;
  private volatile Thread thread;
  private volatile LogReader reader;
  private volatile boolean caughtUp;
  private volatile long lag;
  private volatile String identity;

  /** A consumer that is started by the container. */
  public FoldingConsumer(EventLog log, LiveFold live, Snapshots snapshots, Rebuilds rebuilds) {
    this.log = log;
    this.live = live;
    this.snapshots = snapshots;
    this.rebuilds = rebuilds;
  }

  /** Records that lie in the topics and are not folded yet, as far as the broker has told. */
  public long lag() {
    return lag;
  }

  /** Whether everything that lay in the topics at the start has been folded. */
  public boolean caughtUp() {
    return caughtUp;
  }

  /** Writes a snapshot of what is folded now; answers when it is on disk. */
  public Snapshots.Written snapshot() {
    if (identity == null) {
      throw new IllegalStateException("события ещё не читаются");
    }
    return snapshots.saveNow(live.fold(), identity);
  }

  @Override
  public Health health() {
    Health.Builder health = caughtUp ? Health.up() : Health.outOfService();
    return health.withDetail("lag", lag).build();
  }

  @Override
  public void start() {
    thread = new Thread(this::run, "fold");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    LogReader open = reader;
    if (open != null) {
      open.wakeup();
    }
    try {
      if (running != null) {
        running.join(Duration.ofSeconds(20).toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private boolean wanted() {
    return thread == Thread.currentThread();
  }

  private void run() {
    while (wanted()) {
      try (LogReader open = log.reader()) {
        reader = open;
        read(open);
      } catch (WakeupException e) {
        LOG.debug("stopping");
      } catch (OffsetOutOfRangeException e) {
        LOG.warn("Журнал короче, чем прочитано: события сворачиваются с начала");
        live.replaceBy(fresh());
      } catch (RuntimeException e) {
        LOG.warn("События сейчас не читаются, повтор: {}", e.toString());
        pause();
      }
    }
    if (caughtUp) {
      leaveSnapshot();
    }
  }

  private void read(LogReader open) {
    restore();
    open.continueAfter(live.fold());
    Map<TopicPartition, Long> ends = open.ends();
    askHowFresh();
    while (wanted()) {
      int folded = open.foldInto(live.fold());
      lag = open.lag();
      if (!caughtUp && open.leftTo(ends) == 0) {
        caughtUp = true;
        LOG.info("События прочитаны, версия фактов {}", live.get().version());
      }
      rebuilds.swap(live, open);
      snapshots.saveIfDue(live.fold(), identity, folded);
    }
  }

  /** Begins with the snapshot; after a broken connection to the same log what is folded stays. */
  private void restore() {
    String now = log.identity();
    if (identity == null) {
      snapshots.load(this::fresh, now).ifPresent(this::goOnFrom);
    } else if (!identity.equals(now)) {
      LOG.warn("Журнал другой, чем прежде: события сворачиваются с начала");
      live.replaceBy(fresh());
    }
    identity = now;
  }

  /** Only a gauge depends on it: a broker that cannot tell is no reason to stop. */
  private void askHowFresh() {
    try {
      log.refresh();
    } catch (IllegalStateException e) {
      LOG.warn("Когда пришли последние события, брокер не говорит: {}", e.toString());
    }
  }

  private void goOnFrom(Fold kept) {
    live.replaceBy(kept);
    LOG.info("Факты взяты из снимка");
  }

  private Fold fresh() {
    return new Fold(new Facts(), log.topics());
  }

  private void leaveSnapshot() {
    try {
      snapshot();
    } catch (UncheckedIOException e) {
      LOG.warn("События будут прочитаны с прежнего снимка");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
