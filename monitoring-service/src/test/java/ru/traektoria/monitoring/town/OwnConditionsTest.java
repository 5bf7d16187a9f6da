package ru.traektoria.monitoring.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.own.Sample;
import ru.traektoria.monitoring.own.application.Conditions;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Comparison;
import ru.traektoria.monitoring.own.model.Join;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/** Случайные условия on random towns, against people gone through one by one. */
class OwnConditionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
  private static final Selection SOUTH =
      new Selection(new AcademicYear(2025), "south", null, null, DAY);
  private static final int FORMULAS = 60;

  /** A condition and what it means for one person. */
  private record Meant(Clause clause, Predicate<Town.Person> holds) {
    Meant negated() {
      return new Meant(clause.not(), holds.negate());
    }
  }

  /** Groups and what they mean together. */
  private record Whole(Clauses clauses, Predicate<Town.Person> holds) {}

  private final List<Boolean> shares = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {81, 82, 83})
  void whoeverConditionsNameIsCountedAndNobodyElse(long seed) {
    Town town = Inventing.town(seed, 120);
    var facts = Folded.of(Told.of(town).inOrder()).facts();
    Recount recount = new Recount(town, new AcademicYear(2025), DAY, "south", null, null);
    Set<String> pedagogues = recount.pedagogues();
    Random random = new Random(seed);
    for (int i = 0; i < FORMULAS; i++) {
      Whole numerator = whole(random, recount);
      Catalogue catalogue =
          Conditions.CATALOGUE.with(
              List.of(
                  Conditions.row(
                      Sample.share(Clauses.all(Clause.of("pedagogue")), numerator.clauses()))));
      Tables tables = new Tables(() -> facts, catalogue);
      Indicator indicator = catalogue.find("M.1", DAY).orElseThrow();
      Set<String> expected = recount.only(pedagogues, numerator.holds());
      String said = indicator.text().formula().numerator();
      assertThat(new TreeSet<>(tables.people(indicator, true, SOUTH, DAY)))
          .as(said)
          .isEqualTo(expected);
      Row row = tables.row(indicator, SOUTH, DAY);
      assertThat(row.numerator().intValueExact()).as(said).isEqualTo(expected.size());
      assertThat(row.denominator()).as(said).isEqualTo(pedagogues.size());
      shares.add(!expected.isEmpty() && expected.size() < pedagogues.size());
    }
    assertThat(shares.stream().filter(some -> some).count())
        .as("formulas that tell people apart")
        .isGreaterThan(FORMULAS / 2);
  }

  private static Whole whole(Random random, Recount recount) {
    Join join = join(random);
    List<ClauseGroup> groups = new ArrayList<>();
    List<Predicate<Town.Person>> parts = new ArrayList<>();
    for (int g = 0; g <= random.nextInt(3); g++) {
      Join within = join(random);
      List<Clause> clauses = new ArrayList<>();
      List<Predicate<Town.Person>> conditions = new ArrayList<>();
      for (int c = 0; c <= random.nextInt(3); c++) {
        Meant one = condition(random, recount);
        Meant meant = random.nextInt(3) == 0 ? one.negated() : one;
        clauses.add(meant.clause());
        conditions.add(meant.holds());
      }
      groups.add(new ClauseGroup(within, clauses));
      parts.add(joined(within, conditions));
    }
    return new Whole(new Clauses(join, groups, null), joined(join, parts));
  }

  private static Join join(Random random) {
    return random.nextBoolean() ? Join.ALL : Join.ANY;
  }

  private static Predicate<Town.Person> joined(Join join, List<Predicate<Town.Person>> all) {
    return join == Join.ALL
        ? person -> all.stream().allMatch(one -> one.test(person))
        : person -> all.stream().anyMatch(one -> one.test(person));
  }

  private static Meant condition(Random random, Recount recount) {
    return switch (random.nextInt(5)) {
      case 0 -> {
        Set<String> teachers = recount.teachers();
        yield new Meant(Clause.of("teacher"), person -> teachers.contains(person.id()));
      }
      case 1 -> {
        String level = List.of("HIGHEST", "FIRST", "NONE").get(random.nextInt(3));
        yield new Meant(
            Clause.of("category").is(level), person -> recount.category(person).equals(level));
      }
      case 2 -> {
        String level = List.of("HIGHER", "SECONDARY_VOCATIONAL").get(random.nextInt(2));
        yield new Meant(
            Clause.of("education").is(level), person -> level.equals(person.education()));
      }
      case 3 -> age(random);
      default -> course(random, recount);
    };
  }

  private static Meant age(Random random) {
    int years = 25 + random.nextInt(40);
    Comparison how = Comparison.values()[random.nextInt(3)];
    return new Meant(
        Clause.of("age", "asOf").compared(how, String.valueOf(years)),
        person -> {
          if (person.birth() == null) {
            return false;
          }
          int age = Period.between(person.birth(), DAY).getYears();
          return switch (how) {
            case AT_LEAST -> age >= years;
            case AT_MOST -> age <= years;
            case EQUAL -> age == years;
          };
        });
  }

  private static Meant course(Random random, Recount recount) {
    String kind = List.of("ADVANCED_TRAINING", "RETRAINING", "ANY").get(random.nextInt(3));
    int months = random.nextBoolean() ? 12 : 36;
    LocalDate from = DAY.minusMonths(months);
    return new Meant(
        Clause.of("course", kind, "MONTHS_" + months),
        person ->
            recount.course(
                person,
                course ->
                    (kind.equals("ANY") || course.kind().equals(kind))
                        && course.on() != null
                        && !course.on().isBefore(from)
                        && !course.on().isAfter(DAY)));
  }
}
