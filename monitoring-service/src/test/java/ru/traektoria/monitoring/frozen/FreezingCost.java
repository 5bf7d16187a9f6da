package ru.traektoria.monitoring.frozen;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.local.store.DocumentStore;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Where the time of freezing goes: computing, storing in the local mode's own store on a disk,
 * sealing. Arguments: teachers, schools, rounds.
 */
public final class FreezingCost {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private FreezingCost() {}

  public static void main(String[] arguments) throws Exception {
    int teachers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_000;
    int schools = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 85;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    Fold fold = Folded.of(Told.of(Inventing.town(1, teachers, schools)).interleaved(new Random(1)));
    Tables tables = new Tables(fold::facts, CatalogueReader.shipped());
    Selection year = Selection.of(AcademicYear.of(TODAY), "south");
    try (DocumentStore store = DocumentStore.start(Files.createTempDirectory("freezing"), 0);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoTemplate mongo = new MongoTemplate(client, "monitoring");
      for (int round = 1; round <= rounds; round++) {
        freeze(mongo, tables, year, "window-" + round);
      }
    }
  }

  private static void freeze(MongoTemplate mongo, Tables tables, Selection year, String id) {
    FrozenParts parts = new FrozenParts(mongo);
    List<Capture.Part> captured =
        timed("computing", () -> Capture.of(tables, tables.catalogue().on(TODAY), year, TODAY));
    timed(
        "storing",
        () -> {
          parts.store(id, captured, Map.of());
          return null;
        });
    timed("sealing", () -> new FrozenSeal(mongo).of(id));
    System.out.printf(
        "%d parts, %d rows%n",
        captured.size(), captured.stream().mapToInt(part -> part.rows().size()).sum());
    for (String name : List.of("frozen_parts", "frozen_breakdowns")) {
      long[] sizes = new long[2];
      mongo
          .getDb()
          .getCollection(name, RawBsonDocument.class)
          .find()
          .forEach(
              document -> {
                sizes[0]++;
                sizes[1] += document.getByteBuffer().remaining();
              });
      System.out.printf("%s: %,d documents, %,d bytes%n", name, sizes[0], sizes[1]);
    }
  }

  /** Processor time of the whole process beside the clock's, for a machine is seldom alone. */
  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    long cpu = cpu();
    T done = work.get();
    System.out.printf(
        "%-10s %,6d ms, processor %,6d ms%n",
        what, (System.nanoTime() - start) / 1_000_000, (cpu() - cpu) / 1_000_000);
    return done;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
