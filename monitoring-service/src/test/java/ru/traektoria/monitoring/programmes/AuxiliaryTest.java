package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.town.Story;

/** Вспомогательные показатели on people made by hand: one story an indicator. */
class AuxiliaryTest {

  /** The last day of the academic year 2026/27. */
  private static final String YEAR_END = "2027-08-31";

  private final Story story = new Story().schools("s", "t");

  /** А.2. */
  /** В.1: the one sum that leaves diagnostics; nobody stands behind it. */
  @Test
  void burnoutIsTheSumOfTheYearFromTheDayItIsToldAndOpensNobody() {
    story.tell(
        "diagnostics",
        "BurnoutScreened",
        "summary",
        "summary",
        "summary",
        "year",
        "2026-27",
        "screened",
        40,
        "highRisk",
        10,
        "summarisedOn",
        "2027-02-26");
    assertThat(story.says("A.1", "2027-02-26")).isEqualTo("10 из 40 = 25 %");
    assertThat(story.says("A.1", "2027-02-25")).as("ещё не подведён").isEqualTo("— (0 из 0)");
    assertThat(story.says("A.1", "2027-09-01")).as("новый учебный год").isEqualTo("— (0 из 0)");
    assertThat(story.counted("A.1", "2027-02-26")).isEmpty();
  }

  @Test
  void theAssetCountsWhoBelongsToItOnTheDay() {
    story.teachers("s", "anna", "boris", "vera", "gleb");
    recognised("anna", "METHODICAL_ACTIVE", "2026-09-01", null);
    recognised("boris", "METHODICAL_ACTIVE", "2025-09-01", "2027-08-31");
    recognised("vera", "METHODICAL_ACTIVE", "2025-09-01", "2027-08-30");
    recognised("gleb", "REGIONAL_METHODIST", "2025-09-01", null);
    recognised("guest", "METHODICAL_ACTIVE", "2025-09-01", null);
    assertThat(story.counted("A.2", YEAR_END))
        .as("Вера вышла накануне, Глеб — региональный методист, гость здесь не работает")
        .containsExactly("anna", "boris");
    assertThat(story.says("A.2", YEAR_END)).isEqualTo("2");
    assertThat(story.says("A.2", "2026-08-31")).as("год назад: Борис и Вера").isEqualTo("2");
    assertThat(story.says("A.2", YEAR_END, "t")).isEqualTo("0");
  }

  private void recognised(String who, String kind, String from, String to) {
    Map<String, String> dated =
        to == null
            ? Map.of("kind", kind, "from", from)
            : Map.of("kind", kind, "from", from, "to", to);
    story.tell(
        "staff", "TeacherProfileChanged", who, "teacher", who, "recognitions", List.of(dated));
  }

  /** А.3. */
  @Test
  void aRefusalStandsUntilTheSameDiagnosisIsDone() {
    story.teachers("s", "anna", "boris", "vera", "gleb", "dina");
    refused("a1", "anna", "2026-10-05");
    refused("b1", "boris", "2026-10-05");
    diagnosed("b1", "boris", "2026-11-01", "MUNICIPALITY");
    refused("v1", "vera", "2026-10-05");
    diagnosed("v2", "vera", "2026-11-01", "TEACHER");
    refused("g1", "gleb", "2026-08-31");
    assertThat(story.counted("A.3", YEAR_END))
        .as("Борис передумал; Вера прошла другую; Глеб отказался в прошлом году")
        .containsExactly("anna", "vera");
    assertThat(story.says("A.3", YEAR_END)).isEqualTo("2 из 5 = 40 %");
    assertThat(story.says("A.3", "2026-10-31")).as("Борис ещё не передумал").startsWith("3 из 5");
    assertThat(story.says("A.3", "2026-10-04")).startsWith("0 из 5");
    assertThat(new Story().says("A.3", YEAR_END)).as("никого").isEqualTo("— (0 из 0)");
  }

  @Test
  void whoAnsweredNothingUntilTheCampaignEndedHasNotAgreedEither() {
    story.teachers("s", "anna", "boris", "vera", "gleb", "dina");
    silent("a1", "anna", "2026-10-31");
    silent("b1", "boris", "2026-10-31");
    diagnosed("b1", "boris", "2026-11-20", "MUNICIPALITY");
    silent("v1", "vera", "2026-10-31");
    refused("v1", "vera", "2026-11-05");
    silent("g1", "gleb", "2026-08-31");
    assertThat(story.counted("A.3", YEAR_END))
        .as("Борис прошёл после продления; Вера ответила отказом; Глеб молчал в прошлом году")
        .containsExactly("anna", "vera");
    assertThat(story.says("A.3", YEAR_END)).isEqualTo("2 из 5 = 40 %");
    assertThat(story.row("A.3", YEAR_END).notes())
        .extracting(Row.Note::count)
        .as("одна Анна молчит; ни она, ни Вера другой диагностики не прошли")
        .containsExactly(1L, 0L);
    assertThat(story.says("A.3", "2026-10-30")).as("кампания идёт").startsWith("0 из 5");
    assertThat(story.says("A.3", "2026-10-31")).startsWith("3 из 5");
  }

  private void silent(String id, String who, String on) {
    story.tell(
        "diagnostics",
        "InvitationUnanswered",
        id,
        "assessment",
        id,
        "teacher",
        who,
        "unansweredOn",
        on);
  }

  private void refused(String id, String who, String on) {
    story.tell(
        "diagnostics", "ConsentRefused", id, "assessment", id, "teacher", who, "refusedOn", on);
  }

  /** А.4. */
  @Test
  void diagnosesAreCountedAndNotPeople() {
    story.teachers("s", "anna", "boris");
    diagnosed("d1", "anna", "2026-09-01", "TEACHER");
    diagnosed("d2", "anna", "2027-08-31", "TEACHER");
    diagnosed("d3", "boris", "2026-10-01", "MUNICIPALITY");
    diagnosed("d4", "boris", "2026-08-31", "TEACHER");
    diagnosed("d5", "boris", "2027-09-01", "TEACHER");
    assertThat(story.of("A.4", YEAR_END)).containsExactly("d1", "d2", "d3");
    assertThat(story.counted("A.4", YEAR_END)).containsExactly("d1", "d2");
    assertThat(story.says("A.4", YEAR_END)).startsWith("2 из 3");
    withdrawn("d1", "anna", "2026-12-01");
    assertThat(story.says("A.4", YEAR_END)).as("факт диагностики остаётся").startsWith("2 из 3");
    assertThat(story.says("A.4", YEAR_END, "t")).isEqualTo("— (0 из 0)");
  }

  private void diagnosed(String id, String who, String on, String initiator) {
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
        "ENTRY",
        "site",
        "MUNICIPAL",
        "initiator",
        initiator,
        "completedOn",
        on);
  }

  private void withdrawn(String id, String who, String on) {
    story.tell(
        "diagnostics", "ConsentWithdrawn", id, "assessment", id, "teacher", who, "withdrawnOn", on);
  }

  /** А.7. */
  @Test
  void aDeficitIsCountedInTheYearsInWhichItWasOpen() {
    story.teachers("s", "anna", "boris");
    deficit("old", "anna", "METHODS", "2025-10-01", null, "x1");
    deficit("closed-before", "anna", "ICT", "2025-10-01", "2026-08-31", "x1");
    deficit("closed-on-the-first-day", "anna", "ICT", "2025-10-01", "2026-09-01", "x1");
    deficit("found-and-closed", "boris", "METHODS", "2026-10-01", "2027-08-31", "x2");
    deficit("closed-later", "boris", "METHODS", "2026-10-01", "2027-09-01", "x2");
    deficit("found-later", "boris", "METHODS", "2027-09-01", null, "x3");
    assertThat(story.of("A.7", YEAR_END))
        .containsExactly("closed-later", "closed-on-the-first-day", "found-and-closed", "old");
    assertThat(story.counted("A.7", YEAR_END))
        .containsExactly("closed-on-the-first-day", "found-and-closed");
    assertThat(story.says("A.7", YEAR_END)).isEqualTo("2 из 4 = 50 %");
    assertThat(story.says("A.7m", YEAR_END)).as("методика").startsWith("1 из 3");
    assertThat(story.says("A.7i", YEAR_END)).as("ИКТ").startsWith("1 из 1");
    assertThat(story.says("A.7p", YEAR_END)).as("о такой области не говорили").contains("0 из 0");
    assertThat(story.says("A.7", "2027-06-30")).as("до закрытия").startsWith("1 из 4");
  }

  /** А.7 after the teacher took the consent back. */
  @Test
  void aWithdrawnConsentTakesItsDeficitsAwayFromThatDayOn() {
    story.teachers("s", "anna");
    diagnosed("x1", "anna", "2026-10-01", "MUNICIPALITY");
    deficit("d", "anna", "METHODS", "2026-10-01", "2026-12-20", "x1");
    withdrawn("x1", "anna", "2027-02-01");
    assertThat(story.says("A.7", "2027-01-31")).as("накануне отзыва").startsWith("1 из 1");
    assertThat(story.says("A.7", "2027-02-01")).isEqualTo("— (0 из 0)");
  }

  private void deficit(
      String id, String who, String area, String found, String resolved, String diagnosis) {
    story.tell(
        "diagnostics",
        "DeficitIdentified",
        who,
        "deficit",
        id,
        "teacher",
        who,
        "organisation",
        "s",
        "competence",
        area + ".GOALS",
        "area",
        area,
        "severity",
        "HIGH",
        "assessment",
        diagnosis,
        "foundOn",
        found);
    if (resolved != null) {
      story.tell(
          "diagnostics",
          "DeficitResolved",
          who,
          "deficit",
          id,
          "teacher",
          who,
          "resolvedOn",
          resolved);
    }
  }

  /** А.8. */
  @Test
  void onlyWhatWasCompletedHasAnOutcome() {
    pair("adapted", "s", "TRADITIONAL", "MentoringCompleted", "2027-05-31", "ADAPTED");
    pair("partly", "s", "TRADITIONAL", "MentoringCompleted", "2027-05-31", "PARTLY_ADAPTED");
    pair("group", null, "GROUP", "MentoringCompleted", "2026-09-01", "ADAPTED");
    pair("early", "s", "TRADITIONAL", "MentoringEnded", "2027-01-15", "MENTOR_LEFT");
    pair("before", "s", "TRADITIONAL", "MentoringCompleted", "2026-08-31", "ADAPTED");
    pair("running", "s", "TRADITIONAL", null, null, null);
    assertThat(story.of("A.8", YEAR_END)).containsExactly("adapted", "group", "partly");
    assertThat(story.counted("A.8", YEAR_END)).containsExactly("adapted", "group");
    assertThat(story.says("A.8g", YEAR_END)).startsWith("1 из 1");
    assertThat(story.says("A.8t", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.says("A.8", YEAR_END, "s"))
        .as("без пары нескольких школ")
        .startsWith("1 из 2");
    assertThat(story.says("A.8", "2026-08-31")).as("прошлый год").isEqualTo("1 из 1 = 100 %");
  }

  private void pair(
      String id, String school, String form, String event, String on, String outcome) {
    story.tell(
        "mentoring",
        "MentorAssigned",
        id,
        "pair",
        id,
        "mentors",
        List.of("mentor"),
        "mentees",
        List.of("mentee"),
        "organisation",
        school,
        "form",
        form,
        "from",
        "2025-09-01");
    if (event != null) {
      boolean completed = event.equals("MentoringCompleted");
      story.tell(
          "mentoring",
          event,
          id,
          "pair",
          id,
          completed ? "completedOn" : "endedOn",
          on,
          completed ? "outcome" : "reason",
          outcome);
    }
  }
}
