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
  private final RebuildJournal journal;
  private List<Rebuild> rebuilds;
  private volatile Fold ready;

  /** Rebuilds of this log, told to the journal. */
  public Rebuilds(EventLog log, Snapshots snapshots, Clock clock, RebuildJournal journal) {
    this.log = log;
    this.snapshots = snapshots;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Starts one, unless one is under way.
   *
   * @param by who asks, as shown on the page
   */
  public synchronized Optional<Rebuild> start(From from, String by) {
    if (underWay()) {
      return Optional.empty();
    }
    long number = known().isEmpty() ? 1 : last().id() + 1;
    Rebuild rebuild = Rebuild.began(number, from, by, clock.instant());
    known().add(rebuild);
    keep(rebuild);
    Thread thread = new Thread(() -> fold(rebuild), "rebuild");
    thread.setDaemon(true);
    thread.start();
    return Optional.of(rebuild);
  }

  /** The last ones, the newest first; those of earlier processes too. */
  public synchronized List<Rebuild> all() {
    List<Rebuild> all = new ArrayList<>(known());
    Collections.reverse(all);
    return all;
  }

  /** The one of this number, if it is among them. */
  public Optional<Rebuild> find(long id) {
    return all().stream().filter(rebuild -> rebuild.id() == id).findFirst();
  }

  /** The last one whose facts have been compared with those that were live. */
  public Optional<Rebuild> lastCompared() {
    return all().stream().filter(rebuild -> rebuild.same() != null).findFirst();
  }

  /** Read from the journal once; what did not end with its process has failed. */
  private List<Rebuild> known() {
    if (rebuilds == null) {
      List<Rebuild> kept = new ArrayList<>();
      for (Rebuild rebuild : journal.last()) {
        kept.add(
            rebuild.finished()
                ? rebuild
                : rebuild.failed(
                    "Сервис остановился раньше, чем свёртка закончилась.", clock.instant()));
      }
      rebuilds = kept;
    }
    return rebuilds;
  }

  private boolean underWay() {
    return !known().isEmpty() && last().state() == State.FOLDING;
  }

  private synchronized Rebuild last() {
    return known().get(known().size() - 1);
  }

  private synchronized void now(Rebuild rebuild) {
    known().set(known().size() - 1, rebuild);
    if (rebuild.finished()) {
      keep(rebuild);
    }
  }

  /** A journal that cannot be written now is no reason to stop folding. */
  private void keep(Rebuild rebuild) {
    try {
      journal.keep(rebuild);
    } catch (RuntimeException e) {
      LOG.warn("Свёртка заново № {} не записана в журнал", rebuild.id(), e);
    }
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
    List<TableDifference> differences =
        live.get().read(() -> FactsComparison.between(live.get(), fold.facts()));
    live.replaceBy(fold);
    reader.continueAfter(fold);
    snapshots.due();
    ready = null;
    Rebuild swapped = last().swapped(differences, clock.instant());
    now(swapped);
    if (differences.isEmpty()) {
      LOG.info("Факты свёрнуты заново, они те же");
    } else {
      LOG.error("Факты свёрнуты заново и отличаются от прежних: {}", differences);
    }
  }
}
