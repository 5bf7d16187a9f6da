package ru.traektoria.monitoring.own.application;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.monitoring.own.model.Clause.of;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Lists;
import ru.traektoria.monitoring.catalogue.MunicipalRow;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.own.Sample;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Comparison;
import ru.traektoria.monitoring.own.model.Join;
import ru.traektoria.monitoring.town.Story;

/** Conditions → formula → people of a town made by hand; what cannot be said is told in Russian. */
class ConditionsTest {

  private static final String DAY = "2026-11-20";
  private static final Clause PEDAGOGUE = of("pedagogue");

  private static String numerator(Clauses clauses) {
    return Conditions.row(Sample.share(Clauses.all(PEDAGOGUE), clauses)).numerator();
  }

  @Test
  void conditionsBecomeTheFormulaThatAnExpertWouldWrite() {
    assertThat(numerator(Clauses.all(PEDAGOGUE, of("teacher").not())))
        .isEqualTo("pedagogue && !teacher");
    assertThat(numerator(Clauses.any(of("category").is("HIGHEST"), of("category").is("FIRST"))))
        .isEqualTo("category == \"HIGHEST\" || category == \"FIRST\"");
    assertThat(numerator(Clauses.all(of("education").is("HIGHER").not())))
        .isEqualTo("!(education == \"HIGHER\")");
    assertThat(numerator(Clauses.all(of("course", "ADVANCED_TRAINING", "MONTHS_36"))))
        .isEqualTo("course(\"ADVANCED_TRAINING\", monthsBefore(asOf, 36), asOf)");
    assertThat(numerator(Clauses.all(of("age", "yearStart").compared(Comparison.AT_MOST, "35"))))
        .isEqualTo("age(yearStart) <= 35");
    assertThat(numerator(Clauses.all(of("teachingHours").compared(Comparison.EQUAL, "18"))))
        .isEqualTo("teachingHours == 18.0");
    assertThat(numerator(Clauses.all(of("teachingHours").compared(Comparison.AT_LEAST, "4,5"))))
        .isEqualTo("teachingHours >= 4.5");
    assertThat(numerator(Clauses.all(of("openDeficit", "ICT")))).isEqualTo("openDeficit(\"ICT\")");
  }

  @Test
  void groupsAreJoinedAsTheirAuthorSays() {
    ClauseGroup old =
        new ClauseGroup(
            Join.ANY,
            List.of(of("age", "asOf").compared(Comparison.AT_LEAST, "60"), of("pensionAge")));
    ClauseGroup teachers = new ClauseGroup(Join.ALL, List.of(of("teacher")));
    assertThat(numerator(new Clauses(Join.ALL, List.of(teachers, old), null)))
        .isEqualTo("teacher && (age(asOf) >= 60 || pensionAge)");
    assertThat(numerator(new Clauses(Join.ANY, List.of(old, teachers), null)))
        .isEqualTo("(age(asOf) >= 60 || pensionAge) || teacher");
  }

  @Test
  void everySpanMakesAFormula() {
    for (Span span : Span.values()) {
      assertThat(numerator(Clauses.all(of("onLeave", span.name()))))
          .isEqualTo("onLeave(" + span.arguments() + ")");
    }
  }

  /** Anna 60, Boris 54 and 55 in December, Vera 40, Galina's birth is not known. */
  private static Story town() {
    return new Story()
        .schools("school-1", "school-2")
        .teacher("anna", "school-1", "1966-05-01", null)
        .teacher("boris", "school-1", "1971-12-01", null)
        .teacher("vera", "school-2", "1986-03-01", null)
        .teacher("galina", "school-2", null, null)
        .tell(
            "routes",
            "CourseCompleted",
            "c1",
            "course",
            "c1",
            "teacher",
            "anna",
            "kind",
            "ADVANCED_TRAINING",
            "documentOn",
            "2023-11-25")
        .tell(
            "routes",
            "CourseCompleted",
            "c2",
            "course",
            "c2",
            "teacher",
            "boris",
            "kind",
            "RETRAINING",
            "documentOn",
            "2023-11-01")
        .tell(
            "routes",
            "CourseCompleted",
            "c3",
            "course",
            "c3",
            "teacher",
            "vera",
            "kind",
            "RETRAINING",
            "documentOn",
            "2026-10-01");
  }

  private static List<String> counted(Clauses numerator) {
    return town()
        .own(List.of(Conditions.row(Sample.share(Clauses.all(PEDAGOGUE), numerator))))
        .counted("M.1", DAY);
  }

  @Test
  void thoseAreCountedWhomAHandCounts() {
    Clause old = of("age", "asOf").compared(Comparison.AT_LEAST, "55");
    Clause known = of("age", "asOf").compared(Comparison.AT_LEAST, "0");
    assertThat(counted(Clauses.all(old))).containsExactly("anna");
    assertThat(counted(Clauses.all(old.not())))
        .as("who has no known age is not older either")
        .containsExactly("boris", "galina", "vera");
    assertThat(counted(Clauses.all(old.not(), known))).containsExactly("boris", "vera");
    assertThat(counted(Clauses.all(of("course", "ANY", "MONTHS_36"))))
        .containsExactly("anna", "vera");
    assertThat(counted(Clauses.all(of("course", "ANY", "ACADEMIC_YEAR")))).containsExactly("vera");
    assertThat(counted(Clauses.all(of("course", "RETRAINING", "EVER"))))
        .containsExactly("boris", "vera");
    assertThat(counted(Clauses.any(of("course", "RETRAINING", "EVER"), old)))
        .containsExactly("anna", "boris", "vera");
  }

  @Test
  void theShareIsTheLengthOfItsLists() {
    Story town =
        town()
            .own(
                List.of(
                    Conditions.row(
                        Sample.share(
                            Clauses.all(PEDAGOGUE, of("worksAt", "SCHOOL")),
                            Clauses.all(of("course", "ANY", "MONTHS_36"))))));
    assertThat(town.says("M.1", DAY)).isEqualTo("2 из 4 = 50 %");
    assertThat(town.says("M.1", DAY, "school-2")).isEqualTo("1 из 2 = 50 %");
    assertThat(town.of("M.1", DAY)).containsExactly("anna", "boris", "galina", "vera");
    town.own(List.of(Conditions.row(Sample.count("ORGANISATIONS", Clauses.all(of("working"))))));
    assertThat(town.says("M.1", DAY)).isEqualTo("2");
    assertThat(town.counted("M.1", DAY)).containsExactly("school-1", "school-2");
  }

  @Test
  void whatIsMissingIsToldAtItsPlace() {
    Clauses wrong =
        new Clauses(
            Join.ALL,
            List.of(
                new ClauseGroup(Join.ALL, List.of(of(""), of("working"), of("course", "ANY"))),
                new ClauseGroup(
                    Join.ANY,
                    List.of(
                        of("category").is("THIRD"),
                        of("age", "asOf").compared(Comparison.AT_LEAST, "5,5"),
                        of("age", "asOf").compared(null, "5"),
                        of("teachingHours").compared(Comparison.EQUAL, "много")))),
            null);
    assertThat(Conditions.problems(Sample.share(Clauses.all(PEDAGOGUE), wrong)))
        .containsExactly(
            "numerator.0.0.fact: Выберите факт.",
            "numerator.0.1.fact: Этого факта нет среди фактов о том, что считается: выберите"
                + " другой.",
            "numerator.0.2.choice.1: Выберите: период.",
            "numerator.1.0.value: Выберите значение.",
            "numerator.1.1.value: Здесь нужно целое число.",
            "numerator.1.2.comparison: Выберите, как сравнить число.",
            "numerator.1.3.value: Запишите число, например 5.");
  }

  @Test
  void aWrittenFormulaThatIsWrongIsToldWithItsPlace() {
    Clauses wrong = Clauses.written("pedagogue &&\n  teachr");
    assertThat(Conditions.problems(Sample.share(Clauses.all(PEDAGOGUE), wrong)))
        .contains("numerator.cel: Строка 2, знак 3: нет факта с именем «teachr».");
    assertThat(Conditions.problems(Sample.count("NOBODY", Clauses.all(PEDAGOGUE))))
        .containsExactly("of: Такое мы не считаем: выберите из списка.");
  }

  @Test
  void theFormulaIsSaidInRussian() {
    MunicipalRow row =
        Conditions.row(
            Sample.share(
                Clauses.all(PEDAGOGUE, of("onLeave", "ACADEMIC_YEAR").not()),
                Clauses.any(
                    of("course", "RETRAINING", "MONTHS_36"),
                    of("category").is("HIGHEST"),
                    of("age", "asOf").compared(Comparison.AT_LEAST, "55"))));
    assertThat(row.shown().words())
        .isEqualTo(
            "педагоги и руководители: «прошёл программу ДПО (переподготовка, за 36 месяцев)» или"
                + " «категория по занимаемой должности: высшая» или «возраст, полных лет (на дату):"
                + " не меньше 55» ÷ «педагогический работник, П(D)» и не выполнено «весь период в"
                + " отпуске (за учебный год)»");
    assertThat(row.source().replace('\u00a0', ' '))
        .isEqualTo("Приказ управления образования от 28 августа 2026 № 112");
  }

  @Test
  void everyWordOfEveryFactHasARussianOne() {
    Set<String> foreign = new TreeSet<>();
    for (Term term : Conditions.CATALOGUE.vocabulary().terms()) {
      assertThat(Conditions.WORDS.population(term.of())).as(term.of().name()).matches("[а-я -]+");
      Set<String> codes = new TreeSet<>();
      for (Term.Parameter parameter : term.parameters()) {
        codes.addAll(parameter.words());
        if (!parameter.isDay() && Conditions.WORDS.parameter(parameter.name()).matches("\\w+")) {
          foreign.add(parameter.name());
        }
      }
      if (term instanceof Term.Choice choice) {
        codes.addAll(choice.words());
      }
      codes.stream()
          .filter(code -> !code.startsWith("E."))
          .filter(code -> Conditions.WORDS.word(term.name(), code).equals(code))
          .forEach(foreign::add);
    }
    assertThat(foreign).isEmpty();
  }

  /**
   * Every fact, asked with what is usual, makes a formula: the builder offers nothing it refuses.
   */
  @Test
  void everyFactThatIsOfferedMakesAFormula() {
    int asked = 0;
    for (Population of : Population.values()) {
      for (Fact fact : Conditions.FACTS.all(of)) {
        Clause whole = usual(fact);
        assertThat(Conditions.problems(Sample.count(of.name(), Clauses.all(whole, whole.not()))))
            .as(fact.name())
            .isEmpty();
        asked++;
      }
    }
    assertThat(asked).isEqualTo(Conditions.CATALOGUE.vocabulary().terms().size());
  }

  @Test
  void aListIsAsClosedAsItsStrictestFact() {
    assertThat(lists(Clauses.all(of("category").is("FIRST")))).isEqualTo(Lists.OPEN);
    assertThat(lists(Clauses.all(of("diagnosed", "ANY", "ACADEMIC_YEAR")))).isEqualTo(Lists.LOGGED);
    assertThat(lists(Clauses.all(of("teacher"), of("openDeficit", "ANY").not())))
        .isEqualTo(Lists.METHODIST);
    MunicipalRow pupils =
        Conditions.row(
            Sample.count(
                "ORGANISATIONS", Clauses.all(of("working"), of("resultsImproved", "VPR"))));
    assertThat(pupils.lists()).isEqualTo(Lists.NONE);
    MunicipalRow within =
        Conditions.row(
            Sample.share(
                Clauses.all(PEDAGOGUE, of("campaign", "ENTRY", "ACADEMIC_YEAR")),
                Clauses.all(of("teacher"))));
    assertThat(within.lists())
        .as("a list of the denominator would not be written down otherwise")
        .isEqualTo(Lists.METHODIST);
  }

  private static Lists lists(Clauses numerator) {
    return Conditions.row(Sample.share(Clauses.all(PEDAGOGUE), numerator)).lists();
  }

  /** The catalogue says of each of its rows how open it is; the facts alone say no less. */
  @Test
  void noFactIsMoreOpenThanTheCatalogueHoldsIt() {
    for (Indicator row : Conditions.CATALOGUE.on(java.time.LocalDate.parse(DAY))) {
      boolean plain = !row.derived() && row.sum() == null && row.mean() == null;
      if (plain && row.lists() != Lists.OPEN) {
        assertThat(Openness.of(row.denominator(), row.numerator()))
            .as(row.code())
            .isGreaterThanOrEqualTo(row.lists());
      }
    }
  }

  /** A new fact is open to every list until somebody decides: this list makes somebody decide. */
  @Test
  void whichFactsAreOpenWasDecidedOfEachOfThem() throws Exception {
    String open =
        Conditions.CATALOGUE.vocabulary().terms().stream()
            .filter(term -> lists(term) == Lists.OPEN)
            .map(Term::name)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    try (InputStream decided = ConditionsTest.class.getResourceAsStream("/open-facts.txt")) {
      assertThat(open)
          .as("does a new fact tell a result? then Openness; if not, resources/open-facts.txt")
          .isEqualTo(new String(decided.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Lists lists(Term term) {
    Fact fact = Conditions.FACTS.find(term.of(), term.name()).orElseThrow();
    return Conditions.row(Sample.count(term.of().name(), Clauses.all(usual(fact)))).lists();
  }

  private static Clause usual(Fact fact) {
    Clause clause = of(fact.name(), fact.slots().stream().map(Slot::usual).toArray(String[]::new));
    return switch (fact.kind()) {
      case YES_NO -> clause;
      case WORD -> clause.is(fact.answers().get(0).code());
      case WHOLE, NUMBER -> clause.compared(Comparison.AT_LEAST, "1");
    };
  }

  @Test
  void whatStaysAnAggregateIsDividedByOneThingAlone() {
    assertThat(MunicipalRow.divisions(Population.PEOPLE, Lists.OPEN)).hasSize(7);
    assertThat(MunicipalRow.divisions(Population.ORGANISATIONS, Lists.NONE))
        .containsExactly(Indicator.Breakdown.ORGANISATION);
    assertThat(MunicipalRow.divisions(Population.DEFICITS, Lists.METHODIST))
        .containsExactly(Indicator.Breakdown.ORGANISATION);
  }
}
