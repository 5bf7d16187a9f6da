package ru.traektoria.monitoring.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.event.Foldings;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.monitoring.town.Told.Event;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/** The same events give the same facts, whatever way and however often they come. */
class FoldTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final JsonMapper JSON = PlatformJson.tolerant();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String LOG = "log-1";

  private final Told told = Told.of(Inventing.town(5, 80));
  private final String expected = canonical(Folded.of(told.inOrder()));

  @TempDir Path folder;

  /** Facts and all tables of all years as one text with a fixed order. */
  private static String canonical(Fold fold) {
    Tables tables = new Tables(fold::facts, CATALOGUE);
    Map<String, Object> all = new TreeMap<>();
    all.put("facts", fold.facts().canonical());
    for (String municipality : List.of("north", "south")) {
      for (int start = 2023; start < 2027; start++) {
        AcademicYear year = new AcademicYear(start);
        Selection whole = Selection.of(year, municipality);
        for (Indicator indicator : CATALOGUE.on(TODAY)) {
          String key = municipality + " " + year + " " + indicator.code();
          all.put(key, line(tables.row(indicator, whole, TODAY)));
          for (Indicator.Breakdown by : indicator.breakdowns()) {
            Map<String, String> parts = new TreeMap<>();
            tables.breakdown(indicator, by, whole, TODAY).forEach((k, r) -> parts.put(k, line(r)));
            all.put(key + " " + by, parts);
          }
        }
      }
    }
    return JSON.writeValueAsString(all);
  }

  private static String line(Row row) {
    return row.numerator() + "/" + row.denominator() + "=" + row.value() + row.notes();
  }

  @Test
  void theOrderBetweenAggregatesChangesNothing() {
    for (long seed = 1; seed <= 5; seed++) {
      Fold fold = Folded.of(told.interleaved(new Random(seed)));
      assertThat(canonical(fold)).isEqualTo(expected);
    }
  }

  @Test
  void everyEventTwiceChangesNothing() {
    List<Event> twice = new ArrayList<>();
    told.interleaved(new Random(1))
        .forEach(
            event -> {
              twice.add(event);
              twice.add(event);
            });
    assertThat(canonical(Folded.of(twice))).isEqualTo(expected);
    List<Event> again = new ArrayList<>(told.interleaved(new Random(2)));
    again.addAll(told.interleaved(new Random(3)));
    assertThat(canonical(Folded.of(again))).isEqualTo(expected);
  }

  @Test
  void aSnapshotContinuesWhereItStopped() throws Exception {
    List<Event> events = told.interleaved(new Random(4));
    for (int stop : new int[] {0, 1, events.size() / 3, events.size() - 1, events.size()}) {
      Snapshot snapshot = new Snapshot(folder.resolve("facts-" + stop));
      Fold first = Folded.empty();
      Folded.feed(first, events.subList(0, stop), 0);
      snapshot.save(snapshot.copy(first, LOG));
      Fold second = Folded.empty();
      assertThat(snapshot.load(second, LOG)).isTrue();
      List<Event> rest = new ArrayList<>();
      for (int i = 0; i < events.size(); i++) {
        if (i >= second.next(events.get(i).topic(), 0)) {
          rest.add(events.get(i));
        }
      }
      for (Event event : rest) {
        Folded.apply(second, event, place(events, event));
      }
      assertThat(canonical(second)).as("stopped at %s", stop).isEqualTo(expected);
    }
  }

  private static int place(List<Event> events, Event event) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) == event) {
        return i;
      }
    }
    throw new AssertionError();
  }

  @Test
  void aSnapshotThatDoesNotFitIsNotUsed() throws Exception {
    Path file = folder.resolve("facts");
    Snapshot snapshot = new Snapshot(file);
    assertThat(snapshot.load(Folded.empty(), LOG)).as("missing").isFalse();
    snapshot.save(snapshot.copy(Folded.of(told.inOrder()), LOG));
    assertThat(snapshot.load(Folded.empty(), "log-2")).as("another log").isFalse();
    byte[] bytes = Files.readAllBytes(file);
    for (int broken : new int[] {0, 7, 60, bytes.length / 2, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[broken] ^= 1;
      Files.write(file, damaged);
      assertThat(snapshot.load(Folded.empty(), LOG)).as("byte %s", broken).isFalse();
    }
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 5));
    assertThat(snapshot.load(Folded.empty(), LOG)).as("cut").isFalse();
    Files.write(file, bytes);
    assertThat(snapshot.load(Folded.empty(), LOG)).as("whole").isTrue();
  }

  @Test
  void whatComesTooEarlyWaitsForWhatIsMissing() throws Exception {
    List<Event> events = told.inOrder();
    Event missing = firstWithFollower(events);
    Fold fold = Folded.empty();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) != missing) {
        Folded.apply(fold, events.get(i), i);
      }
    }
    assertThat(fold.gaps()).isPositive();
    assertThat(fold.parked()).isNotEmpty().allMatch(p -> p.subject().equals(missing.subject()));
    Snapshot snapshot = new Snapshot(folder.resolve("waiting"));
    snapshot.save(snapshot.copy(fold, LOG));
    Fold restarted = Folded.empty();
    assertThat(snapshot.load(restarted, LOG)).isTrue();
    Folded.apply(restarted, missing, events.size());
    assertThat(restarted.parked()).isEmpty();
    assertThat(canonical(restarted)).isEqualTo(expected);
  }

  private static Event firstWithFollower(List<Event> events) {
    return events.stream()
        .filter(
            e ->
                e.sequence() == 1
                    && events.stream()
                        .anyMatch(f -> f.subject().equals(e.subject()) && f.sequence() == 2))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnreadableEventHoldsItsAggregateAndNobodyElse() {
    List<Event> events = new ArrayList<>(told.inOrder());
    Event whole = firstWithFollower(events);
    int place = place(events, whole);
    for (String broken :
        List.of(
            "{",
            "[]",
            "{\"teacher\":5}",
            "",
            "{\"organisation\":\"o\",\"openedOn\":\"2024-02-30\"}")) {
      byte[] data = broken.getBytes(StandardCharsets.UTF_8);
      events.set(
          place,
          new Event(
              whole.topic(), "ru.traektoria.OrganisationChanged.v1", whole.subject(), 1, data));
      Fold fold = Folded.of(events);
      assertThat(fold.parked().get(0).reason()).as(broken).isEqualTo(Parked.Reason.UNREADABLE);
      assertThat(fold.parked().get(0).detail()).matches("(?s).*[а-яё]{3}.*");
      assertThat(fold.parked()).allMatch(p -> p.subject().equals(whole.subject()));
      Folded.apply(fold, whole, events.size());
      assertThat(fold.parked()).isEmpty();
      assertThat(canonical(fold)).isEqualTo(expected);
    }
  }

  @Test
  void whatIsGivenUpLetsTheRestGoOn() {
    List<Event> events = new ArrayList<>(told.inOrder());
    Event whole = firstWithFollower(events);
    int place = place(events, whole);
    events.set(place, new Event(whole.topic(), whole.type(), whole.subject(), 1, new byte[] {'{'}));
    Fold fold = Folded.of(events);
    assertThat(fold.replay()).isPositive();
    assertThat(fold.giveUp(whole.topic(), 0, place)).isTrue();
    assertThat(fold.parked()).isEmpty();
    assertThat(fold.giveUp(whole.topic(), 0, place)).isFalse();
  }

  @Test
  void anEventWithoutItsHeadersIsParkedAndTheRestGoesOn() {
    Fold fold = Folded.empty();
    assertThat(
            fold.apply(
                "staff.events",
                0,
                0,
                new org.apache.kafka.common.header.internals.RecordHeaders(),
                new byte[] {'{', '}'}))
        .isEqualTo(Fold.Outcome.PARKED);
    Folded.feed(fold, told.inOrder(), 0);
    assertThat(fold.parked()).hasSize(1);
    assertThat(canonical(fold)).isEqualTo(expected);
  }

  @Test
  void theFingerprintCoversEveryClassThatFolds() throws Exception {
    List<String> covered = FoldHash.CLASSES.stream().map(Class::getName).toList();
    List<String> decides = new ArrayList<>();
    for (Class<?> root : List.of(Fold.class, Facts.class, Foldings.class)) {
      Path classes = Path.of(root.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var files = Files.walk(classes.resolve(root.getPackageName().replace('.', '/')))) {
        files
            .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
            .filter(name -> name.endsWith(".class") && !name.matches(".*\\$\\d+\\.class"))
            .map(name -> name.substring(0, name.length() - ".class".length()))
            .filter(name -> !name.endsWith(".package-info"))
            .forEach(decides::add);
      }
    }
    decides.removeAll(List.of(FoldHash.class.getName(), Snapshot.class.getName()));
    assertThat(covered).containsExactlyInAnyOrderElementsOf(decides);
  }
}
