package ru.traektoria.monitoring.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.tables.PartKey;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/** Части разрезов against plain lists of random towns, and what adds up. */
class SegmentsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
  private static final Selection SOUTH =
      new Selection(new AcademicYear(2025), "south", null, null, DAY);

  private static final Map<String, Predicate<Integer>> AGES =
      Map.of(
          "under25", age -> age < 25,
          "from25", age -> age >= 25 && age < 35,
          "from35", age -> age >= 35 && age < 45,
          "from45", age -> age >= 45 && age < 55,
          "from55", age -> age >= 55 && age < 65,
          "from65", age -> age >= 65);

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void aGroupOfPeopleIsTheListOfAllNarrowedToItsPeople(long seed) {
    Town town = Inventing.town(seed, 90);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Recount recount = new Recount(town, new AcademicYear(2025), DAY, "south", null, null);
    int checked = 0;
    for (Indicator indicator : CATALOGUE.on(DAY)) {
      if (indicator.breakdowns().contains(Breakdown.AGE)) {
        for (String key : AGES.keySet()) {
          narrowed(tables, indicator, Breakdown.AGE, key, recount.only(all(town), aged(key)));
          checked++;
        }
        narrowed(
            tables,
            indicator,
            Breakdown.AGE,
            "unknown",
            recount.only(all(town), person -> person.birth() == null));
      }
      if (indicator.breakdowns().contains(Breakdown.CATEGORY)) {
        for (String key : List.of("HIGHEST", "FIRST", "NONE")) {
          Set<String> group =
              recount.only(all(town), person -> recount.category(person).equals(key));
          narrowed(tables, indicator, Breakdown.CATEGORY, key, group);
        }
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  private static Set<String> all(Town town) {
    Set<String> ids = new TreeSet<>();
    town.people.forEach(person -> ids.add(person.id()));
    return ids;
  }

  private static Predicate<Town.Person> aged(String key) {
    return person ->
        person.birth() != null
            && AGES.get(key).test(Period.between(person.birth(), DAY).getYears());
  }

  private static void narrowed(
      Tables tables, Indicator indicator, Breakdown by, String key, Set<String> group) {
    Selection part = SOUTH.within(new PartKey(by, key));
    for (boolean numerator : indicator.share() ? List.of(true, false) : List.of(true)) {
      List<String> expected = new ArrayList<>(tables.people(indicator, numerator, SOUTH, DAY));
      expected.retainAll(group);
      assertThat(tables.people(indicator, numerator, part, DAY))
          .as("%s %s numerator: %s", indicator.code(), part.part(), numerator)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62})
  void pedagoguesOfAKindAndOfAPositionAreThoseWithSuchAJob(long seed) {
    Town town = Inventing.town(seed, 90);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Recount recount = new Recount(town, new AcademicYear(2025), DAY, "south", null, null);
    Indicator education = CATALOGUE.find("T1.1", DAY).orElseThrow();
    for (String kind : List.of("SCHOOL", "KINDERGARTEN", "ADDITIONAL", "OTHER")) {
      Set<String> expected =
          recount.holders(
              job ->
                  Recount.own(job)
                      && Recount.pedagogical(job)
                      && recount.school(job.school()).kind().equals(kind));
      Selection part = SOUTH.within(new PartKey(Breakdown.KIND, kind));
      assertThat(new TreeSet<>(tables.people(education, false, part, DAY))).isEqualTo(expected);
    }
    for (String position : town.positions.keySet()) {
      Set<String> expected =
          recount.holders(
              job ->
                  Recount.own(job) && Recount.pedagogical(job) && job.position().equals(position));
      Selection part = SOUTH.within(new PartKey(Breakdown.POSITION, position));
      assertThat(new TreeSet<>(tables.people(education, false, part, DAY))).isEqualTo(expected);
    }
  }

  @Test
  void everyoneIsInOneAgeOneCategoryAndAtLeastOneSupportGroup() {
    Town town = Inventing.town(71, 120);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    for (String code : List.of("T1.1", "T1.10", "P2.1", "PU.2")) {
      Indicator indicator = CATALOGUE.find(code, DAY).orElseThrow();
      long total = tables.row(indicator, SOUTH, DAY).denominator();
      assertThat(total).isPositive();
      assertThat(sum(tables, indicator, Breakdown.AGE)).isEqualTo(total);
      assertThat(sum(tables, indicator, Breakdown.CATEGORY)).isEqualTo(total);
      Set<String> grouped = new TreeSet<>();
      for (String key : List.of("young", "deficits", "attesting", "leader", "none")) {
        Selection part = SOUTH.within(new PartKey(Breakdown.SUPPORT, key));
        grouped.addAll(tables.people(indicator, false, part, DAY));
      }
      assertThat(grouped).hasSize((int) total);
    }
  }

  private static long sum(Tables tables, Indicator indicator, Breakdown by) {
    return tables.breakdown(indicator, by, SOUTH, DAY).values().stream()
        .mapToLong(Row::denominator)
        .sum();
  }

  @Test
  void aDetailDividesTheNumeratorAndLeavesTheDenominator() {
    int counted = 0;
    for (long seed = 72; seed < 78; seed++) {
      Town town = Inventing.town(seed, 120);
      Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
      Indicator courses = CATALOGUE.find("T1.10", DAY).orElseThrow();
      Row whole = tables.row(courses, SOUTH, DAY);
      Set<String> together = new TreeSet<>();
      for (String key : List.of("T1.10.ADVANCED_TRAINING", "T1.10.RETRAINING")) {
        Selection part = SOUTH.within(new PartKey(Breakdown.DETAIL, key));
        assertThat(tables.row(courses, part, DAY).denominator()).isEqualTo(whole.denominator());
        together.addAll(tables.people(courses, true, part, DAY));
      }
      assertThat(together).hasSize(whole.numerator().intValue());
      counted += together.size();
      Indicator other = CATALOGUE.find("T1.9", DAY).orElseThrow();
      Selection foreign = SOUTH.within(new PartKey(Breakdown.DETAIL, "T1.10.RETRAINING"));
      assertThat(tables.row(other, foreign, DAY).state()).isEqualTo(Row.State.NOT_APPLICABLE);
    }
    assertThat(counted).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {81, 82, 83})
  void theShareOfAPlanThatIsDoneFallsIntoSections(long seed) {
    Town town = Inventing.town(seed, 90);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Indicator plan = CATALOGUE.find("SC.9", DAY).orElseThrow();
    Map<String, String> sections =
        town.methods.items.stream()
            .collect(Collectors.toMap(Methods.Item::id, Methods.Item::section));
    for (Selection place : List.of(SOUTH, SOUTH.inOrganisation(town.schools.get(0).id()))) {
      Map<String, Row> parts = tables.breakdown(plan, Breakdown.SECTION, place, DAY);
      for (boolean numerator : List.of(true, false)) {
        List<String> all = tables.people(plan, numerator, place, DAY);
        int together = 0;
        for (String key : Set.of("Раздел 0", "Раздел 1", "Раздел 2")) {
          List<String> listed =
              tables.people(
                  plan, numerator, place.within(new PartKey(Breakdown.SECTION, key)), DAY);
          assertThat(listed)
              .isEqualTo(all.stream().filter(i -> sections.get(i).equals(key)).toList());
          Row row = parts.get(key);
          long said = row == null ? 0 : numerator ? row.numerator().longValue() : row.denominator();
          assertThat(said).as(key).isEqualTo(listed.size());
          together += listed.size();
        }
        assertThat(together).isEqualTo(all.size());
      }
    }
    assertThat(tables.row(plan, SOUTH, DAY).denominator()).isPositive();
    Selection renamed = SOUTH.within(new PartKey(Breakdown.SECTION, "Переименован потом"));
    assertThat(tables.people(plan, false, renamed, DAY)).isEmpty();
    Indicator other = CATALOGUE.find("T1.1", DAY).orElseThrow();
    Selection section = SOUTH.within(new PartKey(Breakdown.SECTION, "Раздел 1"));
    assertThat(tables.row(other, section, DAY).state()).isEqualTo(Row.State.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(longs = {81, 82, 83})
  void theShareOfAPlanThatIsDoneFallsToThoseWhoAnswerForIt(long seed) {
    Town town = Inventing.town(seed, 90);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Indicator plan = CATALOGUE.find("SC.9", DAY).orElseThrow();
    Map<String, List<String>> answering =
        town.methods.items.stream()
            .collect(Collectors.toMap(Methods.Item::id, Methods.Item::responsible));
    for (Selection place : List.of(SOUTH, SOUTH.inOrganisation(town.schools.get(0).id()))) {
      Map<String, Row> parts = tables.breakdown(plan, Breakdown.RESPONSIBLE, place, DAY);
      for (boolean numerator : List.of(true, false)) {
        List<String> all = tables.people(plan, numerator, place, DAY);
        for (String key : Set.of("answers-0", "answers-1", "answers-2", PartKey.NOBODY)) {
          Predicate<String> of =
              i ->
                  key.equals(PartKey.NOBODY)
                      ? answering.get(i).isEmpty()
                      : answering.get(i).contains(key);
          Row row = parts.get(key);
          long said = row == null ? 0 : numerator ? row.numerator().longValue() : row.denominator();
          Selection part = place.within(new PartKey(Breakdown.RESPONSIBLE, key));
          assertThat(tables.people(plan, numerator, part, DAY))
              .isEqualTo(all.stream().filter(of).toList())
              .hasSize((int) said);
        }
      }
    }
    Selection replaced = SOUTH.within(new PartKey(Breakdown.RESPONSIBLE, "answered-before"));
    assertThat(tables.people(plan, false, replaced, DAY)).isEmpty();
  }

  /** A school that asks for a breakdown by organisation is told about itself alone. */
  @Test
  void withinAnOrganisationThereIsNoOtherOne() {
    Town town = Inventing.town(73, 90);
    Tables tables = new Tables(Folded.of(Told.of(town).inOrder())::facts, CATALOGUE);
    Indicator education = CATALOGUE.find("T1.1", DAY).orElseThrow();
    Map<String, Row> all = tables.breakdown(education, Breakdown.ORGANISATION, SOUTH, DAY);
    assertThat(all).hasSizeGreaterThan(1);
    String one = all.keySet().iterator().next();
    assertThat(tables.breakdown(education, Breakdown.ORGANISATION, SOUTH.inOrganisation(one), DAY))
        .containsOnlyKeys(one);
  }
}
