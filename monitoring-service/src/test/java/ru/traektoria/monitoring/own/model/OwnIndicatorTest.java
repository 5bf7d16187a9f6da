package ru.traektoria.monitoring.own.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.own.Sample;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** What an own indicator needs, from when a change applies, and which version is in force. */
class OwnIndicatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Clauses PEDAGOGUES = Clauses.all(Clause.of("pedagogue"));

  private static Version version(int number, String from, Definition definition) {
    return new Version(
        number, from == null ? null : LocalDate.parse(from), definition, "Методист", Instant.EPOCH);
  }

  private static OwnIndicator since(String from) {
    return accepted(OwnIndicator.define("town", "M.1", "key", version(1, from, Sample.older())));
  }

  private static OwnIndicator accepted(Decision<OwnIndicator, Object> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted<OwnIndicator, Object>) decision).state();
  }

  private static List<String> codes(Decision<OwnIndicator, Object> decision) {
    return decision instanceof Decision.Refused<OwnIndicator, Object> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }

  private static Definition with(String field, Object value) {
    Definition d = Sample.older();
    return new Definition(
        field.equals("name") ? (String) value : d.name(),
        field.equals("brief") ? (String) value : d.brief(),
        field.equals("unit") ? (Definition.Unit) value : d.unit(),
        field.equals("direction") ? (Definition.Direction) value : d.direction(),
        field.equals("of") ? (String) value : d.of(),
        field.equals("denominator") ? (Clauses) value : d.denominator(),
        field.equals("numerator") ? (Clauses) value : d.numerator(),
        d.breakdowns(),
        field.equals("paper") ? (Paper) value : d.paper(),
        field.equals("words") ? (String) value : d.words(),
        field.equals("period") ? (ReportingPeriod) value : d.period());
  }

  private static List<String> problems(Definition definition) {
    return OwnIndicatorRule.problems(definition).stream().map(Reason::code).toList();
  }

  @Test
  void aWholeDefinitionIsTaken() {
    assertThat(problems(Sample.older())).isEmpty();
    assertThat(problems(Sample.count("ORGANISATIONS", Clauses.all(Clause.of("working")))))
        .isEmpty();
  }

  @Test
  void aPeriodIsAYearAndADayThatEveryYearHas() {
    assertThat(Sample.older().period()).isEqualTo(ReportingPeriod.USUAL);
    assertThat(ReportingPeriod.of(ReportingPeriod.Year.CALENDAR).day()).isEqualTo("12-31");
    for (String day : List.of("09-30", "01-31", "02-28", "06-15")) {
      assertThat(problems(with("period", period(day)))).as(day).isEmpty();
    }
    for (String day : List.of("02-29", "02-30", "13-01", "31.08", "", "--08-31")) {
      assertThat(problems(with("period", period(day))))
          .as(day)
          .containsExactly("own.shown-on-a-day");
    }
    assertThat(problems(with("period", new ReportingPeriod(null, "08-31"))))
        .containsExactly("own.over-a-year");
    assertThat(problems(with("period", period(null)))).containsExactly("own.shown-on-a-day");
  }

  private static ReportingPeriod period(String day) {
    return new ReportingPeriod(ReportingPeriod.Year.CALENDAR, day);
  }

  @Test
  void eachThingThatIsMissingIsSaidOnceAndByItself() {
    assertThat(problems(with("name", " "))).containsExactly("own.named");
    assertThat(problems(with("name", "я".repeat(301)))).containsExactly("own.name-fits");
    assertThat(problems(with("name", "я".repeat(300)))).isEmpty();
    assertThat(problems(with("brief", "я".repeat(61)))).containsExactly("own.brief-fits");
    assertThat(problems(with("unit", null))).containsExactly("own.measured");
    assertThat(problems(with("direction", null))).containsExactly("own.directed");
    assertThat(problems(with("of", null))).containsExactly("own.counted");
    assertThat(problems(with("denominator", null))).containsExactly("own.share-of-something");
    assertThat(problems(with("denominator", Clauses.all())))
        .contains("own.share-of-something", "own.no-empty-group");
    assertThat(problems(with("unit", Definition.Unit.COUNT))).containsExactly("own.count-of-all");
    assertThat(problems(with("numerator", null))).containsExactly("own.something-is-asked");
    assertThat(problems(with("paper", null))).containsExactly("own.by-a-paper");
    assertThat(problems(with("paper", new Paper(" ", "1", null))))
        .containsExactly("own.by-a-paper");
    assertThat(problems(with("words", "я".repeat(1001)))).containsExactly("own.words-fit");
  }

  @Test
  void twentyConditionsAreTheMost() {
    Clause[] nineteen = Collections.nCopies(19, Clause.of("teacher")).toArray(Clause[]::new);
    Clause[] twenty = Collections.nCopies(20, Clause.of("teacher")).toArray(Clause[]::new);
    assertThat(problems(Sample.share(PEDAGOGUES, Clauses.all(nineteen)))).isEmpty();
    assertThat(problems(Sample.share(PEDAGOGUES, Clauses.all(twenty))))
        .containsExactly("own.not-too-many");
  }

  @Test
  void aWrittenFormulaNeedsWords() {
    Definition written = Sample.share(PEDAGOGUES, Clauses.written("teacher"));
    assertThat(problems(written)).containsExactly("own.written-in-words");
    assertThat(problems(Sample.share(PEDAGOGUES, Clauses.written(" "))))
        .contains("own.something-is-asked");
  }

  @Test
  void everyRuleIsBrokenBySomethingAbove() {
    assertThat(OwnIndicatorRule.values()).hasSize(16);
  }

  @ParameterizedTest(name = "с {0}, заморожено {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2026-11-20, ,           ok
          2026-12-01, ,           ok
          2026-11-19, ,           own.past
          2026-11-20, 2026-11-19, ok
          2026-11-20, 2026-11-20, own.frozen
          2026-11-21, 2026-11-20, ok
          2026-11-18, 2026-11-20, own.past own.frozen
          ,           ,           own.from
          """)
  void aChangeAppliesFromADayThatNobodyHasLookedAt(
      LocalDate from, LocalDate frozen, String expected) {
    OwnIndicator own = since("2026-09-01");
    Version next = new Version(2, from, Sample.older(), "Методист", Instant.EPOCH);
    List<String> wanted = expected.equals("ok") ? List.of() : List.of(expected.split(" "));
    assertThat(codes(own.change(next, TODAY, frozen))).isEqualTo(wanted);
    OwnIndicator.End end = new OwnIndicator.End(from, "Методист", Instant.EPOCH);
    assertThat(codes(own.retire(end, TODAY, frozen))).isEqualTo(wanted);
  }

  @Test
  void aYearThatNobodyMeansIsATypingError() {
    for (String day : List.of("1999-12-31", "2101-01-01", "+99999-01-01")) {
      Version first = version(1, day, Sample.older());
      assertThat(codes(OwnIndicator.define("town", "M.1", "key", first)))
          .containsExactly("own.year");
    }
    Version far = version(2, "2126-12-01", Sample.older());
    assertThat(codes(since("2000-01-01").change(far, TODAY, null))).containsExactly("own.year");
  }

  @Test
  void aVersionDoesNotBeginBeforeTheOneSaidBefore() {
    OwnIndicator own =
        accepted(since("2026-09-01").change(version(2, "2027-01-01", Sample.older()), TODAY, null));
    assertThat(codes(own.change(version(3, "2026-12-31", Sample.older()), TODAY, null)))
        .containsExactly("own.order");
    OwnIndicator mended =
        accepted(own.change(version(3, "2027-01-01", Sample.older()), TODAY, null));
    assertThat(mended.on(LocalDate.of(2026, 12, 31)).orElseThrow().number()).isEqualTo(1);
    assertThat(mended.on(LocalDate.of(2027, 1, 1)).orElseThrow().number())
        .as("a version that was mended before it began never applies")
        .isEqualTo(3);
  }

  @Test
  void anEndMayComeBeforeAVersionThatIsOnlyPlanned() {
    OwnIndicator own =
        accepted(since("2026-09-01").change(version(2, "2027-01-01", Sample.older()), TODAY, null));
    OwnIndicator ended =
        accepted(
            own.retire(
                new OwnIndicator.End(LocalDate.of(2026, 12, 1), "Методист", Instant.EPOCH),
                TODAY,
                null));
    assertThat(ended.on(LocalDate.of(2026, 11, 30)).orElseThrow().number()).isEqualTo(1);
    assertThat(ended.on(LocalDate.of(2026, 12, 1))).isEmpty();
    assertThat(ended.on(LocalDate.of(2027, 1, 1))).as("the planned one never begins").isEmpty();
  }

  @Test
  void theFirstVersionMayBeginInThePastAndEveryDayHasOneVersionAtMost() {
    OwnIndicator own =
        accepted(since("2020-01-01").change(version(2, "2026-11-20", Sample.older()), TODAY, null));
    OwnIndicator ended =
        accepted(
            own.retire(
                new OwnIndicator.End(LocalDate.of(2027, 1, 1), "Методист", Instant.EPOCH),
                TODAY,
                null));
    List<Integer> numbers = new ArrayList<>();
    for (String day :
        List.of("2019-12-31", "2020-01-01", "2026-11-19", "2026-11-20", "2026-12-31")) {
      numbers.add(ended.on(LocalDate.parse(day)).map(Version::number).orElse(0));
    }
    assertThat(numbers).containsExactly(0, 1, 1, 2, 2);
    assertThat(ended.on(LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(ended.retiredOn(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(ended.retiredOn(LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(codes(ended.change(version(3, "2027-02-01", Sample.older()), TODAY, null)))
        .containsExactly("own.ended");
  }

  @Test
  void aFirstVersionNeedsADay() {
    assertThat(codes(OwnIndicator.define("town", "M.1", "key", version(1, null, Sample.older()))))
        .containsExactly("own.from");
  }
}
