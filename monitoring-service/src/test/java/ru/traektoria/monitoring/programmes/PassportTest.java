package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.tables.Ingredient;
import ru.traektoria.monitoring.tables.Ingredient.Outcome;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.town.Story;

/**
 * Паспорт программы (P) on hand-made people: «2 из 5 = 40 %» is numerator, denominator and value,
 * «— (0 из 0)» a share of nobody, which is neither 0 nor 100 %.
 */
class PassportTest {

  private final Story town = new Story().schools("school-1", "school-2");

  private void course(String id, String teacher, String kind, String on) {
    town.tell(
        "routes",
        "CourseCompleted",
        id,
        "course",
        id,
        "teacher",
        teacher,
        "kind",
        kind,
        "documentOn",
        on);
  }

  private void diagnosed(String id, String teacher, String kind, String on) {
    town.tell(
        "diagnostics",
        "DiagnosticCompleted",
        id,
        "assessment",
        id,
        "teacher",
        teacher,
        "campaignKind",
        kind,
        "site",
        "MUNICIPAL",
        "initiator",
        "MUNICIPALITY",
        "completedOn",
        on,
        "areas",
        List.of("METHODS"));
  }

  private void deficit(String id, String teacher, String diagnosis, String on) {
    town.tell(
        "diagnostics",
        "DeficitIdentified",
        teacher,
        "deficit",
        id,
        "teacher",
        teacher,
        "competence",
        "METHODS.GOALS",
        "area",
        "METHODS",
        "severity",
        "HIGH",
        "assessment",
        diagnosis,
        "foundOn",
        on);
  }

  private void resolved(String id, String teacher, String on) {
    town.tell(
        "diagnostics",
        "DeficitResolved",
        teacher,
        "deficit",
        id,
        "teacher",
        teacher,
        "competence",
        "METHODS.GOALS",
        "area",
        "METHODS",
        "resolvedOn",
        on);
  }

  private void withdrawn(String diagnosis, String teacher, String on) {
    town.tell(
        "diagnostics",
        "ConsentWithdrawn",
        diagnosis,
        "assessment",
        diagnosis,
        "teacher",
        teacher,
        "withdrawnOn",
        on);
  }

  private void route(String id, String teacher, String approved, String plannedEnd) {
    town.tell(
        "routes",
        "RouteApproved",
        id,
        "route",
        id,
        "teacher",
        teacher,
        "author",
        "MUNICIPALITY",
        "deficits",
        List.of("d"),
        "approvedOn",
        approved,
        "plannedEnd",
        plannedEnd);
  }

  private void closed(String id, String teacher, String outcome, String on) {
    town.tell(
        "routes",
        "RouteClosed",
        id,
        "route",
        id,
        "teacher",
        teacher,
        "author",
        "MUNICIPALITY",
        "outcome",
        outcome,
        "deficits",
        List.of("d"),
        "closedOn",
        on);
  }

  private void step(String id, String route, String teacher, String on) {
    town.tell(
        "routes",
        "RouteStepCompleted",
        route,
        "route",
        route,
        "step",
        id,
        "teacher",
        teacher,
        "kind",
        "SEMINAR",
        "completedOn",
        on);
  }

  private void pair(String id, String mentor, String mentee, String orderOn, String from) {
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
        "form",
        "TRADITIONAL",
        "orderNumber",
        "17",
        "orderOn",
        orderOn,
        "from",
        from);
  }

  private void ended(String id, String on) {
    town.tell("mentoring", "MentoringEnded", id, "pair", id, "endedOn", on, "reason", "MOVED");
  }

  private void visit(String id, String teacher, String attendance, String role, String on) {
    town.tell(
        "activities",
        "ParticipationRecorded",
        "activity-" + id,
        "participation",
        id,
        "activity",
        "activity-" + id,
        "teacher",
        teacher,
        "kind",
        "SEMINAR",
        "role",
        role,
        "attendance",
        attendance,
        "heldOn",
        on,
        "municipalProject",
        false);
  }

  private void job(String teacher, String school, String from, String to) {
    town.tell(
        "staff",
        "AssignmentChanged",
        teacher,
        "assignment",
        teacher + school + from,
        "teacher",
        teacher,
        "organisation",
        school,
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        from,
        "to",
        to);
  }

  /** Works since 2015, whenever the diploma was given. */
  private void graduate(String teacher, String diplomaOn) {
    town.teachers("school-1", teacher)
        .tell(
            "staff", "TeacherProfileChanged", teacher, "teacher", teacher, "diplomaOn", diplomaOn);
  }

  private void category(String teacher, String category, String on) {
    town.tell(
        "staff",
        "TeacherProfileChanged",
        teacher,
        "teacher",
        teacher,
        "categories",
        List.of(java.util.Map.of("position", "TEACHER", "category", category, "awardedOn", on)));
    town.tell(
        "staff",
        "AssignmentChanged",
        teacher,
        "assignment",
        teacher + "-post",
        "teacher",
        teacher,
        "organisation",
        "school-1",
        "position",
        "TEACHER",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2015-09-01");
  }

  private void answers(int satisfied, int others, String on) {
    for (int i = 0; i < satisfied + others; i++) {
      town.tell(
          "diagnostics",
          "SatisfactionAnswered",
          "survey",
          "survey",
          "survey",
          "year",
          "2025-26",
          "satisfied",
          i < satisfied,
          "answeredOn",
          on);
    }
  }

  @Test
  void supportIsARouteAPairAVisitAConsultationOrACourseAndNoDiagnosis() {
    town.teachers("school-1", "anna", "boris", "vera", "gleb", "darya", "egor", "zoya");
    route("r", "anna", "2025-10-01", null);
    pair("p", "boris", "vera", "2025-09-10", "2025-09-15");
    visit("v", "gleb", "PRESENT", "PARTICIPANT", "2026-02-01");
    course("c", "darya", "ADVANCED_TRAINING", "2026-03-01");
    diagnosed("d", "egor", "ENTRY", "2025-10-10");
    visit("a", "zoya", "ABSENT", "PARTICIPANT", "2026-02-01");
    visit("j", "zoya", "PRESENT", "JURY", "2026-02-01");
    assertThat(town.counted("P0.1", "2026-08-31"))
        .containsExactly("anna", "boris", "darya", "gleb", "vera");
    assertThat(town.says("P0.1", "2026-08-31")).isEqualTo("5 из 7 = 71.4286 %");
    town.tell(
        "activities",
        "ConsultationGiven",
        "k",
        "consultation",
        "k",
        "teachers",
        List.of("egor"),
        "organisations",
        List.of(),
        "givenOn",
        "2026-05-05");
    assertThat(town.counted("P0.1", "2026-08-31")).contains("egor").doesNotContain("zoya");
    assertThat(town.says("P0.1", "2024-08-31")).as("before any of it").isEqualTo("0 из 7 = 0 %");
  }

  @Test
  void whoIsOnLeaveTheWholeYearIsNoPartOfTheShare() {
    town.teachers("school-1", "anna");
    town.tell(
        "staff",
        "TeacherProfileChanged",
        "boris",
        "teacher",
        "boris",
        "statuses",
        List.of(java.util.Map.of("status", "ON_LEAVE", "from", "2025-06-01")));
    town.works("boris", "school-1", "TEACHER", "MAIN");
    diagnosed("d", "anna", "FINAL", "2026-05-20");
    assertThat(town.says("P2.1", "2026-08-31")).isEqualTo("1 из 1 = 100 %");
    assertThat(town.says("P2.1", "2025-07-01")).as("on leave a month only").startsWith("0 из 2");
  }

  @Test
  void anyDiagnosisOfTheYearCountsOnceAndStaysWhenTheConsentIsWithdrawn() {
    town.teachers("school-1", "anna", "boris");
    diagnosed("d1", "anna", "ENTRY", "2025-09-01");
    diagnosed("d2", "anna", "FINAL", "2026-08-31");
    diagnosed("d3", "boris", "FINAL", "2025-08-31");
    withdrawn("d1", "anna", "2026-01-01");
    assertThat(town.says("P2.1", "2026-08-31")).isEqualTo("1 из 2 = 50 %");
    assertThat(town.says("P2.1", "2025-08-31")).isEqualTo("1 из 2 = 50 %");
  }

  @Test
  void anOpenDeficitAsksForAnApprovedRouteInForceOnTheDay() {
    town.teachers("school-1", "anna", "boris", "vera", "gleb");
    for (String name : List.of("anna", "boris", "vera")) {
      diagnosed("e-" + name, name, "ENTRY", "2025-10-01");
      deficit("x-" + name, name, "e-" + name, "2025-10-01");
    }
    route("r-anna", "anna", "2025-11-30", null);
    route("r-boris", "boris", "2025-11-01", null);
    closed("r-boris", "boris", "CANCELLED", "2025-11-29");
    resolved("x-vera", "vera", "2025-11-30");
    assertThat(town.of("P2.2", "2025-11-30")).containsExactly("anna", "boris");
    assertThat(town.says("P2.2", "2025-11-30")).isEqualTo("1 из 2 = 50 %");
    assertThat(town.says("P2.2", "2025-11-29")).as("a day before").isEqualTo("1 из 3 = 33.3333 %");
    withdrawn("e-boris", "boris", "2025-12-01");
    assertThat(town.says("P2.2", "2025-12-01")).as("consent gone").isEqualTo("1 из 1 = 100 %");
    assertThat(town.says("P2.2", "2025-09-30")).as("nobody yet").isEqualTo("— (0 из 0)");
  }

  @Test
  void whatFinalDiagnosticsFoundCountsFromTheNextThirtiethOfNovember() {
    town.teachers("school-1", "anna");
    diagnosed("f", "anna", "FINAL", "2026-05-20");
    deficit("x", "anna", "f", "2026-05-20");
    assertThat(town.says("P2.2", "2026-08-31")).isEqualTo("— (0 из 0)");
    assertThat(town.says("P2.2", "2026-11-29")).isEqualTo("— (0 из 0)");
    assertThat(town.says("P2.2", "2026-11-30")).isEqualTo("0 из 1 = 0 %");
  }

  @Test
  void aCertificateCountsForThirtySixMonthsToTheDay() {
    town.teachers("school-1", "anna", "boris", "vera");
    course("a", "anna", "ADVANCED_TRAINING", "2023-08-31");
    course("b", "boris", "ADVANCED_TRAINING", "2023-08-30");
    course("v", "vera", "RETRAINING", "2024-01-10");
    course("w", "boris", "INTERNSHIP", "2025-01-10");
    assertThat(town.counted("P2.3", "2026-08-31")).containsExactly("anna", "vera");
    assertThat(town.says("P2.3", "2026-09-01")).as("a day later").isEqualTo("1 из 3 = 33.3333 %");
    town.tell(
        "routes",
        "CourseCompleted",
        "v",
        "course",
        "v",
        "teacher",
        "vera",
        "kind",
        "RETRAINING",
        "documentOn",
        "2024-01-10",
        "annulled",
        true);
    assertThat(town.counted("P2.3", "2026-08-31")).as("annulled").containsExactly("anna");
  }

  @Test
  void whoWasHiredWithinThirtySixMonthsIsNotOverdue() {
    job("anna", "school-1", "2024-02-01", null);
    job("boris", "school-1", "2020-09-01", "2024-08-31");
    job("boris", "school-2", "2024-09-01", null);
    assertThat(town.counted("P2.3b", "2026-08-31")).containsExactly("anna");
    assertThat(town.says("P2.3b", "2027-02-02")).as("36 months and a day").startsWith("0 из 2");
  }

  @Test
  void whoGotADiplomaWithinThirtySixMonthsIsNotOverdueHoweverLongOneHasWorked() {
    graduate("anna", "2024-06-28");
    graduate("boris", "2015-06-28");
    graduate("vera", null);
    assertThat(town.counted("P2.3b", "2026-08-31")).containsExactly("anna");
    assertThat(town.says("P2.3", "2026-08-31")).as("a diploma is no course").startsWith("0 из 3");
    assertThat(town.counted("P2.3b", "2027-06-28")).as("36 months").containsExactly("anna");
    assertThat(town.says("P2.3b", "2027-06-29")).as("and a day").startsWith("0 из 3");
    assertThat(town.says("P2.3b", "2024-06-27")).as("not yet given").startsWith("0 из 3");
  }

  @Test
  void aYoungSpecialistHasAMentorByADatedOrderActiveOnTheDay() {
    town.teacher("anna", "school-1", "2000-05-05", "2024-09-01");
    town.teacher("boris", "school-1", "2000-05-05", "2023-05-31");
    town.teacher("vera", "school-1", "2000-05-05", "2023-06-01");
    town.teacher("gleb", "school-1", "1980-05-05", null);
    pair("p1", "gleb", "anna", "2025-09-05", "2025-09-10");
    pair("p2", "gleb", "vera", null, "2025-09-10");
    assertThat(town.of("P2.4", "2026-05-31")).containsExactly("anna", "vera");
    assertThat(town.says("P2.4", "2026-05-31")).as("no order").isEqualTo("1 из 2 = 50 %");
    assertThat(town.of("P2.4", "2026-06-01")).as("three full years").containsExactly("anna");
    ended("p1", "2026-05-30");
    assertThat(town.says("P2.4", "2026-05-30")).as("the last day").startsWith("1 из");
    assertThat(town.says("P2.4", "2026-05-31")).isEqualTo("0 из 2 = 0 %");
  }

  @Test
  void satisfactionIsAnAggregateOfAtLeastFiveAnswersOfTheYear() {
    town.teachers("school-1", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    answers(3, 1, "2026-05-10");
    assertThat(town.row("P2.5", "2026-08-31").state()).isEqualTo(Row.State.HIDDEN);
    assertThat(town.says("P6.9", "2026-08-31")).as("nothing to judge").isEqualTo("—");
    answers(1, 0, "2026-05-11");
    assertThat(town.says("P2.5", "2026-08-31")).isEqualTo("4 из 5 = 80 %");
    assertThat(town.says("P6.3", "2026-08-31")).isEqualTo("4 из 5 = 80 %");
    assertThat(town.says("P2.5r", "2026-08-31")).as("5 of 10 answered").isEqualTo("50");
    assertThat(town.says("P6.9", "2026-08-31")).isEqualTo("1");
    town.teachers("school-1", "k");
    assertThat(town.says("P6.9", "2026-08-31")).as("5 of 11 answered").isEqualTo("—");
    assertThat(town.says("P2.5", "2025-08-31")).as("another year").isEqualTo("— (0 из 0)");
  }

  @Test
  void theGrowthOfCategoriesIsMeasuredFromAFixedBaseAndNeverFromZero() {
    town.teachers("school-1", "anna", "boris", "vera", "gleb");
    category("anna", "HIGHEST", "2025-01-10");
    category("boris", "FIRST", "2025-01-10");
    assertThat(town.says("P2.6", "2026-09-30")).isEqualTo("2 из 4 = 50 %");
    assertThat(town.says("P6.5", "2026-09-30")).isEqualTo("2 из 4 = 50 %");
    assertThat(town.row("P0.3", "2026-09-30").state()).isEqualTo(Row.State.NO_DATA);
    town.base("P2.6", "37.5");
    Row growth = town.row("P0.3", "2026-09-30");
    assertThat(growth.value()).isEqualByComparingTo("12.5");
    assertThat(growth.parts())
        .extracting(Ingredient::code, Ingredient::role)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("P2.6", Ingredient.Role.NOW),
            org.assertj.core.groups.Tuple.tuple("P2.6", Ingredient.Role.BASELINE));
  }

  @Test
  void practicesAndMaterialsAreCountedOnce() {
    for (String on : List.of("2025-09-01", "2026-03-03")) {
      town.tell(
          "activities",
          "PracticeDisseminated",
          "practice-1",
          "practice",
          "practice-1",
          "dissemination",
          "show-" + on,
          "disseminatedOn",
          on,
          "kind",
          "MASTER_CLASS");
    }
    assertThat(town.says("P2.7", "2026-08-31")).isEqualTo("1");
    assertThat(town.says("P2.7", "2025-08-31")).isEqualTo("0");
    town.tell(
        "activities",
        "MaterialPublished",
        "m",
        "material",
        "m",
        "kind",
        "ARTICLE",
        "publishedOn",
        "2026-01-10");
    assertThat(town.says("P7.6", "2026-01-10")).isEqualTo("1");
    assertThat(town.says("P7.6", "2026-01-09")).isEqualTo("0");
  }

  @Test
  void aYearsTrainingIsACertificateOfTheYear() {
    town.teachers("school-1", "anna", "boris", "vera");
    course("a", "anna", "ADVANCED_TRAINING", "2025-09-01");
    course("b", "boris", "RETRAINING", "2026-01-01");
    course("v", "vera", "ADVANCED_TRAINING", "2025-08-31");
    assertThat(town.says("P5.1", "2026-08-31")).isEqualTo("1 из 3 = 33.3333 %");
  }

  @Test
  void anAssociationMeetsInEveryQuarterAndAugustBelongsToTheFirst() {
    town.teachers("school-1", "anna");
    town.tell(
        "activities",
        "AssociationChanged",
        "rmo",
        "association",
        "rmo",
        "kind",
        "RMO",
        "year",
        "2025-26");
    town.tell(
        "activities",
        "MembershipChanged",
        "member-rmo",
        "membership",
        "m",
        "association",
        "rmo",
        "teacher",
        "anna",
        "role",
        "HEAD",
        "from",
        "2024-09-01");
    assertThat(town.says("P5.2", "2025-11-04")).isEqualTo("0 из 1 = 0 %");
    meeting("m1", "2025-08-27");
    meeting("m2", "2026-01-09");
    assertThat(town.says("P5.2", "2025-11-04")).as("August").isEqualTo("1 из 1 = 100 %");
    assertThat(town.says("P5.2", "2026-01-08")).as("the second").isEqualTo("1 из 2 = 50 %");
    assertThat(town.says("P5.2", "2026-08-31")).isEqualTo("2 из 4 = 50 %");

    town.tell(
        "activities",
        "QuarterCalendarSet",
        "quarters",
        "calendar",
        "quarters",
        "year",
        "2025-26",
        "end1",
        "2025-10-26",
        "end2",
        "2026-01-11",
        "end3",
        "2026-03-29",
        "end4",
        "2026-05-26");
    assertThat(town.says("P5.2", "2025-10-26")).as("its own days").isEqualTo("1 из 1 = 100 %");
    assertThat(town.says("P5.2", "2025-10-27")).isEqualTo("1 из 2 = 50 %");
    assertThat(town.says("P5.2", "2026-01-11")).as("9 January is the second").startsWith("2 из 2");
    meeting("late", "2026-05-27");
    assertThat(town.says("P5.2", "2026-08-31")).as("holidays").isEqualTo("2 из 4 = 50 %");
    assertThat(town.says("P5.2", "2024-11-04")).as("another year").isEqualTo("0 из 1 = 0 %");
    assertThat(town.says("P5.2", "2024-10-27")).isEqualTo("0 из 1 = 0 %");
  }

  private void meeting(String id, String on) {
    town.tell(
        "activities",
        "ActivityHeld",
        id,
        "activity",
        id,
        "kind",
        "ASSOCIATION_MEETING",
        "level",
        "MUNICIPAL",
        "format",
        "ON_SITE",
        "heldOn",
        on,
        "municipalProject",
        false,
        "association",
        "rmo",
        "competences",
        List.of());
  }

  @Test
  void theShareWithDeficitsFallsFromEntryToExitAndIsMeasuredFromItsBase() {
    town.teachers("school-1", "anna", "boris", "vera", "gleb", "darya");
    for (String name : List.of("anna", "boris", "vera", "gleb")) {
      diagnosed("e-" + name, name, "ENTRY", "2025-10-10");
    }
    for (String name : List.of("anna", "boris", "vera")) {
      deficit("x-" + name, name, "e-" + name, "2025-10-10");
    }
    assertThat(town.says("P6.1e", "2025-10-31")).isEqualTo("3 из 4 = 75 %");
    assertThat(town.says("P6.1", "2025-10-31")).isEqualTo("3 из 4 = 75 %");
    resolved("x-anna", "anna", "2026-05-20");
    assertThat(town.says("P6.1", "2026-06-30")).isEqualTo("2 из 4 = 50 %");
    assertThat(town.says("P6.1e", "2026-06-30")).as("what entry found").isEqualTo("3 из 4 = 75 %");
    assertThat(town.says("P0.2", "2026-06-30")).as("base unknown").isEqualTo("—");
    town.base("P6.1", "75");
    assertThat(town.says("P0.2", "2026-06-30")).isEqualTo("33.3333");
    town.base("P6.1", "0");
    assertThat(town.says("P0.2", "2026-06-30")).as("from nothing nothing falls").isEqualTo("—");
  }

  @Test
  void aRouteIsDueInTheHalfYearOfItsTermOrOverdue() {
    town.teachers("school-1", "anna", "boris", "vera", "gleb", "darya");
    route("early", "anna", "2025-09-10", "2025-12-20");
    closed("early", "anna", "COMPLETED", "2025-11-15");
    route("late", "boris", "2025-09-10", "2025-12-31");
    route("next", "vera", "2025-09-10", "2026-01-01");
    route("endless", "gleb", "2025-09-10", null);
    route("dropped", "darya", "2025-09-10", "2025-12-01");
    closed("dropped", "darya", "NOT_COMPLETED", "2025-12-01");
    assertThat(town.of("P6.2", "2025-12-31")).containsExactly("anna", "boris", "darya");
    assertThat(town.says("P6.2", "2025-12-31")).isEqualTo("1 из 3 = 33.3333 %");
    closed("late", "boris", "DEFICIT_ELIMINATED", "2026-08-31");
    assertThat(town.of("P6.2", "2026-08-31")).as("overdue").containsExactly("boris", "vera");
    assertThat(town.counted("P6.2", "2026-08-31")).containsExactly("boris");
  }

  @Test
  void turnoverIsWhoLeftTheMunicipalityOfTheMeanOfTwoHeadcounts() {
    job("anna", "school-1", "2015-09-01", "2026-06-30");
    job("boris", "school-1", "2015-09-01", "2026-06-30");
    job("boris", "school-2", "2026-07-01", null);
    job("vera", "school-1", "2015-09-01", "2026-06-30");
    job("vera", "school-1", "2026-09-30", null);
    job("gleb", "school-1", "2015-09-01", "2025-08-31");
    job("darya", "school-1", "2025-10-01", "2026-08-31");
    job("egor", "school-2", "2015-09-01", null);
    assertThat(town.counted("P6.6l", "2026-08-31")).containsExactly("anna", "darya");
    assertThat(town.counted("P6.6s", "2026-08-31"))
        .containsExactly("anna", "boris", "egor", "vera");
    assertThat(town.counted("P6.6e", "2026-08-31")).containsExactly("boris", "darya", "egor");
    assertThat(town.says("P6.6", "2026-08-31")).as("2 of (4 + 3) / 2").isEqualTo("57.1429");
    assertThat(town.says("P6.6", "2026-08-31", "school-1"))
        .as("of the school three left: anna, boris, darya; (3 + 1) / 2")
        .isEqualTo("150");
    assertThat(town.says("P6.6l", "2025-08-31")).as("gleb left on the last day").isEqualTo("1");
  }

  @Test
  void allOrNothingIsExact() {
    town.teachers("school-1", "anna", "boris");
    diagnosed("a", "anna", "ENTRY", "2025-10-01");
    assertThat(town.says("P6.8", "2025-11-30")).as("one is missing").isEqualTo("0");
    diagnosed("b", "boris", "ENTRY", "2025-10-01");
    assertThat(town.says("P6.8", "2025-11-30")).as("nobody has a deficit").isEqualTo("—");
    deficit("x", "boris", "b", "2025-10-01");
    assertThat(town.says("P6.8", "2025-11-30")).isEqualTo("0");
    route("r", "boris", "2025-11-30", null);
    assertThat(town.says("P6.8", "2025-11-30")).isEqualTo("1");
  }

  @Test
  void improvedIndicatorsAreOfThoseThatHaveABaseAndTheOthersAreNamed() {
    town.teachers("school-1", "anna", "boris");
    course("a", "anna", "ADVANCED_TRAINING", "2026-01-10");
    diagnosed("d1", "anna", "ENTRY", "2025-10-01");
    diagnosed("d2", "boris", "ENTRY", "2025-10-01");
    town.base("P2.1", "100").base("P2.3", "40").base("P2.6", "10").base("P6.1", "0");
    Row row = town.row("P6.7", "2026-08-31");
    assertThat(row.numerator()).isEqualByComparingTo("3");
    assertThat(row.denominator()).isEqualTo(4);
    assertThat(row.value()).isEqualByComparingTo("75");
    assertThat(outcome(row, "P2.1")).as("100 % kept").isEqualTo(Outcome.KEPT);
    assertThat(outcome(row, "P2.3")).as("50 % after 40 %").isEqualTo(Outcome.BETTER);
    assertThat(outcome(row, "P2.6")).as("0 % after 10 %").isEqualTo(Outcome.WORSE);
    assertThat(outcome(row, "P6.1")).as("nobody, as before").isEqualTo(Outcome.KEPT);
    assertThat(outcome(row, "P2.4")).as("no base").isEqualTo(Outcome.UNKNOWN);
    assertThat(row.parts()).as("the set of 14 (AMB-30)").hasSize(14);
  }

  @Test
  void theTracksImproveAgainstTheSameDayAYearBefore() {
    town.teachers("school-1", "anna", "boris");
    course("a", "anna", "ADVANCED_TRAINING", "2026-01-10");
    course("b", "boris", "RETRAINING", "2025-01-10");
    course("c", "boris", "RETRAINING", "2026-01-10");
    Row row = town.row("A.9", "2026-05-31");
    assertThat(outcome(row, "T1.10")).as("2 of 2 after 1 of 2").isEqualTo(Outcome.BETTER);
    assertThat(outcome(row, "T2.3")).as("boris, as before").isEqualTo(Outcome.SAME);
    assertThat(outcome(row, "T1.7")).as("no heads").isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(row, "T1.3")).as("nobody, as before").isEqualTo(Outcome.KEPT);
    assertThat(row.parts()).extracting(Ingredient::code).doesNotContain("T1.2");
    long known = row.parts().stream().filter(p -> p.outcome() != Outcome.UNKNOWN).count();
    assertThat(row.denominator()).isEqualTo(known);
    assertThat(town.says("A.9c", "2026-05-31")).as("0 % after 0 %").isEqualTo("0 из 1 = 0 %");
  }

  private static Outcome outcome(Row row, String code) {
    return row.parts().stream()
        .filter(part -> part.code().equals(code))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void aRouteIsWorkedOnWhenAStepWasDoneInTheHalfYear() {
    town.teachers("school-1", "anna", "boris");
    for (String name : List.of("anna", "boris")) {
      diagnosed("e-" + name, name, "ENTRY", "2025-10-01");
      deficit("x-" + name, name, "e-" + name, "2025-10-01");
      route("r-" + name, name, "2025-10-15", null);
    }
    step("s1", "r-anna", "anna", "2025-12-31");
    assertThat(town.says("P7.3", "2025-12-31")).isEqualTo("1 из 2 = 50 %");
    assertThat(town.says("P7.3", "2026-05-31")).as("another half").isEqualTo("0 из 2 = 0 %");
    step("s2", "r-boris", "boris", "2026-01-01");
    assertThat(town.counted("P7.3", "2026-05-31")).containsExactly("boris");
    assertThat(town.says("P2.2", "2026-05-31")).as("wider than P7.3").isEqualTo("2 из 2 = 100 %");
  }

  @Test
  void theSystemIsThereWhenEachOfItsSixPartsIs() {
    town.teachers("school-1", "anna");
    assertThat(town.says("P7.1", "2026-08-31")).isEqualTo("0");
    diagnosed("e", "anna", "ENTRY", "2025-10-01");
    deficit("x", "anna", "e", "2025-10-01");
    route("r", "anna", "2025-10-15", null);
    town.tell(
        "activities",
        "AssociationChanged",
        "council",
        "association",
        "council",
        "kind",
        "METHODICAL_COUNCIL",
        "year",
        "2025-26");
    town.tell(
        "activities",
        "MembershipChanged",
        "member-council",
        "membership",
        "m",
        "association",
        "council",
        "teacher",
        "anna",
        "role",
        "HEAD",
        "from",
        "2024-09-01");
    document("rules", "REGULATION");
    document("report", "REPORT");
    Row row = town.row("P7.1", "2026-08-31");
    assertThat(row.parts())
        .filteredOn(part -> part.outcome() == Outcome.FAILS)
        .extracting(Ingredient::code)
        .as("only the methodical centre is missing")
        .containsExactly("P7.1a");
    assertThat(row.value()).isEqualByComparingTo("0");
    town.tell(
        "staff",
        "OrganisationChanged",
        "centre",
        "organisation",
        "centre",
        "kind",
        "OTHER",
        "statuses",
        List.of(Map.of("status", "METHODICAL_CENTRE", "from", "2026-03-01")));
    assertThat(town.says("P7.1", "2026-02-28")).as("создан 1 марта").isEqualTo("0");
    assertThat(town.says("P7.1", "2026-08-31")).isEqualTo("1");
  }

  private void document(String id, String type) {
    town.tell(
        "activities",
        "DocumentPublished",
        id,
        "document",
        id,
        "type",
        type,
        "regulation",
        type.equals("REGULATION"),
        "directions",
        List.of(),
        "validFrom",
        "2025-09-01");
  }
}
