package ru.traektoria.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.monitoring.town.Town;
import ru.traektoria.platform.kernel.AcademicYear;

/** All organisations in one answer are what each of them says alone. */
class OrganisationTableTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyNumberIsThatOfTheOrganisationAlone(long seed) {
    Town town = Inventing.town(seed, 80);
    Tables tables =
        new Tables(Folded.of(Told.of(town).interleaved(new Random(seed)))::facts, CATALOGUE);
    int compared = 0;
    for (String day : List.of("2025-03-10", "2026-05-31", "2026-11-20")) {
      LocalDate asOf = LocalDate.parse(day);
      Selection south = new Selection(AcademicYear.of(asOf), "south", null, null, asOf);
      for (Programme programme : CATALOGUE.programmes()) {
        OrganisationTable table =
            tables.organisations(List.of(programme.code()), List.of(), south, TODAY);
        for (OrganisationTable.Column column : table.columns()) {
          compared += compare(tables, table, column, south, town);
        }
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  private static int compare(
      Tables tables,
      OrganisationTable table,
      OrganisationTable.Column column,
      Selection south,
      Town town) {
    Indicator indicator = CATALOGUE.find(column.code(), south.lastDay(TODAY)).orElseThrow();
    for (Town.School school : town.schools) {
      Row alone = tables.row(indicator, south.inOrganisation(school.id()), TODAY);
      String what = column.code() + " " + school.id() + " " + south.asOf();
      int place = table.organisations().indexOf(school.id());
      if (place < 0) {
        assertThat(alone.shown()).as(what).isFalse();
        continue;
      }
      assertThat(column.hidden()[place]).as(what).isEqualTo(alone.state() == Row.State.HIDDEN);
      assertThat(column.numerator(place))
          .as(what)
          .isEqualTo(alone.shown() ? alone.numerator() : null);
      assertThat(column.denominator(place))
          .as(what)
          .isEqualTo(alone.shown() ? alone.denominator() : null);
    }
    return town.schools.size();
  }

  @Test
  void onlyTheIndicatorsThatAreAskedForStandInTheTable() {
    Tables tables =
        new Tables(Folded.of(Told.of(Inventing.town(5, 60)).inOrder())::facts, CATALOGUE);
    Selection south = Selection.of(AcademicYear.of(TODAY), "south");
    OrganisationTable table =
        tables.organisations(List.of("track1", "track2"), List.of("T2.1", "T1.4"), south, TODAY);
    assertThat(table.columns())
        .extracting(OrganisationTable.Column::code)
        .containsExactly("T1.4", "T2.1");
  }

  @Test
  void whoWorksInTwoOrganisationsIsCountedInBothAndOnceInTheMunicipality() {
    Town town = Inventing.town(5, 120);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Selection south = Selection.of(AcademicYear.of(TODAY), "south");
    Indicator higher = CATALOGUE.find("T1.1", TODAY).orElseThrow();
    long sum =
        tables.breakdown(higher, Breakdown.ORGANISATION, south, TODAY).values().stream()
            .mapToLong(Row::denominator)
            .sum();
    assertThat(sum).isGreaterThan(tables.row(higher, south, TODAY).denominator());
  }

  @Test
  void numbersKnownByIdStandInTheOrderOfIds() {
    OrganisationTable.Cell seven =
        new OrganisationTable.Cell(java.math.BigDecimal.valueOf(7), 9L, false);
    OrganisationTable.Cell hidden = new OrganisationTable.Cell(null, null, true);
    OrganisationTable table =
        OrganisationTable.of(
            List.of(
                new OrganisationTable.Indicated("T1.1", "PERCENT", TODAY, Map.of("b", seven)),
                new OrganisationTable.Indicated("A.1", "PERCENT", TODAY, Map.of("a", hidden))));
    assertThat(table.organisations()).containsExactly("a", "b");
    OrganisationTable.Column share = table.columns().get(0);
    assertThat(List.of(0, 1)).map(share::numerator).containsExactly(null, seven.numerator());
    assertThat(List.of(0, 1)).map(share::denominator).containsExactly(null, 9L);
    assertThat(table.columns().get(1).hidden()).containsExactly(true, false);
  }
}
