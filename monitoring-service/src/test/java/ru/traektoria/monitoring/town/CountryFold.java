package ru.traektoria.monitoring.town;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.facts.column.Image;
import ru.traektoria.monitoring.facts.column.Table;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.fold.Snapshot;

/**
 * What a fold of a whole country costs: processor per event, memory per fact, and how much sooner a
 * snapshot is read than the log. One JSON line a reading; {@code benchmarks} starts it. A snapshot
 * that does not give back the same bytes ends the process. Arguments: broker, rounds, file.
 */
public final class CountryFold {

  private static final int LOADS = 3;

  private final LogReading log;
  private final Path file;

  private CountryFold(String broker, Path file) {
    this.log = new LogReading(broker);
    this.file = file;
  }

  public static void main(String[] arguments) throws IOException {
    ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
    CountryFold country = new CountryFold(arguments[0], Path.of(arguments[2]));
    int rounds = Integer.parseInt(arguments[1]);
    for (int round = 0; round < rounds; round++) {
      country.fold(round == rounds - 1);
    }
  }

  private void fold(boolean last) throws IOException {
    long before = heap();
    Fold fold = Folded.empty();
    LogReading.Took took = log.fold(fold);
    tell(
        "\"what\":\"fold\",\"events\":%d,\"wall\":%.6f,\"cpu\":%.6f",
        took.events(), took.wall(), took.cpu());
    if (last) {
      long facts = facts(fold);
      long ids = fold.aggregates();
      tell(
          "\"what\":\"memory\",\"facts\":%d,\"ids\":%d,\"heap\":%d,\"arrays\":%d,\"tables\":{%s}",
          facts, ids, heap() - before, Weight.of(fold), tables(fold));
      snapshot(fold);
    }
  }

  private static long facts(Fold fold) {
    return fold.facts().tables().stream().mapToLong(CountryFold::present).sum();
  }

  private static long present(Table table) {
    long rows = 0;
    for (int row = 0; row < table.rows(); row++) {
      rows += table.present(row) ? 1 : 0;
    }
    return rows;
  }

  private static String tables(Fold fold) {
    return fold.facts().tables().stream()
        .filter(table -> present(table) > 0)
        .map(table -> "\"%s\":%d".formatted(table.name(), present(table)))
        .collect(Collectors.joining(","));
  }

  private void snapshot(Fold fold) throws IOException {
    Snapshot snapshot = new Snapshot(file);
    long began = System.nanoTime();
    Image.Writer image = snapshot.copy(fold, "log");
    long copied = System.nanoTime();
    snapshot.save(image);
    long saved = System.nanoTime();
    tell(
        "\"what\":\"save\",\"bytes\":%d,\"copy\":%.6f,\"write\":%.6f",
        Files.size(file), (copied - began) / 1e9, (saved - copied) / 1e9);
    for (int load = 0; load < LOADS; load++) {
      load(snapshot, image);
    }
    Files.delete(file);
  }

  private void load(Snapshot snapshot, Image.Writer image) {
    Fold fold = Folded.empty();
    System.gc();
    long began = System.nanoTime();
    boolean fits = snapshot.load(fold, "log");
    double wall = (System.nanoTime() - began) / 1e9;
    if (!fits || !same(snapshot.copy(fold, "log").chunks(), image.chunks())) {
      throw new IllegalStateException("the snapshot gives other facts than the log");
    }
    tell("\"what\":\"load\",\"wall\":%.6f", wall);
  }

  private static boolean same(List<byte[]> some, List<byte[]> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!Arrays.equals(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void tell(String format, Object... numbers) {
    System.out.println("{" + String.format(Locale.ROOT, format, numbers) + "}");
  }
}
