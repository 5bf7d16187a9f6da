package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/** Курсы, анкетирование, аттестация и самообразование in the plan of a school (S1), by hand. */
class SchoolTrainingTest {

  private static final String YEAR_END = "2027-08-31";

  private final Story story = new Story().schools("s", "t");

  /** ШП.2. */
  @Test
  void teachersOfSchoolAssociationsWhoWereTaughtTheStandardOfThisYear() {
    story.teachers("s", "anna", "boris", "vera", "gleb");
    story.works("educator", "s", "PEDAGOGUE", "MAIN");
    association("shmo", "SHMO");
    association("gmo", "GMO");
    for (String who : List.of("anna", "boris", "vera", "educator")) {
      member("shmo", who);
    }
    member("gmo", "gleb");
    course("c1", "anna", "UPDATED_FGOS", "2026-09-01");
    course("c2", "boris", "UPDATED_FGOS", "2026-08-31");
    course("c3", "gleb", "UPDATED_FGOS", "2026-10-01");
    course("c4", "vera", "FUNCTIONAL_LITERACY", "2026-10-01");
    assertThat(story.of("SC.2", YEAR_END))
        .as("учителя ШМО; воспитатель не учитель, Глеб в ГМО")
        .containsExactly("anna", "boris", "vera");
    assertThat(story.counted("SC.2", YEAR_END)).containsExactly("anna");
    seminar("vera", "2027-03-01");
    assertThat(story.counted("SC.2", YEAR_END)).as("семинар с меткой ФГОС").contains("vera");
    assertThat(story.counted("SC.2", "2026-08-31")).containsExactly("boris");
  }

  private void association(String id, String kind) {
    story.tell("activities", "AssociationChanged", id, "association", id, "kind", kind);
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
        "2025-09-01");
  }

  private void seminar(String who, String on) {
    story.tell(
        "activities",
        "ParticipationRecorded",
        "seminar",
        "participation",
        "seminar-" + who,
        "activity",
        "seminar",
        "teacher",
        who,
        "kind",
        "SEMINAR",
        "role",
        "PARTICIPANT",
        "attendance",
        "PRESENT",
        "heldOn",
        on,
        "tags",
        List.of("FGOS"));
  }

  private void course(String id, String who, String priority, String on) {
    story.tell(
        "routes",
        "CourseCompleted",
        id,
        "course",
        id,
        "teacher",
        who,
        "kind",
        "ADVANCED_TRAINING",
        "documentOn",
        on,
        "priority",
        priority);
  }

  /** ШП.8. */
  @Test
  void aYoungTeacherIsAskedInOctober() {
    story.teacher("anna", "s", null, "2024-11-01");
    story.teacher("boris", "s", null, "2025-09-01");
    story.teacher("vera", "s", null, "2026-09-01");
    story.teacher("old", "s", null, "2023-10-31");
    story.teacher("unknown", "s", null, null);
    diagnosed("anna", "2026-10-01");
    diagnosed("boris", "2026-10-31");
    diagnosed("vera", "2026-11-01");
    diagnosed("old", "2026-10-10");
    assertThat(story.of("SC.8", "2026-10-31"))
        .as("трёх лет стажа ещё нет; у кого начало неизвестно, тот не считается")
        .containsExactly("anna", "boris", "vera");
    assertThat(story.counted("SC.8", "2026-11-30")).containsExactly("anna", "boris");
    assertThat(story.counted("SC.8", "2026-10-30"))
        .as("Борис ответит завтра")
        .containsExactly("anna", "old");
  }

  private void diagnosed(String who, String on) {
    story.tell(
        "diagnostics",
        "DiagnosticCompleted",
        "d-" + who,
        "assessment",
        "d-" + who,
        "teacher",
        who,
        "campaignKind",
        "ENTRY",
        "site",
        "SCHOOL",
        "completedOn",
        on);
  }

  /** ШП.11. */
  @Test
  void theScheduleIsOfOneYearAndACancelledLineIsOutOfIt() {
    story.teachers("s", "anna", "boris", "vera", "gleb");
    planned("anna", "2026-27", "2026-09-20", null);
    planned("boris", "2026-27", "2026-09-20", null);
    planned("vera", "2026-27", "2026-09-20", true);
    planned("gleb", "2025-26", "2025-09-20", null);
    course("c1", "anna", null, "2026-12-01");
    course("c2", "gleb", null, "2026-12-01");
    assertThat(story.of("SC.11", YEAR_END)).containsExactly("anna", "boris");
    assertThat(story.says("SC.11", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.says("SC.11", "2026-09-19")).as("график не утверждён").isEqualTo("— (0 из 0)");
    planned("vera", "2026-27", "2026-09-20", null);
    assertThat(story.of("SC.11", YEAR_END)).as("возвращена в график").contains("vera");
  }

  /** S1-50: what is excluded today was there yesterday. */
  @Test
  void anExcludedLineStandsUntilTheDayOfItsExclusion() {
    story.teachers("s", "anna", "vera");
    planned("anna", "2026-27", "2026-09-20", null);
    planned("vera", "2026-27", "2026-09-20", true, "2026-11-15");
    assertThat(story.of("SC.11", "2026-11-14")).containsExactly("anna", "vera");
    assertThat(story.of("SC.11", "2026-11-15")).containsExactly("anna");
    assertThat(story.of("SC.11", YEAR_END)).containsExactly("anna");
    planned("vera", "2026-27", "2026-09-20", null);
    assertThat(story.of("SC.11", "2026-11-15")).as("возвращена").containsExactly("anna", "vera");
    listed("anna", "CATEGORY");
    listed("vera", "CATEGORY", "2027-01-10");
    assertThat(story.of("SC.12", "2027-01-09")).containsExactly("anna", "vera");
    assertThat(story.of("SC.12", "2027-01-10")).containsExactly("anna");
  }

  private void planned(String who, String year, String approved, Boolean cancelled) {
    planned(who, year, approved, cancelled, null);
  }

  private void planned(
      String who, String year, String approved, Boolean cancelled, String cancelledOn) {
    story.tell(
        "routes",
        "TrainingPlanned",
        "t-" + who,
        "training",
        "t-" + who,
        "teacher",
        who,
        "year",
        year,
        "planned",
        "2027-02-01",
        "approvedOn",
        approved,
        "cancelled",
        cancelled,
        "cancelledOn",
        cancelledOn);
  }

  /** ШП.12. */
  @Test
  void whoeverIsListedForBothPassesWhenBothArePassed() {
    story.teachers("s", "anna", "boris", "vera", "gleb");
    listed("anna", "CATEGORY");
    listed("anna", "CONFORMITY");
    listed("boris", "CATEGORY");
    listed("vera", "CONFORMITY");
    listed("gleb", "CATEGORY");
    category("anna", "2026-11-12", null);
    category("boris", "2026-08-31", null);
    category("gleb", "2026-11-12", true);
    conformity("vera", "2027-08-31", true);
    assertThat(story.says("SC.12", YEAR_END))
        .as("Анна прошла одно из двух, Борис — в прошлом году, у Глеба запись отменена")
        .isEqualTo("1 из 4 = 25 %");
    assertThat(story.counted("SC.12k", YEAR_END)).containsExactly("anna");
    assertThat(story.counted("SC.12s", YEAR_END)).containsExactly("vera");
    conformity("anna", "2027-03-01", false);
    assertThat(story.counted("SC.12", YEAR_END)).as("не соответствует").containsExactly("vera");
    conformity("anna", "2027-04-01", true);
    assertThat(story.counted("SC.12", YEAR_END)).containsExactly("anna", "vera");
    story.tell(
        "staff",
        "TeacherProfileChanged",
        "boris",
        "teacher",
        "boris",
        "categories",
        List.of(Map.of("position", "TEACHER", "category", "FIRST", "awardedOn", "2027-01-10")));
    assertThat(story.counted("SC.12", YEAR_END)).as("категория Бориса в реестре").contains("boris");
  }

  private void listed(String who, String kind) {
    listed(who, kind, null);
  }

  private void listed(String who, String kind, String cancelledOn) {
    story.tell(
        "routes",
        "AttestationPlanned",
        kind + who,
        "listing",
        kind + who,
        "teacher",
        who,
        "year",
        "2026-27",
        "kind",
        kind,
        "listedOn",
        "2026-09-20",
        "cancelled",
        cancelledOn == null ? null : true,
        "cancelledOn",
        cancelledOn);
  }

  private void category(String who, String on, Boolean annulled) {
    story.tell(
        "routes",
        "CategoryAssigned",
        "k-" + who,
        "request",
        "k-" + who,
        "teacher",
        who,
        "position",
        "TEACHER",
        "category",
        "FIRST",
        "awardedOn",
        on,
        "annulled",
        annulled);
  }

  private void conformity(String who, String on, boolean conforms) {
    story.tell(
        "routes",
        "ConformityAssessed",
        "c-" + who + on,
        "conformity",
        "c-" + who + on,
        "teacher",
        who,
        "position",
        "TEACHER",
        "conforms",
        conforms,
        "passedOn",
        on);
  }

  /** ШП.13. */
  @Test
  void aReportOfThisYearsThemeCountsFromTheDayItWasHandedIn() {
    story.teachers("s", "anna", "boris");
    story.tell("staff", "OrganisationChanged", "k", "organisation", "k", "kind", "KINDERGARTEN");
    story.works("vera", "k", "PEDAGOGUE", "MAIN");
    report("anna", "2026-27", "2027-05-18");
    report("boris", "2025-26", "2026-05-18");
    report("vera", "2026-27", "2027-05-18");
    assertThat(story.of("SC.13", "2027-05-31")).as("детский сад — не школа").doesNotContain("vera");
    assertThat(story.says("SC.13", "2027-05-31")).isEqualTo("1 из 2 = 50 %");
    assertThat(story.says("SC.13", "2027-05-17")).startsWith("0 из 2");
    report("anna", "2026-27", "2027-06-02");
    assertThat(story.says("SC.13", "2027-05-31")).as("возвращён и сдан снова").startsWith("0 из 2");
    assertThat(story.says("SC.13", "2027-06-02")).startsWith("1 из 2");
  }

  private void report(String who, String year, String on) {
    story.tell(
        "routes",
        "SelfEducationReportSubmitted",
        "theme-" + who + year,
        "selfEducation",
        "theme-" + who + year,
        "teacher",
        who,
        "year",
        year,
        "submittedOn",
        on);
  }
}
