package ru.traektoria.monitoring.log;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.log.Rebuild.From;
import ru.traektoria.monitoring.log.Rebuild.State;

/**
 * Folds the log again beside the live tables, which go on answering; then compares both at the same
 * offsets and puts the new one in the place of the old (architecture.md §4). One at a time.
 */
public final class Rebuilds {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

  private final EventLog log;
  private final Snapshots snapshots;
  private final Clock clock;
  private final List<Rebuild> rebuilds = new ArrayList<>();
  private volatile Fold ready;

  public Rebuilds(EventLog log, Snapshots snapshots, Clock clock) {
    this.log = log;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** Starts one, unless one is under way. */
  public synchronized Optional<Rebuild> start(From from) {
    if (underWay()) {
      return Optional.empty();
    }
    Rebuild rebuild = Rebuild.began(rebuilds.size() + 1, from, clock.instant());
    rebuilds.add(rebuild);
    Thread thread = new Thread(() -> fold(rebuild), "rebuild");
    thread.setDaemon(true);
    thread.start();
    return Optional.of(rebuild);
  }

  /** Those of this process, the newest first. */
  public synchronized List<Rebuild> all() {
    List<Rebuild> all = new ArrayList<>(rebuilds);
    Collections.reverse(all);
    return all;
  }

  private boolean underWay() {
    return !rebuilds.isEmpty() && last().state() == State.FOLDING;
  }

  private synchronized Rebuild last() {
    return rebuilds.get(rebuilds.size() - 1);
  }

  private synchronized void now(Rebuild rebuild) {
    rebuilds.set(rebuilds.size() - 1, rebuild);
  }

  private void fold(Rebuild began) {
    try (LogReader reader = log.reader()) {
      Fold fold = first(began.from());
      reader.continueAfter(fold);
      Map<TopicPartition, Long> ends = reader.ends();
      long total = reader.leftTo(ends);
      now(began.of(total));
      for (long left = total; left > 0; left = reader.leftTo(ends)) {
        reader.foldInto(fold);
        now(last().reached(total - left));
      }
      now(last().reached(total));
      ready = fold;
    } catch (RuntimeException e) {
      LOG.warn("Свёртка заново не удалась", e);
      now(last().failed(e.getMessage(), clock.instant()));
    }
  }

  private Fold first(From from) {
    Supplier<Fold> fresh = () -> new Fold(new Facts(), log.topics());
    return from == From.BEGINNING
        ? fresh.get()
        : snapshots
            .load(fresh, log.identity())
            .orElseThrow(() -> new IllegalStateException("Снимка, который подходит, нет."));
  }

  /**
   * Has what was rebuilt take the place of the live fold; called by the thread that folds, between
   * two batches. Until then the live fold is ahead by what came meanwhile: that is read first.
   */
  void swap(LiveFold live, LogReader reader) {
    Fold fold = ready;
    if (fold == null) {
      return;
    }
    reader.foldUpTo(live.fold(), fold);
    String before = live.get().read(() -> FactsDigest.of(live.get()));
    boolean same = FactsDigest.of(fold.facts()).equals(before);
    live.replaceBy(fold);
    reader.continueAfter(fold);
    snapshots.due();
    ready = null;
    now(last().swapped(same, clock.instant()));
    LOG.info("Факты свёрнуты заново, {}", same ? "они те же" : "они отличаются от прежних");
  }
}
