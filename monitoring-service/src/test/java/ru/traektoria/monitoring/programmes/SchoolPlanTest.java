package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/** Школьный план (S1) on plans and protocols made by hand: one story an indicator. */
class SchoolPlanTest {

  private static final String YEAR_END = "2027-08-31";

  private final Story story = new Story().schools("s", "t");

  private void item(String id, String school, String kind, Object... more) {
    Object[] fields = {
      "plan",
      "plan-" + school,
      "organisation",
      school,
      "owner",
      "ORGANISATION",
      "yearKind",
      "ACADEMIC",
      "first",
      2026,
      "last",
      2026,
      "item",
      id,
      "section",
      "s1",
      "kind",
      kind,
      "state",
      "OPEN"
    };
    Object[] all = Story.fields(more, fields);
    story.tell("activities", "PlanItemChanged", id, all);
  }

  /** СК.3. */
  @Test
  void everySchoolAssociationOwesAMaterialInEachQuarter() {
    story.teachers("s", "anna");
    association("maths", "s", "SHMO");
    association("empty", "s", "SHMO");
    association("city", null, "GMO");
    member("maths", "anna");
    member("city", "anna");
    assertThat(story.says("SC.3", YEAR_END)).isEqualTo("0 из 4 = 0 %");
    material("m1", "s", "maths", "2026-08-28");
    material("m2", "s", "maths", "2026-11-04");
    assertThat(story.counted("SC.3", YEAR_END)).as("обе — I четверть").containsExactly("maths#1");
    material("m3", "s", "maths", "2026-11-05");
    material("m4", "s", "maths", "2027-05-31");
    material("m5", "s", "maths", "2027-06-01");
    assertThat(story.says("SC.3", YEAR_END)).isEqualTo("3 из 4 = 75 %");
    assertThat(story.counted("SC.3", YEAR_END)).containsExactly("maths#1", "maths#2", "maths#4");
    assertThat(story.says("SC.3", "2026-12-31")).isEqualTo("2 из 4 = 50 %");
    assertThat(story.says("SC.3", YEAR_END, "t")).as("в другой школе").isEqualTo("— (0 из 0)");
  }

  private void association(String id, String school, String kind) {
    story.tell(
        "activities",
        "AssociationChanged",
        id,
        "association",
        id,
        "organisation",
        school,
        "kind",
        kind);
  }

  private void member(String association, String who) {
    story.tell(
        "activities",
        "MembershipChanged",
        association,
        "membership",
        association + who,
        "association",
        association,
        "teacher",
        who,
        "role",
        "MEMBER",
        "from",
        "2020-09-01");
  }

  private void material(String id, String school, String association, String on) {
    story.tell(
        "activities",
        "MaterialPublished",
        id,
        "material",
        id,
        "organisation",
        school,
        "association",
        association,
        "kind",
        "ARTICLE",
        "publishedOn",
        on);
  }

  /** СК.4: пять в одной школе — две строки плана, «не реже 1 раза в четверть» — четыре. */
  @Test
  void councilsAreSharesOfWhatTheSchoolItselfPlanned() {
    item("i1", "s", "METHODICAL_COUNCIL", "dueOn", "2026-08-31");
    item("i2", "s", "METHODICAL_COUNCIL", "dueOn", "2027-05-31", "times", 4);
    item("i3", "t", "METHODICAL_COUNCIL", "dueOn", "2026-10-31");
    protocol("p1", "s", "METHODICAL_COUNCIL", "2026-27", "2026-08-30");
    protocol("p2", "s", "METHODICAL_COUNCIL", "2026-27", "2026-11-12");
    protocol("p3", "s", "PEDAGOGICAL_COUNCIL", "2026-27", "2026-11-12");
    protocol("p4", "s", "METHODICAL_COUNCIL", "2025-26", "2026-05-12");
    assertThat(story.says("SC.4", YEAR_END)).startsWith("2 из 6");
    assertThat(story.counted("SC.4", YEAR_END)).containsExactly("i1#1", "i2#1");
    assertThat(story.says("SC.4", YEAR_END, "s")).isEqualTo("2 из 5 = 40 %");
    assertThat(story.says("SC.4", YEAR_END, "t")).isEqualTo("0 из 1 = 0 %");
    assertThat(story.says("SC.5", YEAR_END))
        .as("педсоветов не планировали")
        .isEqualTo("— (0 из 0)");
  }

  @Test
  void meetingsBeyondThePlanOfOneSchoolDoNotHelpAnother() {
    item("i1", "s", "PEDAGOGICAL_COUNCIL");
    item("i2", "t", "PEDAGOGICAL_COUNCIL");
    for (int i = 1; i <= 3; i++) {
      protocol("p" + i, "s", "PEDAGOGICAL_COUNCIL", "2026-27", "2026-11-1" + i);
    }
    assertThat(story.says("SC.5", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.says("SC.5", YEAR_END, "s")).isEqualTo("1 из 1 = 100 %");
    assertThat(story.says("SC.5", "2026-11-10")).as("до первого").isEqualTo("0 из 2 = 0 %");
  }

  @Test
  void aCorrectedProtocolIsStillOneAndACancelledItemIsNoPlan() {
    item("i1", "s", "PEDAGOGICAL_COUNCIL");
    item("i2", "s", "PEDAGOGICAL_COUNCIL");
    item("i2", "s", "PEDAGOGICAL_COUNCIL", "state", "CANCELLED");
    protocol("p1", "s", "PEDAGOGICAL_COUNCIL", "2026-27", "2026-11-11");
    protocol("p1", "s", "PEDAGOGICAL_COUNCIL", "2026-27", "2026-11-11");
    assertThat(story.says("SC.5", YEAR_END)).isEqualTo("1 из 1 = 100 %");
  }

  private void protocol(String id, String school, String kind, String year, String on) {
    story.tell(
        "activities",
        "ProtocolSigned",
        id,
        "meeting",
        id,
        "activity",
        "a-" + id,
        "association",
        "council",
        "associationKind",
        kind,
        "organisation",
        school,
        "number",
        1,
        "year",
        year,
        "heldOn",
        on,
        "signedOn",
        on,
        "learning",
        false);
  }

  /** СК.6. */
  @Test
  void aTrainingIsNoSeminarAndALinkedOneBelongsToTheYearOfThePlan() {
    item("i1", "s", "SEMINAR", "times", 4, "activities", List.of("august"));
    seminar("august", "s", "2026-08-27", null);
    seminar("winter", "s", "2027-01-15", null);
    seminar("training", "s", "2027-01-16", "TRAINING");
    seminar("foreign", "t", "2027-01-17", null);
    seminar("before", "s", "2026-05-05", null);
    assertThat(story.says("SC.6", YEAR_END)).isEqualTo("2 из 4 = 50 %");
    assertThat(story.says("SC.6", "2026-12-31")).as("только август").isEqualTo("1 из 4 = 25 %");
  }

  private void seminar(String id, String school, String on, String exactKind) {
    story.tell(
        "activities",
        "ActivityHeld",
        id,
        "activity",
        id,
        "organisation",
        school,
        "kind",
        "SEMINAR",
        "exactKind",
        exactKind,
        "level",
        "SCHOOL",
        "heldOn",
        on,
        "municipalProject",
        false);
  }

  /** СК.7. */
  @Test
  void aSubjectWeekCountsWhenItIsClosedWithItsAnalysis() {
    item("i1", "s", "SUBJECT_WEEK", "times", 3);
    week("w1", "2026-11-09", "2026-11-30", null);
    week("w2", "2027-03-01", "2027-03-20", null);
    assertThat(story.says("SC.7", "2026-11-29")).as("ещё не закрыта").isEqualTo("0 из 3 = 0 %");
    assertThat(story.says("SC.7", "2026-11-30")).startsWith("1 из 3");
    week("w2", "2027-03-01", null, true);
    assertThat(story.says("SC.7", YEAR_END)).as("w2 снова открыта").startsWith("1 из 3");
  }

  private void week(String id, String from, String closed, Boolean annulled) {
    story.tell(
        "activities",
        "SubjectWeekHeld",
        id,
        "series",
        id,
        "organisation",
        "s",
        "kind",
        "SUBJECT_WEEK",
        "from",
        from,
        "to",
        from,
        "closedOn",
        closed,
        "annulled",
        annulled);
  }

  /** СК.9. */
  @Test
  void onlyItemsWhoseTermHasComeAreAskedFor() {
    item("inTime", "s", "CONTROL", "dueOn", "2026-10-31", "state", "DONE", "doneOn", "2026-10-31");
    item("late", "s", "CONTROL", "dueOn", "2026-10-31", "state", "DONE", "doneOn", "2026-11-01");
    item("open", "s", null, "dueOn", "2026-10-31");
    item("later", "s", null, "dueOn", "2026-11-01");
    item("vague", "s", null);
    item("cancelled", "s", null, "dueOn", "2026-10-31", "state", "CANCELLED");
    item("lastYear", "s", null, "dueOn", "2026-05-31", "first", 2025, "last", 2025);
    item("association", "s", null, "dueOn", "2026-10-31", "owner", "ASSOCIATION");
    assertThat(story.of("SC.9", "2026-10-31")).containsExactly("inTime", "late", "open");
    assertThat(story.says("SC.9", "2026-10-31")).startsWith("1 из 3");
    assertThat(story.says("SC.9", "2026-10-30")).as("срок не наступил").isEqualTo("— (0 из 0)");
    assertThat(story.says("SC.9", YEAR_END)).isEqualTo("1 из 4 = 25 %");
  }

  /** S1-50: an item taken off today was asked for yesterday. */
  @Test
  void anItemTakenOffStandsUntilThatDay() {
    item("open", "s", "SEMINAR", "dueOn", "2026-10-31");
    item(
        "off",
        "s",
        "SEMINAR",
        "dueOn",
        "2026-10-31",
        "state",
        "CANCELLED",
        "cancelledOn",
        "2026-11-20");
    assertThat(story.of("SC.9", "2026-11-19")).containsExactly("off", "open");
    assertThat(story.of("SC.9", "2026-11-20")).containsExactly("open");
    assertThat(story.of("SC.6", "2026-11-19")).containsExactly("off#1", "open#1");
    assertThat(story.of("SC.6", YEAR_END)).containsExactly("open#1");
    item("off", "s", "SEMINAR", "dueOn", "2026-10-31");
    assertThat(story.of("SC.9", "2026-11-20")).as("возвращён").containsExactly("off", "open");
  }

  @Test
  void anItemOfAPlanOfSeveralYearsIsOfTheYearOfItsTerm() {
    item("first", "s", null, "dueOn", "2027-05-31", "last", 2028);
    item("second", "s", null, "dueOn", "2027-09-30", "last", 2028);
    assertThat(story.of("SC.9", YEAR_END)).containsExactly("first");
    assertThat(story.of("SC.9", "2028-08-31")).containsExactly("second");
  }

  /** СК.10. */
  @Test
  void theSchoolsCollectionIsFilledInAsManyMonthsAsPlanned() {
    item("i1", "s", "EXPERIENCE", "times", 4);
    material("m1", "s", null, "2026-11-01");
    material("m2", "s", null, "2026-11-30");
    material("m3", "s", null, "2027-03-01");
    material("m4", "t", null, "2027-04-01");
    material("m5", "s", null, "2026-08-31");
    assertThat(story.says("SC.10", YEAR_END)).isEqualTo("2 из 4 = 50 %");
    assertThat(story.says("SC.10", "2026-12-31")).isEqualTo("1 из 4 = 25 %");
  }
}
