package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/**
 * Чему учатся и кто поддерживает: T1.8–T1.11, T2.7–T2.9 and T3.1 on hand-made people. «2 из 5 = 40
 * %» is numerator, denominator and value, «— (0 из 0)» a share of nobody.
 */
class GrowthTrackTest {

  /** The last day of the academic year 2025/26. */
  private static final String YEAR_ENDS = "2026-08-31";

  private final Story town = new Story().schools("school-1", "school-2");

  private void diagnosed(String id, String teacher, String site, String on) {
    town.tell(
        "diagnostics",
        "DiagnosticCompleted",
        id,
        "assessment",
        id,
        "teacher",
        teacher,
        "campaignKind",
        "ENTRY",
        "site",
        site,
        "initiator",
        "MUNICIPALITY",
        "completedOn",
        on,
        "areas",
        List.of("METHODS"));
  }

  private void onLeave(String teacher, String from, String to) {
    town.tell(
        "staff",
        "TeacherProfileChanged",
        teacher,
        "teacher",
        teacher,
        "statuses",
        List.of(Map.of("status", "ON_LEAVE", "from", from, "to", to)));
  }

  private void approved(
      String route, String teacher, String author, String on, String... deficits) {
    town.tell(
        "routes",
        "RouteApproved",
        route,
        "route",
        route,
        "teacher",
        teacher,
        "author",
        author,
        "deficits",
        List.of(deficits),
        "approvedOn",
        on,
        "plannedEnd",
        YEAR_ENDS);
  }

  private void closed(String route, String teacher, String author, String outcome, String on) {
    town.tell(
        "routes",
        "RouteClosed",
        route,
        "route",
        route,
        "teacher",
        teacher,
        "author",
        author,
        "outcome",
        outcome,
        "deficits",
        route.endsWith("-without") ? List.of() : List.of("d"),
        "closedOn",
        on);
  }

  private void course(String id, String teacher, String kind, String on, Object... more) {
    Object[] all =
        Story.fields(more, "course", id, "teacher", teacher, "kind", kind, "documentOn", on);
    town.tell("routes", "CourseCompleted", id, all);
  }

  private void took(String id, String teacher, String attendance, String on, Object... more) {
    Object[] all =
        Story.fields(
            more,
            "participation",
            id,
            "activity",
            "activity-" + id,
            "teacher",
            teacher,
            "attendance",
            attendance,
            "heldOn",
            on,
            "role",
            "PARTICIPANT");
    town.tell("activities", "ParticipationRecorded", id, all);
  }

  private void pair(String id, String mentor, String mentee, String from, String to) {
    town.tell(
        "mentoring",
        "MentorAssigned",
        id,
        "pair",
        id,
        "mentors",
        List.of(mentor),
        "mentees",
        List.of(mentee),
        "organisation",
        "school-1",
        "form",
        "TRADITIONAL",
        "orderOn",
        from,
        "from",
        from,
        "plannedTo",
        to);
  }

  @Test
  void aDiagnosisAtTheRegionalCentreCountsOnceInTheYearItWasFinished() {
    town.teachers("school-1", "centre", "twice", "municipal", "last-year", "on-leave");
    diagnosed("d1", "centre", "CNPPM", YEAR_ENDS);
    diagnosed("d2", "twice", "CNPPM", "2025-09-01");
    diagnosed("d3", "twice", "CNPPM", "2026-03-01");
    diagnosed("d4", "municipal", "MUNICIPAL", "2026-03-01");
    diagnosed("d5", "last-year", "CNPPM", "2025-08-31");
    onLeave("on-leave", "2025-03-01", "2027-03-01");
    assertThat(town.says("T1.8", YEAR_ENDS)).isEqualTo("2 из 4 = 50 %");
    assertThat(town.counted("T1.8", YEAR_ENDS)).containsExactly("centre", "twice");
    assertThat(town.says("T1.8", YEAR_ENDS, "school-2")).isEqualTo("— (0 из 0)");
  }

  @Test
  void whoeverWasAwayForAPartOfTheYearIsStillCounted() {
    town.teachers("school-1", "back");
    onLeave("back", "2025-03-01", "2026-05-31");
    assertThat(town.says("T1.8", YEAR_ENDS)).isEqualTo("0 из 1 = 0 %");
  }

  @Test
  void aDiagnosisToldAYearLateStillCountsInItsYear() {
    town.teachers("school-1", "late");
    assertThat(town.says("T1.8", YEAR_ENDS)).isEqualTo("0 из 1 = 0 %");
    diagnosed("d1", "late", "CNPPM", "2026-01-20");
    assertThat(town.says("T1.8", YEAR_ENDS)).isEqualTo("1 из 1 = 100 %");
    assertThat(town.says("T1.8", "2027-08-31")).isEqualTo("0 из 1 = 0 %");
  }

  @Test
  void aRouteAgainstADeficitIsDoneWhenItIsClosedAsDone() {
    town.teachers("school-1", "done", "eliminated", "not-done", "without", "draft");
    approved("r1", "done", "MUNICIPALITY", "2025-10-01", "d");
    closed("r1", "done", "MUNICIPALITY", "COMPLETED", "2026-05-20");
    approved("r2", "eliminated", "CNPPM", "2024-10-01", "d");
    closed("r2", "eliminated", "CNPPM", "DEFICIT_ELIMINATED", "2025-09-01");
    approved("r3", "not-done", "MUNICIPALITY", "2025-10-01", "d");
    closed("r3", "not-done", "MUNICIPALITY", "NOT_COMPLETED", "2026-05-20");
    approved("r4-without", "without", "MUNICIPALITY", "2025-10-01");
    closed("r4-without", "without", "MUNICIPALITY", "COMPLETED", "2026-05-20");
    town.tell(
        "routes",
        "RouteDrafted",
        "r5",
        "route",
        "r5",
        "teacher",
        "draft",
        "author",
        "MUNICIPALITY",
        "deficits",
        List.of("d"),
        "draftedOn",
        "2025-10-01");
    assertThat(town.counted("T1.9", YEAR_ENDS)).containsExactly("done", "eliminated");
    assertThat(town.says("T1.9", YEAR_ENDS)).isEqualTo("2 из 5 = 40 %");
    assertThat(town.says("T1.9b", YEAR_ENDS)).isEqualTo("2 из 4 = 50 %");
    assertThat(town.says("T1.9b", YEAR_ENDS, "school-2")).isEqualTo("— (0 из 0)");
  }

  @Test
  void additionalEducationIsADocumentOfTheYearThatWasNotAnnulled() {
    town.teachers("school-1", "trained", "retrained", "seminar", "annulled", "before");
    course("c1", "trained", "ADVANCED_TRAINING", "2025-09-01");
    course("c2", "trained", "ADVANCED_TRAINING", "2026-08-31");
    course("c3", "retrained", "RETRAINING", "2026-08-31");
    course("c4", "seminar", "OTHER", "2026-03-01");
    course("c5", "annulled", "ADVANCED_TRAINING", "2026-03-01", "annulled", true);
    course("c6", "before", "ADVANCED_TRAINING", "2025-08-31");
    assertThat(town.says("T1.10", YEAR_ENDS)).isEqualTo("2 из 5 = 40 %");
    assertThat(town.counted("T1.10", YEAR_ENDS)).containsExactly("retrained", "trained");
  }

  @Test
  void assessedCompetencesAreOfTeachersOverPedagoguesAndOverTeachers() {
    town.teachers("school-1", "assessed", "other");
    town.works("tutor", "school-1", "PEDAGOGUE", "MAIN");
    for (String teacher : List.of("assessed", "tutor")) {
      town.tell(
          "routes",
          "CompetenceAssessmentPassed",
          "a-" + teacher,
          "record",
          "a-" + teacher,
          "teacher",
          teacher,
          "kind",
          "SUBJECT_AND_METHODS",
          "course",
          "c-" + teacher,
          "passedOn",
          "2026-02-10");
    }
    assertThat(town.says("T1.11", YEAR_ENDS)).isEqualTo("1 из 3 = 33.3333 %");
    assertThat(town.says("T1.11u", YEAR_ENDS)).isEqualTo("1 из 2 = 50 %");
    assertThat(town.counted("T1.11", YEAR_ENDS)).containsExactly("assessed");
  }

  @Test
  void youngTeachersAreSupportedByWhatTheyCameToNotByWhatTheySignedUpFor() {
    for (String young : List.of("came", "absent", "own-association", "guest", "school-only")) {
      town.teacher(young, "school-1", "1999-01-01", null);
    }
    town.teacher("older", "school-1", "1980-01-01", null);
    took("p1", "came", "PRESENT", "2026-02-01", "municipalProject", true);
    took("p2", "absent", "ABSENT", "2026-02-01", "municipalProject", true);
    town.tell(
        "activities",
        "MembershipChanged",
        "m1",
        "membership",
        "m1",
        "association",
        "maths",
        "teacher",
        "own-association",
        "role",
        "MEMBER",
        "from",
        "2025-09-01");
    took("p3", "own-association", "PRESENT", "2026-02-01", "association", "maths");
    took("p4", "guest", "PRESENT", "2026-02-01", "association", "maths");
    took("p5", "school-only", "PRESENT", "2026-02-01", "municipalProject", false);
    took("p6", "older", "PRESENT", "2026-02-01", "municipalProject", true);
    assertThat(town.says("T2.7", YEAR_ENDS)).isEqualTo("2 из 5 = 40 %");
    assertThat(town.counted("T2.7", YEAR_ENDS)).containsExactly("came", "own-association");
  }

  @Test
  void mentorsAndMenteesCountOnceEachWhileTheirPairIsActiveInTheYear() {
    town.teachers("school-1", "mentor", "mentee", "both", "former", "nobody");
    pair("p1", "mentor", "mentee", "2025-10-01", YEAR_ENDS);
    pair("p2", "both", "mentee", "2025-10-01", YEAR_ENDS);
    pair("p3", "mentor", "both", "2025-10-01", YEAR_ENDS);
    pair("p4", "former", "mentee", "2024-10-01", "2025-08-31");
    town.tell(
        "mentoring",
        "MentoringCompleted",
        "p4",
        "pair",
        "p4",
        "outcome",
        "COMPLETED",
        "completedOn",
        "2025-08-31");
    assertThat(town.says("T2.8", YEAR_ENDS)).isEqualTo("3 из 5 = 60 %");
    assertThat(town.counted("T2.8a", YEAR_ENDS)).containsExactly("both", "mentor");
    assertThat(town.says("T2.8a", YEAR_ENDS)).isEqualTo("2 из 5 = 40 %");
    assertThat(town.counted("T2.8b", YEAR_ENDS)).containsExactly("both", "mentee");
    assertThat(town.says("T2.8b", YEAR_ENDS)).isEqualTo("2 из 5 = 40 %");
  }

  @Test
  void theTargetModelNeedsAnActInForceAndAPairAtWork() {
    town.schools("school-3");
    town.teachers("school-1", "mentor", "mentee");
    pair("p1", "mentor", "mentee", "2025-10-01", YEAR_ENDS);
    for (String school : List.of("school-1", "school-2")) {
      town.tell(
          "mentoring",
          "TargetModelAdopted",
          "a-" + school,
          "adoption",
          "a-" + school,
          "organisation",
          school,
          "adoptedOn",
          "2024-09-01");
    }
    assertThat(town.says("T2.9", YEAR_ENDS)).isEqualTo("1 из 3 = 33.3333 %");
    assertThat(town.counted("T2.9", YEAR_ENDS)).containsExactly("school-1");
    town.tell(
        "mentoring",
        "TargetModelAdopted",
        "a-school-1",
        "adoption",
        "a-school-1",
        "organisation",
        "school-1",
        "adoptedOn",
        "2024-09-01",
        "endedOn",
        "2026-08-30");
    assertThat(town.says("T2.9", YEAR_ENDS)).isEqualTo("0 из 3 = 0 %");
  }

  @Test
  void federalThemesOverlapAndRegionalProgrammesStandApart() {
    town.teachers("school-1", "literacy", "both", "internship", "regional", "absent");
    course("c1", "literacy", "ADVANCED_TRAINING", "2026-01-15", "priority", "FUNCTIONAL_LITERACY");
    course("c2", "both", "ADVANCED_TRAINING", "2026-01-15", "priority", "FUNCTIONAL_LITERACY");
    course("c3", "both", "ADVANCED_TRAINING", "2026-02-15", "priority", "UPDATED_FGOS");
    took(
        "p1",
        "internship",
        "PRESENT",
        "2026-03-01",
        "kind",
        "INTERNSHIP",
        "priority",
        "DIGITAL_ENVIRONMENT");
    took(
        "p2",
        "absent",
        "ABSENT",
        "2026-03-01",
        "kind",
        "INTERNSHIP",
        "priority",
        "DIGITAL_ENVIRONMENT");
    course(
        "c4",
        "regional",
        "ADVANCED_TRAINING",
        "2026-02-15",
        "priority",
        "TOWN_THEME",
        "priorityLevel",
        "REGIONAL");
    assertThat(town.says("T3.1", YEAR_ENDS)).isEqualTo("3 из 5 = 60 %");
    assertThat(town.says("T3.1a", YEAR_ENDS)).isEqualTo("2 из 5 = 40 %");
    assertThat(town.says("T3.1b", YEAR_ENDS)).isEqualTo("1 из 5 = 20 %");
    assertThat(town.says("T3.1c", YEAR_ENDS)).isEqualTo("1 из 5 = 20 %");
    assertThat(town.says("T3.1r", YEAR_ENDS)).isEqualTo("1 из 5 = 20 %");
    assertThat(town.counted("T3.1", YEAR_ENDS)).containsExactly("both", "internship", "literacy");
  }
}
