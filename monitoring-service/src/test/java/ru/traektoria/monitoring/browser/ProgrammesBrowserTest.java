package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
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

/** Programmes in a real browser: the list, a table, a derived number with its parts, targets. */
@LiveMonitoring
class ProgrammesBrowserTest {

  private static final String TOWN = "passport-town";
  private static final String SCHOOL = "passport-school";
  private static boolean told;

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private final Map<String, Integer> sequences = new HashMap<>();

  ProgrammesBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void aTownWithDeficitsRoutesAndCourses() {
    if (told) {
      return;
    }
    told = true;
    tell("staff", "OrganisationChanged", SCHOOL, "organisation", SCHOOL, "kind", "SCHOOL");
    for (int i = 0; i < 12; i++) {
      teacher("passport-" + i, i);
    }
    Api methodist = api.as(Tokens.methodist(TOWN));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                methodist
                    .get("/api/v1/monitoring/tables/P?year=2026-27")
                    .body()
                    .contains("\"denominator\":11"));
    for (String code : List.of("P2.1", "P2.3", "P6.1")) {
      target(methodist, code, "FLOOR", 60, 40);
    }
    target(methodist, "P2.6", "PERCENTAGE_POINTS", 15, 20);
  }

  private static void target(Api api, String code, String kind, int amount, int baseline) {
    Map<String, Object> terms =
        Map.of("kind", kind, "amount", amount, "due", "2027-08-31", "baseline", baseline);
    String address = "/api/v1/monitoring/targets/" + code + "?year=2026-27";
    assertThat(api.with("If-Match", "\"0\"").put(address, terms).status()).isEqualTo(200);
  }

  private void teacher(String id, int i) {
    tell(
        "staff",
        "AssignmentChanged",
        id,
        "assignment",
        id + "-1",
        "teacher",
        id,
        "organisation",
        SCHOOL,
        "position",
        "TEACHER",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2020-09-01",
        "to",
        i == 11 ? "2026-10-31" : null);
    if (i % 2 == 0) {
      tell(
          "routes",
          "CourseCompleted",
          id + "-c",
          "course",
          id + "-c",
          "teacher",
          id,
          "kind",
          "ADVANCED_TRAINING",
          "documentOn",
          "2026-10-10");
    }
    if (i < 9) {
      tell(
          "diagnostics",
          "DiagnosticCompleted",
          id + "-d",
          "assessment",
          id + "-d",
          "teacher",
          id,
          "campaignKind",
          "ENTRY",
          "site",
          "MUNICIPAL",
          "initiator",
          "MUNICIPALITY",
          "completedOn",
          "2026-10-01",
          "areas",
          List.of("METHODS"));
    }
    if (i < 5) {
      tell(
          "diagnostics",
          "DeficitIdentified",
          id,
          "deficit",
          id + "-x",
          "teacher",
          id,
          "competence",
          "METHODS.GOALS",
          "area",
          "METHODS",
          "severity",
          "HIGH",
          "assessment",
          id + "-d",
          "foundOn",
          "2026-10-01");
      tell(
          "routes",
          "RouteApproved",
          id + "-r",
          "route",
          id + "-r",
          "teacher",
          id,
          "author",
          "MUNICIPALITY",
          "deficits",
          List.of(id + "-x"),
          "approvedOn",
          "2026-10-20",
          "plannedEnd",
          "2026-12-20");
    }
  }

  private void tell(String service, String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", TOWN));
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i + 1] != null) {
        data.put((String) fields[i], fields[i + 1]);
      }
    }
    String topic = service + ".events";
    topics.publish(topic, type, subject, sequences.merge(topic + subject, 1, Integer::sum), data);
  }

  @Test
  void programmesTheirTablesAndPartsAreReadableAndFitBothScreens() {
    String methodist = Tokens.methodist(TOWN);
    try (Screen screen = new Screen(base)) {
      choose(screen, methodist);
      screen.look(methodist, "/monitoring/programmes", "programmes");
      screen.look(methodist, "/monitoring/programmes/P", "programme-passport");
      screen.look(methodist, "/monitoring/programmes/PU?year=2026", "programme-calendar");
      screen.look(methodist, "/monitoring/tracks/track1", "track-with-programmes");
      screen.look(methodist, "/monitoring/indicators/P6.7", "derived-improved");
      screen.look(methodist, "/monitoring/indicators/P0.3", "derived-growth");
      screen.look(methodist, "/monitoring/indicators/P6.6", "derived-ratio");
      screen.look(methodist, "/monitoring/indicators/P2.2", "programme-indicator");
      screen.look(
          methodist, "/monitoring/indicators/P2.2/people?part=denominator", "programme-people");
      screen.look(methodist, "/monitoring/windows", "windows");
      screen.panel(methodist, "/monitoring/programmes", "/monitoring/fragments/home", "panel-home");
      screen.panel(
          methodist,
          "/monitoring/programmes",
          "/monitoring/fragments/teacher/passport-1",
          "panel-continuity");
      screen.look(methodist, "/monitoring/targets", "targets-with-programmes");
      screen.look(methodist, "/monitoring/targets/P0.3", "target-of-passport");
      screen.look(Tokens.official(TOWN), "/monitoring/programmes", "programmes-official");
      screen.print(methodist, "/monitoring/programmes/P", "programme-passport");
    }
  }

  /** The methodist ticks two programmes and saves; the tabs of a table then lead to them. */
  private void choose(Screen screen, String methodist) {
    try (BrowserContext desk = screen.device(methodist, Screen.DESK);
        Page page = screen.open(desk, "/monitoring/programmes")) {
      if (page.locator("input[value=P]").isChecked()) {
        return;
      }
      page.locator("input[value=P]").check();
      page.locator("input[value=PU]").check();
      page.getByText("Сохранить выбор").click();
      page.getByText("Программы выбраны").waitFor();
      page.navigate("/monitoring/tracks/track1");
      assertThat(page.locator("nav[aria-label=Программы] a").allInnerTexts())
          .contains("Паспорт программы (S0)");
    }
  }
}
