package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** What stands behind numbers of deficits, diagnoses and pairs, and whose name is not said. */
@LiveMonitoring
class GrowthBrowserTest {

  private static final String TOWN = "growth-town";
  private static final String SCHOOL = "growth-school";
  private static final String ANNA = "growth-anna";
  private static final String BORIS = "growth-boris";
  private static final String PEOPLE = "/api/v1/monitoring/indicators/%s/people?part=%s&year=%s";
  private static boolean told;

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private final Map<String, Integer> sequences = new HashMap<>();

  GrowthBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void twoTeachersWhoAgreedToDifferentReaders() {
    if (told) {
      return;
    }
    told = true;
    site();
    works(ANNA);
    works(BORIS);
    name("TEACHER", ANNA, "Преображенская Александра Константиновна", "Преображенская А. К.");
    name("TEACHER", BORIS, "Рождественский Владислав Всеволодович", "Рождественский В. В.");
    name(
        "ORGANISATION",
        SCHOOL,
        "МБОУ «Средняя школа № 5 с углублённым изучением отдельных предметов»",
        "СШ № 5");
    found("growth-d1", ANNA, "METHODS", List.of("SCHOOL", "METHODIST"));
    found("growth-d2", BORIS, "FUNCTIONAL_LITERACY", List.of("SCHOOL"));
    found("growth-d3", ANNA, "PSYCHOLOGY", List.of("SCHOOL", "METHODIST"));
    withdraw("growth-d3", ANNA);
    pair();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> counted("A.8", "denominator", "2026-27").size() == 1);
  }

  private void site() {
    tell(
        "staff",
        "InternshipThemesChanged",
        "THEMES",
        "themes",
        List.of(Map.of("code", "INCLUSION", "name", "Инклюзивное образование")));
    tell(
        "staff",
        "OrganisationChanged",
        SCHOOL,
        "organisation",
        SCHOOL,
        "kind",
        "SCHOOL",
        "statuses",
        List.of(Map.of("status", "INTERNSHIP_SITE", "from", "2025-01-01", "theme", "INCLUSION")));
  }

  private void works(String who) {
    tell(
        "staff",
        "AssignmentChanged",
        who,
        "assignment",
        who + "-1",
        "teacher",
        who,
        "organisation",
        SCHOOL,
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2020-09-01");
  }

  /** A diagnosis of October with one deficit, known to those whom the consent names. */
  private void found(String id, String who, String area, List<String> recipients) {
    tell(
        "diagnostics",
        "DiagnosticCompleted",
        id + "-a",
        "assessment",
        id + "-a",
        "teacher",
        who,
        "organisation",
        SCHOOL,
        "campaignKind",
        "ENTRY",
        "site",
        "MUNICIPAL",
        "initiator",
        "TEACHER",
        "completedOn",
        "2026-10-14",
        "recipients",
        recipients);
    tell(
        "diagnostics",
        "DeficitIdentified",
        who,
        "deficit",
        id,
        "teacher",
        who,
        "organisation",
        SCHOOL,
        "competence",
        area + ".GOALS",
        "area",
        area,
        "severity",
        "HIGH",
        "assessment",
        id + "-a",
        "foundOn",
        "2026-10-14",
        "recipients",
        recipients);
  }

  private void withdraw(String id, String who) {
    tell(
        "diagnostics",
        "ConsentWithdrawn",
        id + "-a",
        "assessment",
        id + "-a",
        "teacher",
        who,
        "withdrawnOn",
        "2026-11-10");
  }

  private void pair() {
    tell(
        "mentoring",
        "MentorAssigned",
        "growth-pair",
        "pair",
        "growth-pair",
        "mentors",
        List.of(ANNA),
        "mentees",
        List.of(BORIS),
        "organisation",
        SCHOOL,
        "form",
        "TRADITIONAL",
        "from",
        "2025-09-01");
    tell(
        "mentoring",
        "MentoringCompleted",
        "growth-pair",
        "pair",
        "growth-pair",
        "completedOn",
        "2026-10-30",
        "outcome",
        "ADAPTED");
  }

  @Test
  void aDeficitIsNamedOnlyToThoseWhomTheConsentNames() {
    assertThat(counted("A.7", "denominator", "2026-27")).containsExactly("growth-d1", "growth-d2");
    String page = page("A.7", "denominator", "2026-27", "");
    assertThat(page)
        .contains("Преображенская Александра Константиновна", "Методика, найден 14 октября 2026")
        .contains("имя не открыто согласием", "Функциональная грамотность")
        .doesNotContain("Рождественский");
    assertThat(page("A.7", "denominator", "2026-27", "&asOf=2026-11-09"))
        .as("до отзыва дефицит считался, но имени больше нет")
        .contains("Психолого-педагогическая область")
        .containsOnlyOnce("Преображенская Александра Константиновна");
    assertThat(
            api.as(Tokens.schoolLead(TOWN, SCHOOL))
                .get(PEOPLE.formatted("A.7", "denominator", "2026-27"))
                .status())
        .as("список дефицитов открыт только методисту")
        .isEqualTo(403);
    assertThat(page("P2.2", "denominator", "2026-27", ""))
        .contains("Преображенская Александра Константиновна", "имя не открыто согласием")
        .doesNotContain("Рождественский");
    assertThat(counted("P2.2", "denominator", "2026-27")).containsExactlyInAnyOrder(ANNA, null);
    try (Screen screen = new Screen(base)) {
      screen.look(Tokens.methodist(TOWN), address("A.7", "denominator", "2026-27"), "g-deficits");
    }
  }

  @Test
  void diagnosesPairsAndThemesHaveWordsAndPages() {
    assertThat(page("A.4", "numerator", "2026-27", ""))
        .contains("Входная диагностика, 14 октября 2026");
    assertThat(page("A.8", "numerator", "2026-27", ""))
        .contains("Преображенская А. К. — Рождественский В. В.", "/mentoring/pairs/growth-pair");
    assertThat(page("E.8t", "numerator", "2026", "")).contains("Инклюзивное образование");
    try (Screen screen = new Screen(base)) {
      String methodist = Tokens.methodist(TOWN);
      screen.look(methodist, address("A.8", "numerator", "2026-27"), "g-pairs");
      screen.look(methodist, "/monitoring/programmes/A?year=2026-27", "g-auxiliary");
      screen.look(methodist, "/monitoring/indicators/A.7?year=2026-27", "g-closed-deficits");
    }
  }

  private String page(String code, String part, String year, String more) {
    Api.Answer answer =
        api.as(Tokens.methodist(TOWN))
            .with("Accept", "text/html")
            .get(address(code, part, year) + "&size=50" + more);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }

  private static String address(String code, String part, String year) {
    return "/monitoring/indicators/" + code + "/people?part=" + part + "&year=" + year;
  }

  private List<String> counted(String code, String part, String year) {
    Api.Answer answer = api.as(Tokens.methodist(TOWN)).get(PEOPLE.formatted(code, part, year));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    for (JsonNode one : answer.json()) {
      ids.add(one.hasNonNull("id") ? one.get("id").asString() : null);
    }
    return ids;
  }

  private void name(String kind, String id, String name, String shortName) {
    topics.publish(
        "staff.directory",
        "DirectoryEntry",
        id,
        1,
        Map.of(
            "id", id,
            "kind", kind,
            "municipality", TOWN,
            "organisation", SCHOOL,
            "name", name,
            "shortName", shortName,
            "sortKey", name));
  }

  private void tell(String service, String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", TOWN));
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i + 1] != null) {
        data.put((String) fields[i], fields[i + 1]);
      }
    }
    int sequence = sequences.merge(service + subject, 1, Integer::sum);
    topics.publish(service + ".events", type, subject, sequence, data);
  }
}
