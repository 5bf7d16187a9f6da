package ru.traektoria.monitoring.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.town.Story;

/** Показатели ручных данных на придуманных школах: numerator, denominator, value and edges. */
class ManualIndicatorsTest {

  private static final String LAST = "2025-09-01";
  private static final String NOW = "2026-09-01";
  private static final String DAY = "2027-06-20";

  private final Story story = new Story().schools("first", "second", "third");

  /** «MATHS 7 50 48 20»: subject, class, pupils, passed, good; «RUSSIAN 0 30 - - 4.1» an exam. */
  private void results(String school, String kind, String from, String... rows) {
    List<Map<String, Object>> results = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(" ");
      Map<String, Object> result = new LinkedHashMap<>(Map.of("subject", cells[0]));
      result.put("pupils", Integer.valueOf(cells[2]));
      if (!cells[1].equals("0")) {
        result.put("grade", Integer.valueOf(cells[1]));
      }
      if (!cells[3].equals("-")) {
        result.put("passed", Integer.valueOf(cells[3]));
      }
      if (!cells[4].equals("-")) {
        result.put("good", Integer.valueOf(cells[4]));
      }
      if (cells.length > 5) {
        result.put("average", Double.valueOf(cells[5]));
      }
      results.add(result);
    }
    int year = Integer.parseInt(from.substring(0, 4));
    tell(
        "StudentResultsApproved", school, kind, from, (year + 1) + "-08-31", results, "2027-07-01");
  }

  private void form(String school, String kind, String from, String to, String submitted) {
    tell("FormApproved", school, kind, from, to, null, submitted);
  }

  private void tell(
      String type,
      String school,
      String kind,
      String from,
      String to,
      List<Map<String, Object>> results,
      String submitted) {
    String sheet = school + kind + from;
    story.tell(
        "monitoring",
        type,
        sheet,
        "sheet",
        sheet,
        "organisation",
        school,
        "kind",
        kind,
        "from",
        from,
        "to",
        to,
        "submittedOn",
        submitted,
        "approvedOn",
        submitted,
        "results",
        results);
  }

  @Test
  void gradesAreAddedUpBeforeTheyAreDivided() {
    results("first", "GRADES", LAST, "MATHS 7 50 40 20");
    results("second", "GRADES", LAST, "MATHS 7 50 45 20");
    results("first", "GRADES", NOW, "MATHS 7 40 36 20", "RUSSIAN 7 40 40 30");
    results("second", "GRADES", NOW, "MATHS 7 20 18 10");
    assertThat(story.says("P6.4a.n", DAY)).isEqualTo("94");
    assertThat(story.says("P6.4a.d", DAY)).isEqualTo("100");
    assertThat(story.says("P6.4a.v", DAY)).as("94 of 100").isEqualTo("94");
    assertThat(story.says("P6.4a", DAY)).as("85 % the year before").isEqualTo("9");
    assertThat(story.says("SC.1.v", DAY)).isEqualTo("60");
    assertThat(story.says("SC.1", DAY)).as("40 % the year before").isEqualTo("20");
    assertThat(story.says("P6.4a.v", DAY, "first")).as("76 of 80").isEqualTo("95");
    assertThat(story.says("P6.4a", DAY, "third")).as("no sheet, no value").isEqualTo("—");
  }

  @Test
  void anExamIsWeighedByThoseWhoSatIt() {
    results("first", "OGE", LAST, "MATHS 0 10 - - 3.5");
    results("first", "OGE", NOW, "MATHS 0 10 - - 4.0");
    results("second", "OGE", NOW, "MATHS 0 30 - - 3.6");
    assertThat(story.says("P6.4c.v", DAY)).as("(10·4,0 + 30·3,6) ÷ 40").isEqualTo("3.7");
    assertThat(story.says("P6.4c", DAY)).isEqualTo("0.2");
    results("first", "EGE", LAST, "MATHS 0 20 - - 61.25");
    results("first", "EGE", NOW, "MATHS 0 20 - - 60");
    assertThat(story.says("P6.4d", DAY)).as("worse").isEqualTo("-1.25");
  }

  @Test
  void aFirstYearIsComparedWithNothing() {
    results("first", "VPR", NOW, "MATHS 5 40 - 18");
    assertThat(story.says("P6.4b.v", DAY)).isEqualTo("45");
    assertThat(story.says("P6.4b", DAY)).isEqualTo("—");
    assertThat(story.says("P0.4", DAY)).as("nothing has both years").isEqualTo("—");
  }

  @Test
  void resultsAreGoodWhenFourFifthsAreNoWorseAndOneIsBetter() {
    results("first", "GRADES", LAST, "MATHS 7 50 40 20");
    results("first", "GRADES", NOW, "MATHS 7 50 41 20");
    results("first", "VPR", LAST, "MATHS 7 50 - 20");
    results("first", "VPR", NOW, "MATHS 7 50 - 20");
    assertThat(story.says("P0.4", DAY)).as("one better, one the same").isEqualTo("1");
    results("first", "OGE", LAST, "MATHS 0 50 - - 4");
    results("first", "OGE", NOW, "MATHS 0 50 - - 3.9");
    assertThat(story.says("P0.4", DAY)).as("two of three are not four fifths").isEqualTo("0");
  }

  @Test
  void aCorrectionReplacesEveryRowOfTheSheet() {
    results("first", "GRADES", NOW, "MATHS 7 50 40 20", "RUSSIAN 7 50 40 20");
    results("first", "GRADES", NOW, "MATHS 7 50 45 20");
    assertThat(story.says("P6.4a.d", DAY)).isEqualTo("50");
    assertThat(story.says("P6.4a.v", DAY)).isEqualTo("90");
  }

  @Test
  void aLateSheetBelongsToTheYearItTellsOf() {
    results("first", "GRADES", LAST, "MATHS 7 50 40 20");
    assertThat(story.says("P6.4a.v", "2026-08-31")).as("approved a year later").isEqualTo("80");
    assertThat(story.says("P6.4a.v", "2026-09-01")).as("the next year has none").isEqualTo("—");
  }

  @Test
  void ofSchoolsWithLowResultsThoseThatImproveAreCounted() {
    for (String school : List.of("first", "second")) {
      story.tell(
          "staff",
          "OrganisationChanged",
          school,
          "organisation",
          school,
          "kind",
          "SCHOOL",
          "statuses",
          List.of(Map.of("status", "LOW_RESULTS", "from", "2025-01-01")));
    }
    assertThat(story.says("E.5", DAY)).isEqualTo("0 из 2 = 0 %");
    results("first", "GRADES", LAST, "MATHS 7 50 40 20");
    results("first", "GRADES", NOW, "MATHS 7 50 41 20");
    results("second", "OGE", LAST, "MATHS 0 4 - - 3.0");
    results("second", "OGE", NOW, "MATHS 0 4 - - 5.0");
    results("third", "GRADES", LAST, "MATHS 7 50 10 5");
    results("third", "GRADES", NOW, "MATHS 7 50 50 50");
    assertThat(story.says("E.5", DAY))
        .as("four pupils are too few, and the third school is no ШНОР")
        .isEqualTo("1 из 2 = 50 %");
    assertThat(story.counted("E.5", DAY)).containsExactly("first");
  }

  @Test
  void nationalTestsAreComparedBySubjectAndClassOfTheSameSchool() {
    story.tell(
        "staff",
        "OrganisationChanged",
        "first",
        "organisation",
        "first",
        "kind",
        "SCHOOL",
        "statuses",
        List.of(Map.of("status", "LOW_RESULTS", "from", "2025-01-01")));
    results("first", "VPR", LAST, "MATHS 5 50 - 20", "RUSSIAN 5 50 - 0");
    results("first", "VPR", NOW, "MATHS 5 50 - 19", "MATHS 6 50 - 50");
    assertThat(story.says("E.5", DAY))
        .as("only MATHS 5 is in both years")
        .isEqualTo("0 из 1 = 0 %");
  }

  @Test
  void theCatalogueComparesNationalTestsLikeWithLikeToo() {
    results("first", "VPR", LAST, "MATHS 5 50 - 20", "RUSSIAN 5 50 - 0");
    results("first", "VPR", NOW, "MATHS 5 40 - 19", "MATHS 6 50 - 50");
    results("second", "VPR", LAST, "MATHS 5 30 - 10");
    results("second", "VPR", NOW, "MATHS 6 30 - 30");
    assertThat(story.says("P6.4b.v", DAY)).as("all works: 99 of 120").isEqualTo("82.5");
    assertThat(story.says("P6.4b.c", DAY)).as("MATHS 5 of the first: 19 of 40").isEqualTo("47.5");
    assertThat(story.says("P6.4b.b", DAY)).as("the same a year ago: 20 of 50").isEqualTo("40");
    assertThat(story.says("P6.4b", DAY)).isEqualTo("7.5");
    assertThat(story.says("P0.4", DAY)).isEqualTo("1");
    assertThat(story.says("P6.4b", DAY, "second"))
        .as("class 6 is not compared with class 5")
        .isEqualTo("—");
    assertThat(story.row("P6.4b.c", DAY).denominator()).as("sums are not told").isNull();
  }

  @Test
  void nobodyGoodIsZeroAndNotUnknown() {
    results("first", "VPR", LAST, "MATHS 5 50 - 20");
    results("first", "VPR", NOW, "MATHS 5 50 - 0");
    assertThat(story.says("P6.4b.c", DAY)).isEqualTo("0");
    assertThat(story.says("P6.4b", DAY)).isEqualTo("-40");
    assertThat(story.parts("P6.4b.c", "SUBJECT", DAY)).containsOnlyKeys("MATHS");
  }

  @Test
  void fewerThanFiveComparableWorksAreNotTold() {
    results("first", "VPR", LAST, "MATHS 5 50 - 20");
    results("first", "VPR", NOW, "MATHS 5 4 - 2", "MATHS 6 46 - 20");
    assertThat(story.says("P6.4b.v", DAY)).as("22 of 50").isEqualTo("44");
    assertThat(story.row("P6.4b.c", DAY).state()).isEqualTo(Row.State.HIDDEN);
    assertThat(story.says("P6.4b", DAY)).isEqualTo("—");
  }

  @Test
  void resultsAreBrokenDownBySubjectAndByClassAndThePartsAddUp() {
    results("first", "GRADES", LAST, "MATHS 7 50 40 20");
    results("first", "GRADES", NOW, "MATHS 7 50 45 20", "MATHS 8 30 30 15", "RUSSIAN 7 20 15 10");
    results("second", "GRADES", NOW, "RUSSIAN 8 40 40 30");
    Map<String, String> bySubject = story.parts("P6.4a.d", "SUBJECT", DAY);
    assertThat(bySubject).containsExactly(entry("MATHS", "80"), entry("RUSSIAN", "60"));
    Map<String, String> byClass = story.parts("P6.4a.d", "GRADE", DAY);
    assertThat(byClass).containsExactly(entry("7", "70"), entry("8", "70"));
    assertThat(story.says("P6.4a.d", DAY)).as("80 + 60 = 70 + 70").isEqualTo("140");
    assertThat(story.parts("P6.4a.v", "SUBJECT", DAY))
        .as("75 of 80, 55 of 60")
        .containsExactly(entry("MATHS", "93.75"), entry("RUSSIAN", "91.6667"));
    assertThat(story.parts("P6.4a", "SUBJECT", DAY))
        .as("80 % of mathematics the year before; Russian has no year before")
        .containsExactly(entry("MATHS", "13.75"), entry("RUSSIAN", "—"));
    assertThat(story.parts("P6.4a", "GRADE", DAY))
        .as("60 of 70 against 40 of 50")
        .containsExactly(entry("7", "5.7143"), entry("8", "—"));
  }

  @Test
  void aSmallClassIsHiddenTogetherWithTheOneItCouldBeToldFrom() {
    results("first", "GRADES", NOW, "MATHS 5 3 3 1", "MATHS 6 20 20 9", "MATHS 7 30 30 9");
    assertThat(story.parts("P6.4a.d", "GRADE", DAY))
        .containsExactly(entry("5", "HIDDEN"), entry("6", "HIDDEN"), entry("7", "30"));
    assertThat(story.says("P6.4a.d", DAY)).isEqualTo("53");
  }

  @Test
  void aSheetThatAsksForNoClassStandsApartFromAllClasses() {
    results("first", "GRADES", NOW, "MATHS 7 50 45 20", "MATHS 0 25 25 10");
    assertThat(story.parts("P6.4a.d", "GRADE", DAY))
        .containsExactly(entry("7", "50"), entry("none", "25"));
  }

  @Test
  void anExamHasSubjectsButNoClasses() {
    results("first", "OGE", LAST, "MATHS 0 10 - - 3.5");
    results("first", "OGE", NOW, "MATHS 0 10 - - 4.0", "RUSSIAN 0 10 - - 4.5");
    assertThat(story.parts("P6.4c", "SUBJECT", DAY))
        .containsExactly(entry("MATHS", "0.5"), entry("RUSSIAN", "—"));
    assertThat(story.parts("P6.4c", "GRADE", DAY)).isEmpty();
  }

  @Test
  void aCardCountsInItsCalendarYearFromTheDayItWasSent() {
    form("first", "INFORMATION_CARD", "2026-01-01", "2026-12-31", "2026-11-18");
    assertThat(story.says("A.5", "2026-11-17")).isEqualTo("0 из 3 = 0 %");
    assertThat(story.says("A.5", "2026-11-18")).isEqualTo("1 из 3 = 33.3333 %");
    assertThat(story.says("A.5", "2026-12-31")).isEqualTo("1 из 3 = 33.3333 %");
    assertThat(story.says("A.5", "2027-01-01")).as("a new year").isEqualTo("0 из 3 = 0 %");
  }

  @Test
  void aReportOfAHalfYearCountsUntilTheNextOneEnds() {
    form("first", "TRAINING_REPORT", "2026-01-01", "2026-06-30", "2026-07-10");
    assertThat(story.says("A.6", "2026-06-29"))
        .as("the half-year is not over")
        .startsWith("0 из 3");
    assertThat(story.says("A.6", "2026-07-09")).startsWith("0 из 3");
    assertThat(story.says("A.6", "2026-07-10")).startsWith("1 из 3");
    assertThat(story.says("A.6", "2026-12-30")).startsWith("1 из 3");
    assertThat(story.says("A.6", "2026-12-31")).as("the second has ended").startsWith("0 из 3");
  }

  @Test
  void theBaseOfIndependentAssessmentIsThereWhenEveryOrganisationIsInIt() {
    form("first", "INDEPENDENT_ASSESSMENT", "2024-01-01", "2024-12-31", "2024-12-01");
    form("second", "INDEPENDENT_ASSESSMENT", "2026-01-01", "2026-12-31", "2026-10-01");
    assertThat(story.says("E.14p", "2026-12-31")).startsWith("2 из 3");
    assertThat(story.says("E.14", "2026-12-31")).isEqualTo("0");
    form("third", "INDEPENDENT_ASSESSMENT", "2026-01-01", "2026-12-31", "2026-12-01");
    assertThat(story.says("E.14", "2026-12-31")).isEqualTo("1");
  }
}
