package ru.traektoria.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.manual.ManualRecountTest;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Recount;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.monitoring.town.Town;
import ru.traektoria.platform.kernel.AcademicYear;

/** Every number of every indicator, against a slow recount of the same invented town. */
class RecountTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyNumberIsWhatTheListsSay(long seed) {
    Town town = Inventing.town(seed, 70);
    Fold fold = Folded.of(Told.of(town).interleaved(new Random(seed)));
    assertThat(fold.parked()).isEmpty();
    Tables tables = new Tables(fold::facts, CATALOGUE);
    for (int i = 0; i < 40; i++) {
      Selection selection = anySelection(town);
      for (Indicator indicator : CATALOGUE.on(TODAY)) {
        compare(tables, indicator, town, selection);
      }
    }
  }

  private Selection anySelection(Town town) {
    LocalDate day = LocalDate.of(2023, 9, 1).plusDays(random.nextInt(1400));
    Town.School school = town.schools.get(random.nextInt(town.schools.size()));
    String municipality = random.nextInt(4) == 0 ? null : school.municipality();
    List<String> subjects = List.copyOf(town.subjects.keySet());
    return new Selection(
        AcademicYear.of(day),
        municipality,
        random.nextBoolean() ? school.id() : null,
        random.nextInt(3) == 0 ? subjects.get(random.nextInt(subjects.size())) : null,
        day);
  }

  private static void compare(Tables tables, Indicator indicator, Town town, Selection selection) {
    String code = indicator.code();
    if (ManualRecountTest.COUNTED_THERE.contains(code)) {
      return;
    }
    Row row = tables.row(indicator, selection, TODAY);
    boolean bySubject = indicator.breakdowns().contains(Indicator.Breakdown.SUBJECT);
    if (selection.subject() != null && !bySubject) {
      assertThat(row.state()).as(code).isEqualTo(Row.State.NOT_APPLICABLE);
      return;
    }
    Recount recount = recount(town, selection);
    String what = code + " " + selection;
    if (indicator.derived()) {
      assertThat(tables.people(indicator, true, selection, TODAY)).as(what).isEmpty();
      if (RecountDerived.KNOWN.contains(code)) {
        new RecountDerived(recount).check(row, what);
      }
      return;
    }
    Recount.Answer expected = recount.of(code);
    if (indicator.lists() == Indicator.Lists.NONE) {
      aggregate(row, expected, what);
      return;
    }
    assertThat(new TreeSet<>(tables.people(indicator, true, selection, TODAY)))
        .as(what)
        .isEqualTo(expected.numerator());
    if (expected.denominator() == null) {
      boolean added = indicator.sum() != null || indicator.mean() != null;
      double sum = added ? recount.sum(code) : expected.numerator().size();
      assertThat(row.numerator().doubleValue()).as(what).isEqualTo(sum);
      return;
    }
    assertThat(new TreeSet<>(tables.people(indicator, false, selection, TODAY)))
        .as(what)
        .isEqualTo(expected.denominator());
    numbers(row, expected, what);
  }

  private static Recount recount(Town town, Selection selection) {
    return new Recount(
        town,
        AcademicYear.of(selection.asOf()),
        selection.asOf(),
        selection.municipality(),
        selection.organisation(),
        selection.subject());
  }

  private static void numbers(Row row, Recount.Answer expected, String what) {
    assertThat(row.numerator().intValue()).as(what).isEqualTo(expected.numerator().size());
    assertThat(row.denominator()).as(what).isEqualTo(expected.denominator().size());
    assertThat(row.value() == null).as(what).isEqualTo(expected.denominator().isEmpty());
  }

  /** Known as an aggregate alone: hidden where the group is smaller than five. */
  private static void aggregate(Row row, Recount.Answer expected, String what) {
    boolean share = expected.denominator() != null;
    int group = share ? expected.denominator().size() : expected.numerator().size();
    if (group > 0 && group < 5) {
      assertThat(row.state()).as(what).isEqualTo(Row.State.HIDDEN);
      assertThat(row.numerator()).as(what).isNull();
    } else if (share) {
      numbers(row, expected, what);
    } else {
      assertThat(row.value().intValue()).as(what).isEqualTo(group);
    }
  }

  @Test
  void breakdownsSayTheSameAsFilters() {
    Town town = Inventing.town(11, 90);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Selection south =
        new Selection(new AcademicYear(2025), "south", null, null, LocalDate.of(2026, 5, 31));
    for (Indicator indicator : CATALOGUE.on(TODAY)) {
      tables
          .breakdown(indicator, Indicator.Breakdown.ORGANISATION, south, TODAY)
          .forEach(
              (school, row) ->
                  same(row, tables.row(indicator, south.inOrganisation(school), TODAY)));
      tables
          .breakdown(indicator, Indicator.Breakdown.SUBJECT, south, TODAY)
          .forEach(
              (subject, row) -> same(row, tables.row(indicator, south.inSubject(subject), TODAY)));
    }
  }

  private static void same(Row part, Row filtered) {
    assertThat(part.numerator()).isEqualTo(filtered.numerator());
    assertThat(part.denominator()).isEqualTo(filtered.denominator());
    assertThat(part.value()).isEqualTo(filtered.value());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void identitiesOfTheCatalogueHold(long seed) {
    Town town = Inventing.town(seed, 90);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    for (int i = 0; i < 30; i++) {
      Selection selection = anySelection(town);
      long education =
          count(tables, "T1.1", selection)
              + count(tables, "T1.2", selection)
              + count(tables, "T1.3", selection)
              + count(tables, "T1.3n", selection);
      assertThat(education).isEqualTo(of(tables, "T1.1", selection));
      long category =
          count(tables, "T1.4", selection)
              + count(tables, "T1.5", selection)
              + count(tables, "T1.6", selection);
      assertThat(category).isEqualTo(of(tables, "T1.4", selection));
      assertThat(count(tables, "T1.6a", selection))
          .isLessThanOrEqualTo(count(tables, "T1.6", selection));
      assertThat(count(tables, "T2.2a", selection))
          .isLessThanOrEqualTo(count(tables, "T2.2", selection));
      assertThat(count(tables, "T2.8", selection))
          .isLessThanOrEqualTo(
              count(tables, "T2.8a", selection) + count(tables, "T2.8b", selection));
      assertThat(count(tables, "T3.1a", selection))
          .isLessThanOrEqualTo(count(tables, "T3.1", selection));
      assertThat(count(tables, "P2.6", selection))
          .isEqualTo(count(tables, "T1.4", selection) + count(tables, "T1.5", selection));
      assertThat(row(tables, "P6.5", selection).value())
          .isEqualTo(row(tables, "P2.6", selection).value());
      assertThat(row(tables, "P6.3", selection).value())
          .isEqualTo(row(tables, "P2.5", selection).value());
      assertThat(count(tables, "P7.3", selection))
          .isLessThanOrEqualTo(count(tables, "P2.2", selection));
      assertThat(of(tables, "P7.3", selection)).isEqualTo(of(tables, "P2.2", selection));
      assertThat(count(tables, "T1.8", selection))
          .isLessThanOrEqualTo(count(tables, "P2.1", selection));
      assertThat(of(tables, "T1.8", selection)).isEqualTo(of(tables, "P2.1", selection));
      assertThat(count(tables, "P5.1", selection))
          .isLessThanOrEqualTo(count(tables, "P2.3", selection));
      assertThat(count(tables, "P2.3", selection))
          .isLessThanOrEqualTo(count(tables, "P2.3b", selection));
    }
  }

  private static long count(Tables tables, String code, Selection selection) {
    return row(tables, code, selection).numerator().longValue();
  }

  private static long of(Tables tables, String code, Selection selection) {
    return row(tables, code, selection).denominator();
  }

  private static Row row(Tables tables, String code, Selection selection) {
    return tables.row(CATALOGUE.find(code, TODAY).orElseThrow(), selection, TODAY);
  }
}
