package ru.traektoria.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.monitoring.town.Town;
import ru.traektoria.platform.kernel.AcademicYear;

/** Behind every number of every part stand exactly as many as it says; live and frozen. */
class DrillDownTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final AcademicYear YEAR = new AcademicYear(2025);

  private static Selection south(LocalDate day) {
    return new Selection(YEAR, "south", null, null, day);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void everyListIsAsLongAsItsNumberInEveryBreakdown(long seed) {
    Town town = Inventing.town(seed, 80);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Set<String> seen = new HashSet<>();
    for (LocalDate day : List.of(LocalDate.of(2025, 9, 30), LocalDate.of(2026, 5, 31))) {
      for (Indicator indicator : CATALOGUE.on(TODAY)) {
        check(tables, indicator, south(day), tables.row(indicator, south(day), TODAY), town);
        for (Breakdown by : indicator.breakdowns()) {
          tables
              .breakdown(indicator, by, south(day), TODAY)
              .forEach((key, row) -> check(tables, indicator, part(day, by, key), row, town));
        }
        seen.add(indicator.partOf() == null ? indicator.code() : "");
      }
    }
    seen.remove("");
    assertThat(seen).filteredOn(code -> code.startsWith("T")).as("the tracks").hasSize(21);
    assertThat(seen).contains("P0.1", "P2.2", "P6.6", "P7.6");
  }

  private static Selection part(LocalDate day, Breakdown by, String key) {
    return south(day).part(by, key);
  }

  private static void check(
      Tables tables, Indicator indicator, Selection selection, Row row, Town town) {
    String what = indicator.code() + " " + selection;
    if (indicator.derived() || indicator.lists() == Indicator.Lists.NONE) {
      return;
    }
    List<String> numerator = tables.people(indicator, true, selection, TODAY);
    assertThat(numerator).as(what).doesNotHaveDuplicates().isSorted();
    if (indicator.sum() != null) {
      assertThat(row.numerator().doubleValue())
          .as(what)
          .isEqualTo(sum(indicator, numerator, town, selection.asOf()));
      return;
    }
    if (indicator.mean() != null) {
      assertThat(numerator).as(what).hasSize(row.denominator().intValue());
      return;
    }
    assertThat(numerator).as(what).hasSize(row.numerator().intValueExact());
    if (indicator.share()) {
      List<String> denominator = tables.people(indicator, false, selection, TODAY);
      assertThat(denominator).as(what).hasSize(row.denominator().intValue());
      assertThat(denominator).as(what).doesNotHaveDuplicates().containsAll(numerator);
    }
  }

  private static double sum(Indicator indicator, List<String> listed, Town town, LocalDate day) {
    Set<String> counted = Set.copyOf(listed);
    if (indicator.code().equals("E.8")) {
      return town.growth.statuses.stream()
          .filter(status -> counted.contains(status.school()))
          .filter(status -> status.status().equals("INTERNSHIP_SITE"))
          .filter(status -> !status.from().isAfter(day))
          .filter(status -> status.to() == null || !status.to().isBefore(day))
          .count();
    }
    return town.vacancies.stream()
        .filter(vacancy -> counted.contains(vacancy.id()))
        .mapToDouble(v -> indicator.code().equals("T2.1r") ? v.rate() : v.hours())
        .sum();
  }

  @Test
  void aFrozenWindowHoldsWhatTheLiveTablesSay() {
    Town town = Inventing.town(41, 80);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Selection asked = south(LocalDate.of(2026, 5, 31));
    List<Indicator> indicators = CATALOGUE.on(TODAY);
    List<Capture.Part> parts = Capture.of(tables, indicators, asked, TODAY);
    assertThat(parts).hasSizeGreaterThan(5);
    for (Capture.Part part : parts) {
      Selection there =
          new Selection(YEAR, "south", part.organisation(), part.subject(), asked.asOf())
              .within(part.part());
      for (Capture.Counted counted : part.rows()) {
        Indicator indicator = counted.row().indicator();
        assertThat(counted.row()).isEqualTo(tables.row(indicator, there, TODAY));
        assertThat(counted.numerator()).isEqualTo(tables.people(indicator, true, there, TODAY));
        if (indicator.share()) {
          assertThat(counted.denominator())
              .isEqualTo(tables.people(indicator, false, there, TODAY));
        }
        same(counted.before(), tables.row(indicator, Capture.comparable(there, TODAY), TODAY));
        for (Capture.Past past : counted.past()) {
          same(past.row(), tables.row(indicator, there.inYear(past.year()), TODAY));
        }
      }
    }
  }

  private static void same(Row bare, Row whole) {
    assertThat(bare.numerator()).isEqualTo(whole.numerator());
    assertThat(bare.denominator()).isEqualTo(whole.denominator());
    assertThat(bare.asOf()).isEqualTo(whole.asOf());
  }

  @Test
  void aCaptureDoesNotMoveWithTheFactsThatGoOn() {
    List<Told.Event> events = Told.of(Inventing.town(42, 60)).inOrder();
    Fold fold = Folded.of(events.subList(0, events.size() / 2));
    Facts still = fold.facts().copy();
    Map<String, List<String>> then = still.canonical();
    assertThat(then).isEqualTo(fold.facts().canonical());
    Folded.feed(fold, events, events.size() / 2);
    assertThat(still.canonical()).isEqualTo(then).isNotEqualTo(fold.facts().canonical());
  }

  @Test
  void whoWithdrewTheConsentStaysCountedAndIsMarked() {
    Fold fold = Folded.empty();
    diagnosed(fold, "a1", "anna", "2025-10-01", 1);
    diagnosed(fold, "b1", "boris", "2025-10-02", 1);
    diagnosed(fold, "b2", "boris", "2026-02-02", 1);
    diagnosed(fold, "v1", "vera", "2024-10-01", 1);
    withdrawn(fold, "a1", "anna");
    withdrawn(fold, "b1", "boris");
    withdrawn(fold, "v1", "vera");
    assertThat(Consents.withdrawn(fold.facts(), ReportingYear.of(YEAR))).containsExactly("anna");
    assertThat(fold.facts().canonical().get("diagnoses").stream().collect(Collectors.joining("\n")))
        .contains("a1", "withdrawnOn=2026-03-01");
  }

  private static void diagnosed(Fold fold, String id, String teacher, String on, int sequence) {
    String data =
        """
        {"assessment":"%s","teacher":"%s","municipality":"south","campaignKind":"ENTRY",\
        "site":"CNPPM","initiator":"CNPPM","completedOn":"%s","areas":[]}\
        """
            .formatted(id, teacher, on);
    tell(fold, "DiagnosticCompleted", id, sequence, data);
  }

  private static void withdrawn(Fold fold, String id, String teacher) {
    String data =
        """
        {"assessment":"%s","teacher":"%s","municipality":"south","withdrawnOn":"2026-03-01"}\
        """
            .formatted(id, teacher);
    tell(fold, "ConsentWithdrawn", id, 2, data);
  }

  private static void tell(Fold fold, String type, String subject, int sequence, String data) {
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    String full = "ru.traektoria." + type + ".v1";
    Told.Event event = new Told.Event("diagnostics.events", full, subject, sequence, bytes);
    assertThat(Folded.apply(fold, event, sequence)).isEqualTo(Fold.Outcome.FOLDED);
  }
}
