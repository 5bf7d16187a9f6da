package ru.traektoria.monitoring.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.frozen.context.FrozenContext;
import ru.traektoria.monitoring.frozen.context.FrozenContexts;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.testing.Engines;

/** What was captured is what is read, in few documents; what was cut off does not stay. */
class FrozenTablesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Selection YEAR = Selection.of(AcademicYear.of(TODAY), "south");
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final List<String> COLLECTIONS =
      List.of("frozen_parts", "frozen_breakdowns", "frozen_contexts", "frozen_attempts");

  private static MongoClient client;
  private static List<Capture.Part> captured;

  private MongoTemplate mongo;
  private FrozenParts parts;

  @BeforeAll
  static void town() {
    client = MongoClients.create(Engines.mongoUri());
    Tables tables =
        new Tables(
            Folded.of(Told.of(Inventing.town(7, 60, 6)).interleaved(new Random(7)))::facts,
            CatalogueReader.shipped());
    captured = Capture.of(tables, tables.catalogue().on(TODAY), YEAR, TODAY);
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @BeforeEach
  void store() {
    mongo = new MongoTemplate(client, "frozen-tables-test");
    mongo.getDb().drop();
    parts = new FrozenParts(mongo);
  }

  @Test
  void everyNumberAndEveryPersonIsReadAsItWasCaptured() {
    parts.store("w", captured, Map.of());
    for (Capture.Part part : captured) {
      List<FrozenRow> rows = parts.rows("w", part.organisation(), part.division());
      assertThat(rows).hasSameSizeAs(part.rows());
      for (int i = 0; i < rows.size(); i++) {
        same(part, part.rows().get(i), rows.get(i));
      }
    }
    assertThat(parts.rows("w", "nowhere", null)).isEmpty();
  }

  private void same(Capture.Part part, Capture.Counted counted, FrozenRow read) {
    Indicator indicator = counted.row().indicator();
    assertThat(read.definition()).isEqualTo(indicator.id());
    assertThat(read.figure()).isEqualTo(Figure.of(counted.row()));
    assertThat(read.before()).isEqualTo(Figure.of(counted.before()));
    assertThat(read.past())
        .isEqualTo(
            counted.past().stream()
                .map(p -> new FrozenRow.Past(p.year().toString(), Figure.of(p.row())))
                .toList());
    assertThat(read.notes()).isEqualTo(counted.row().notes());
    assertThat(read.parts()).isEqualTo(counted.row().parts());
    String organisation = part.organisation();
    String division = part.division();
    assertThat(parts.people("w", organisation, division, indicator, true))
        .isEqualTo(counted.numerator());
    assertThat(parts.people("w", organisation, division, indicator, false))
        .isEqualTo(counted.denominator());
    if (organisation != null && indicator.breakdowns().contains(Indicator.Breakdown.ORGANISATION)) {
      Row row = counted.row();
      assertThat(
              parts
                  .breakdown("w", indicator.code(), Indicator.Breakdown.ORGANISATION)
                  .get(organisation))
          .isEqualTo(row.counted() ? Figure.of(row) : null);
    }
  }

  @Test
  void aPartIsOneDocumentAndABrokenDownIndicatorAnother() {
    parts.store("w", captured, Map.of());
    assertThat(count("frozen_parts")).isEqualTo(captured.size());
    assertThat(count("frozen_breakdowns")).isLessThan(CatalogueReader.shipped().on(TODAY).size());
  }

  @Test
  void whatWasCutOffIsTakenAwayAtTheNextStartButNotWhileSomebodyMayStillFreeze() {
    MongoTemplate breaking = new MongoTemplate(client, "frozen-tables-test");
    FrozenContexts cutOff =
        new FrozenContexts(breaking) {
          @Override
          public void store(String window, FrozenContext context) {
            throw new IllegalStateException("the power went");
          }
        };
    assertThatThrownBy(() -> freeze(tables(cutOff, NOON), "orphan")).hasMessage("the power went");
    freeze(tables(new FrozenContexts(mongo), NOON), "whole");
    assertThat(parts.rows("orphan", null, null)).isNotEmpty();

    tables(new FrozenContexts(mongo), NOON.plus(Duration.ofMinutes(59)))
        .afterSingletonsInstantiated();
    assertThat(held("orphan")).as("perhaps somebody is at it").isPositive();

    tables(new FrozenContexts(mongo), NOON.plus(Duration.ofMinutes(61)))
        .afterSingletonsInstantiated();
    assertThat(held("orphan")).isZero();
    assertThat(count("frozen_attempts")).isZero();
    assertThat(new FrozenParts(mongo).rows("whole", null, null))
        .hasSameSizeAs(captured.get(0).rows());
  }

  @Test
  void aWindowWhoseLastWordWasLostStays() {
    FrozenTables tables = tables(new FrozenContexts(mongo), NOON);
    freeze(tables, "whole");
    new CutOffAttempts(mongo, at(NOON)).begin("whole");
    tables(new FrozenContexts(mongo), NOON.plus(Duration.ofDays(1))).afterSingletonsInstantiated();
    assertThat(tables.find("whole")).isPresent();
    assertThat(held("whole")).isPositive();
    assertThat(count("frozen_attempts")).isZero();
  }

  private FrozenTables tables(FrozenContexts contexts, Instant now) {
    return new FrozenTables(
        mongo, parts, contexts, new FrozenSeal(mongo), new CutOffAttempts(mongo, at(now)));
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private static void freeze(FrozenTables tables, String id) {
    FrozenWindow draft =
        new FrozenWindow(
            id, 0, "Окно", "south", YEAR.year(), null, NOON, "Методист", List.of(), null);
    tables.store(draft, captured, Map.of(), FrozenContext.NOTHING);
  }

  private long held(String window) {
    return COLLECTIONS.stream()
        .mapToLong(
            name ->
                mongo
                    .getCollection(name)
                    .countDocuments(
                        new Document("_id", new Document("$regex", "^" + window + "(\\||$)"))))
        .sum();
  }

  private long count(String collection) {
    return mongo.getCollection(collection).countDocuments();
  }
}
