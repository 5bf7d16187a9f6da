package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/** Курсы, уровни и площадки in the plans of Первоуральск (S2) and Элиста (S4): stories by hand. */
class TrainingTest {

  private static final String YEAR_END = "2026-12-31";

  private final Story story = new Story().schools("s", "t");
  private int number;

  /** ПУ.9. */
  @Test
  void aDocumentOfExactlyThirtySixMonthsCountsAndOneDayOlderDoesNot() {
    story.teachers("s", "anna", "boris", "vera", "gleb");
    course("anna", "ADVANCED_TRAINING", "2023-12-31");
    course("boris", "ADVANCED_TRAINING", "2023-12-30");
    course("vera", "RETRAINING", "2026-12-31");
    course("gleb", "INTERNSHIP", "2026-06-01");
    assertThat(story.counted("PU.9", YEAR_END)).containsExactly("anna", "vera");
    assertThat(story.says("PU.9", YEAR_END)).isEqualTo("2 из 4 = 50 %");
    assertThat(story.counted("PU.9", "2026-12-30")).containsExactly("anna", "boris");
  }

  private void course(String who, String kind, String on) {
    course(who, kind, on, null, null);
  }

  private void course(String who, String kind, String on, String programme, String mark) {
    String id = "course-" + ++number;
    story.tell(
        "routes",
        "CourseCompleted",
        id,
        "course",
        id,
        "teacher",
        who,
        "organisation",
        "s",
        "kind",
        kind,
        "hours",
        72,
        "documentOn",
        on,
        "programme",
        programme,
        "marks",
        mark == null ? null : List.of(mark));
  }

  /** ПУ.10. */
  @Test
  void whoeverAskedForACourseOfThisYearPlansItUntilItIsDoneOrGivenUp() {
    story.teachers("s", "anna", "boris", "vera", "gleb", "dina");
    request("a", "anna", "ADVANCED_TRAINING", 2027, "2026-12-20", "AGREED", "2026-12-25");
    request("b", "boris", "ADVANCED_TRAINING", 2027, "2027-01-31", "SUBMITTED", "2027-01-31");
    request("v", "vera", "ADVANCED_TRAINING", 2027, "2026-12-20", "COMPLETED", "2027-02-01");
    request("g", "gleb", "ADVANCED_TRAINING", 2028, "2027-01-10", "SUBMITTED", "2027-01-10");
    request("d", "dina", "RETRAINING", 2027, "2027-01-10", "SUBMITTED", "2027-01-10");
    assertThat(story.counted("PU.10", "2027-01-31"))
        .as("Глеб просит на следующий год, Дина — переподготовку")
        .containsExactly("anna", "boris", "vera");
    assertThat(story.says("PU.10", "2027-01-31")).isEqualTo("3 из 5 = 60 %");
    assertThat(story.counted("PU.10", "2027-02-01")).as("Вера обучена").doesNotContain("vera");
    assertThat(story.says("PU.10", "2026-12-31"))
        .as("на 2026 год никто не просил")
        .startsWith("0 из 5");
    request("b", "boris", "ADVANCED_TRAINING", 2027, "2027-01-31", "WITHDRAWN", "2027-03-01");
    assertThat(story.counted("PU.10", "2027-02-28")).containsExactly("anna", "boris");
    assertThat(story.counted("PU.10", "2027-03-01")).containsExactly("anna");
  }

  private void request(
      String id,
      String who,
      String kind,
      int year,
      String submitted,
      String state,
      String changed) {
    story.tell(
        "routes",
        "CourseRequestSubmitted",
        id,
        "request",
        id,
        "teacher",
        who,
        "kind",
        kind,
        "from",
        year + "-01-01",
        "to",
        year + "-03-31",
        "submittedOn",
        submitted,
        "state",
        state,
        "changedOn",
        changed);
  }

  /** ПУ.12. */
  @Test
  void aTeamIsThreePeopleOfOneOrganisationWithOneAddressedProgramme() {
    for (String who : List.of("anna", "boris", "anna")) {
      course(who, "ADVANCED_TRAINING", "2026-03-01", "p", "ADDRESSED");
    }
    course("gleb", "ADVANCED_TRAINING", "2026-03-01", "another", "ADDRESSED");
    course("dina", "ADVANCED_TRAINING", "2026-03-01", "p", null);
    course("egor", "ADVANCED_TRAINING", "2025-12-31", "p", "ADDRESSED");
    assertThat(story.says("PU.12", YEAR_END)).as("двое — не команда").startsWith("0 из 2");
    course("vera", "ADVANCED_TRAINING", "2026-12-31", "p", "ADDRESSED");
    assertThat(story.counted("PU.12", YEAR_END)).containsExactly("s");
    assertThat(story.says("PU.12", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.says("PU.12", "2026-12-30")).startsWith("0 из 2");
    annul("course-8", "vera");
    assertThat(story.says("PU.12", YEAR_END)).as("запись аннулирована").startsWith("0 из 2");
  }

  @Test
  void colleaguesWhoTookTheSameCourseOutsideTheCatalogueAreOneTeam() {
    described("anna", "reading, institute, 36 h");
    described("boris", "reading, institute, 36 h");
    described("vera", "reading, institute, 72 h");
    course("gleb", "ADVANCED_TRAINING", "2026-03-01", null, "ADDRESSED");
    course("dina", "ADVANCED_TRAINING", "2026-03-01", null, "ADDRESSED");
    course("egor", "ADVANCED_TRAINING", "2026-03-01", null, "ADDRESSED");
    assertThat(story.says("PU.12", YEAR_END))
        .as("двое, третья училась по другой программе; о чьей ничего не известно, тот не команда")
        .startsWith("0 из 2");
    described("vera", "reading, institute, 36 h");
    assertThat(story.counted("PU.12", YEAR_END)).containsExactly("s");
  }

  private void described(String who, String programme) {
    String id = "course-" + ++number;
    story.tell(
        "routes",
        "CourseCompleted",
        id,
        "course",
        id,
        "teacher",
        who,
        "organisation",
        "s",
        "kind",
        "ADVANCED_TRAINING",
        "documentOn",
        "2026-03-01",
        "describedProgramme",
        programme,
        "marks",
        List.of("ADDRESSED"));
  }

  private void annul(String id, String who) {
    number--;
    story.tell(
        "routes",
        "CourseCompleted",
        "course-" + ++number,
        "course",
        "course-" + number,
        "teacher",
        who,
        "organisation",
        "s",
        "kind",
        "ADVANCED_TRAINING",
        "documentOn",
        "2026-12-31",
        "programme",
        "p",
        "marks",
        List.of("ADDRESSED"),
        "annulled",
        true);
  }

  /** Э.1а. */
  @Test
  void whoeverWasTaughtTheActivityApproachOrShowedItInALessonMastersIt() {
    story.teachers("s", "anna", "boris", "vera", "gleb");
    course("anna", "ADVANCED_TRAINING", "2025-05-05", null, "ACTIVITY_APPROACH");
    lesson("l1", "boris", "2026-04-04", true, "NEUTRAL");
    lesson("l2", "vera", "2026-04-04", true, "DEFICIT_MEDIUM");
    lesson("l3", "gleb", "2026-04-04", false, "STRENGTH");
    assertThat(story.counted("E.1av", YEAR_END))
        .as("у Веры дефицит, Глеба никто не наблюдал")
        .containsExactly("anna", "boris");
    assertThat(story.says("E.1av", "2025-12-31")).isEqualTo("1");
    assertThat(story.says("E.1a", YEAR_END)).as("2 − 1").isEqualTo("1");
    story.tell(
        "diagnostics",
        "ConsentWithdrawn",
        "l1",
        "assessment",
        "l1",
        "teacher",
        "boris",
        "withdrawnOn",
        "2026-09-01");
    assertThat(story.says("E.1av", YEAR_END)).as("Борис отозвал согласие").isEqualTo("1");
    assertThat(story.says("E.1av", "2026-08-31")).isEqualTo("2");
  }

  private void lesson(String id, String who, String on, boolean observed, String level) {
    examined(id, who, "INTERIM", on, observed, Map.of("METHODS.ACTIVITY", level));
  }

  private void examined(
      String id, String who, String kind, String on, boolean observed, Map<String, String> levels) {
    List<Map<String, String>> competences = new ArrayList<>();
    levels.forEach((c, level) -> competences.add(Map.of("competence", c, "level", level)));
    story.tell(
        "diagnostics",
        "DiagnosticCompleted",
        id,
        "assessment",
        id,
        "teacher",
        who,
        "organisation",
        "s",
        "campaignKind",
        kind,
        "site",
        "MUNICIPAL",
        "completedOn",
        on,
        "observed",
        observed ? true : null,
        "recipients",
        List.of("METHODIST"),
        "competences",
        competences);
  }

  /** Э.4. */
  @Test
  void theDigitalEnvironmentIsThereWhileTheStatusLasts() {
    status("s", "DIGITAL_ENVIRONMENT", null, "2026-12-31", null);
    status("t", "DIGITAL_ENVIRONMENT", null, "2025-01-01", "2026-12-30");
    assertThat(story.counted("E.4", YEAR_END)).containsExactly("s");
    assertThat(story.says("E.4", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.counted("E.4", "2026-12-30")).containsExactly("t");
  }

  private void status(String school, String status, String theme, String from, String to) {
    statuses(school, List.of(dated(status, theme, from, to)));
  }

  private static Map<String, Object> dated(String status, String theme, String from, String to) {
    Map<String, Object> dated = new java.util.HashMap<>(Map.of("status", status, "from", from));
    if (theme != null) {
      dated.put("theme", theme);
    }
    if (to != null) {
      dated.put("to", to);
    }
    return dated;
  }

  private void statuses(String school, List<Map<String, Object>> dated) {
    story.tell(
        "staff",
        "OrganisationChanged",
        school,
        "organisation",
        school,
        "kind",
        "SCHOOL",
        "statuses",
        dated);
  }

  /** Э.8. */
  @Test
  void aSchoolHasAsManySitesAsThemesAndAThemeIsCountedOnce() {
    statuses(
        "s",
        List.of(
            dated("INTERNSHIP_SITE", "INCLUSION", "2026-01-01", null),
            dated("INTERNSHIP_SITE", "THEATRE", "2026-01-01", "2026-12-30")));
    statuses("t", List.of(dated("INTERNSHIP_SITE", "INCLUSION", "2026-06-01", null)));
    assertThat(story.says("E.8", "2026-12-30")).isEqualTo("3");
    assertThat(story.says("E.8t", "2026-12-30")).as("инклюзия и театр").isEqualTo("2");
    assertThat(story.says("E.8", YEAR_END)).isEqualTo("2");
    assertThat(story.counted("E.8t", YEAR_END)).containsExactly("INCLUSION");
    assertThat(story.says("E.8", YEAR_END, "s")).isEqualTo("1");
    assertThat(story.says("E.8", "2025-12-31")).isEqualTo("0");
  }

  /** Э.9. */
  @Test
  void aMethodistIsWhoHoldsThePostOnTheDay() {
    post("anna", "METHODIST");
    post("boris", "SENIOR_METHODIST");
    post("vera", "TEACHER");
    course("anna", "OTHER", "2026-01-01");
    course("boris", "ADVANCED_TRAINING", "2025-12-31");
    course("vera", "ADVANCED_TRAINING", "2026-05-05");
    assertThat(story.of("E.9", YEAR_END)).containsExactly("anna", "boris");
    assertThat(story.says("E.9", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.counted("E.9", "2025-12-31")).containsExactly("boris");
  }

  private void post(String who, String position) {
    story.tell(
        "staff",
        "AssignmentChanged",
        who,
        "assignment",
        who + "-post",
        "teacher",
        who,
        "organisation",
        "s",
        "position",
        position,
        "positionKind",
        "PEDAGOGUE",
        "employment",
        "MAIN",
        "from",
        "2020-01-01");
  }

  /** Э.16. */
  @Test
  void entryAndExitAreComparedInWhatBothHaveAsked() {
    String summer = "2027-06-30";
    examined(
        "a-in",
        "anna",
        "ENTRY",
        "2026-10-01",
        false,
        Map.of("METHODS.GOALS", "DEFICIT_HIGH", "METHODS.ACTIVITY", "STRENGTH"));
    examined("a-out", "anna", "FINAL", "2027-05-20", false, Map.of("METHODS.GOALS", "NEUTRAL"));
    examined("b-in", "boris", "ENTRY", "2026-10-01", false, Map.of("ICT.TOOLS", "STRENGTH"));
    examined("b-out", "boris", "FINAL", "2027-05-20", false, Map.of("ICT.TOOLS", "NEUTRAL"));
    examined("v-in", "vera", "ENTRY", "2026-10-01", false, Map.of("ICT.TOOLS", "NEUTRAL"));
    examined("v-out", "vera", "FINAL", "2027-05-20", false, Map.of("METHODS.GOALS", "STRENGTH"));
    examined("g-out", "gleb", "FINAL", "2027-05-20", false, Map.of("ICT.TOOLS", "STRENGTH"));
    assertThat(story.counted("E.16", summer))
        .as("у Веры нет общих компетенций, Глеб не проходил входную")
        .containsExactly("a-in:METHODS", "b-in:ICT");
    assertThat(story.says("E.16m", summer)).as("с 0 до 2").startsWith("2 из 1");
    assertThat(story.says("E.16i", summer)).as("с 3 до 2").startsWith("-1 из 1");
    assertThat(story.says("E.16", summer)).as("(2 − 1) ÷ 2").contains("0.5");
    assertThat(story.says("P5.3", summer)).as("лучше стало у Анны").isEqualTo("1 из 2 = 50 %");
    assertThat(story.counted("P5.3", summer)).containsExactly("a-in:METHODS");
    assertThat(story.says("P5.3", "2027-05-19")).isEqualTo("— (0 из 0)");
    assertThat(story.says("E.16", "2027-05-19")).as("итоговой ещё не было").contains("— (0 из 0)");
    assertThat(story.says("E.16", "2027-09-30")).as("новый учебный год").contains("— (0 из 0)");
  }
}
