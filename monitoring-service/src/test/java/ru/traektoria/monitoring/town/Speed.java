package ru.traektoria.monitoring.town;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.Headers;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.fold.Snapshot;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * How fast the heart of the service is, without HTTP and broker: fold rate, snapshot, and tables
 * when a fact has just changed (nothing remembered). Arguments: teachers, rounds.
 */
public final class Speed {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final int TEACHERS_A_PLACE = 40;

  private Speed() {}

  public static void main(String[] arguments) throws Exception {
    int teachers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
    Town town = Inventing.town(1, teachers, Math.max(6, teachers / TEACHERS_A_PLACE));
    List<Told.Event> events = Told.of(town).interleaved(new Random(1));
    Fold fold = fold(events);
    fold = fold(events);
    snapshot(fold);
    tables(fold, rounds);
  }

  /** Processor time of this thread, so that a busy machine does not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Fold fold(List<Told.Event> events) {
    Headers[] headers = events.stream().map(Folded::headers).toArray(Headers[]::new);
    long bytes = events.stream().mapToLong(event -> event.data().length).sum();
    Fold fold = Folded.empty();
    long start = now();
    for (int i = 0; i < headers.length; i++) {
      Told.Event event = events.get(i);
      fold.apply(event.topic(), 0, i, headers[i], event.data());
    }
    double seconds = (now() - start) / 1e9;
    System.out.printf(
        "fold: %,d events of %d bytes in %.2f s = %,.0f events/s%n",
        headers.length, bytes / headers.length, seconds, headers.length / seconds);
    return fold;
  }

  private static void snapshot(Fold fold) throws Exception {
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "speed.snapshot");
    Snapshot snapshot = new Snapshot(file);
    long start = now();
    var image = snapshot.copy(fold, "log");
    long copied = now();
    snapshot.save(image);
    long saved = now();
    snapshot.load(Folded.empty(), "log");
    System.out.printf(
        "snapshot: %,d bytes, copy %d ms, write %d ms, load %d ms%n",
        java.nio.file.Files.size(file),
        (copied - start) / 1_000_000,
        (saved - copied) / 1_000_000,
        (now() - saved) / 1_000_000);
    java.nio.file.Files.delete(file);
  }

  private static void tables(Fold fold, int rounds) {
    Tables tables = new Tables(fold::facts, CatalogueReader.shipped());
    Selection live = Selection.of(AcademicYear.of(TODAY), "south");
    String school = tables.facts().names.organisations.text(1);
    time("track1", rounds, fold, () -> tables.track("track1", live, TODAY));
    time("track2", rounds, fold, () -> tables.track("track2", live, TODAY));
    time("track3", rounds, fold, () -> tables.track("track3", live, TODAY));
    for (String programme : List.of("P", "PU", "E", "SC", "A")) {
      time(programme, rounds, fold, () -> tables.track(programme, live, TODAY));
    }
    Indicator turnover = tables.catalogue().find("P6.6", TODAY).orElseThrow();
    time(
        "all organisations",
        rounds,
        fold,
        () -> tables.organisations(List.of("track1", "track2", "track3"), List.of(), live, TODAY));
    time(
        "P6.6 by organisation",
        rounds / 10,
        fold,
        () -> tables.breakdown(turnover, Indicator.Breakdown.ORGANISATION, live, TODAY));
    Selection past = live.inYear(live.year().previous());
    time("track2, last year", rounds, fold, () -> tables.track("track2", past, TODAY));
    Selection one = live.inOrganisation(school);
    time("track2, one school", rounds, fold, () -> tables.track("track2", one, TODAY));
    Indicator indicator = tables.catalogue().find("T1.10", TODAY).orElseThrow();
    time(
        "T1.10 by organisation",
        rounds,
        fold,
        () -> tables.breakdown(indicator, Indicator.Breakdown.ORGANISATION, live, TODAY));
    time("T1.10 people", rounds, fold, () -> tables.people(indicator, true, live, TODAY));
  }

  private static void time(String what, int rounds, Fold fold, Runnable question) {
    long[] nanos = new long[rounds];
    for (int warm = 0; warm < 50; warm++) {
      fold.facts().touchAll();
      question.run();
    }
    for (int i = 0; i < rounds; i++) {
      fold.facts().touchAll();
      long start = now();
      question.run();
      nanos[i] = now() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-24s p50 %6.2f ms  p99 %6.2f ms%n",
        what, nanos[rounds / 2] / 1e6, nanos[rounds * 99 / 100] / 1e6);
  }
}
