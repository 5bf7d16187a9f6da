package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.log.LiveFold;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Открытая страница and свёртка заново in a real browser. */
@LiveMonitoring
class OpenBrowserTest {

  private static final String TOWN = "public-town";
  private static final String SCHOOL = "public-school";
  private static final String PAGE = "/monitoring/open";
  private static boolean told;

  private final Api api;
  private final TestTopics topics;
  private final LiveFold live;
  private final String base;
  private final Map<String, Integer> sequences = new HashMap<>();

  OpenBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired LiveFold live,
      @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.live = live;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void aTownWithNumbersAndATarget() {
    if (told) {
      return;
    }
    told = true;
    tell("staff", "OrganisationChanged", SCHOOL, Map.of("organisation", SCHOOL, "kind", "SCHOOL"));
    topics.publish("staff.directory", "DirectoryEntry", TOWN, 1, municipality());
    for (int i = 0; i < 40; i++) {
      teacher("public-" + i, i);
    }
    Api methodist = api.as(Tokens.methodist(TOWN));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                methodist
                    .get("/api/v1/monitoring/tables/track1?year=2026-27")
                    .body()
                    .contains("\"denominator\":40"));
    for (String code : List.of("T1.1", "T1.8", "T1.10")) {
      Map<String, Object> terms =
          Map.of("kind", "FLOOR", "amount", code.equals("T1.8") ? 90 : 45, "due", "2027-08-31");
      String address = "/api/v1/monitoring/targets/" + code + "?year=2026-27";
      assertThat(methodist.with("If-Match", "\"0\"").put(address, terms).status()).isEqualTo(200);
    }
  }

  private static Map<String, Object> municipality() {
    return Map.of(
        "id", TOWN,
        "kind", "MUNICIPALITY",
        "municipality", TOWN,
        "name", "Берёзовский муниципальный округ",
        "shortName", "Берёзовский",
        "sortKey", "березовский");
  }

  private void teacher(String id, int i) {
    Map<String, Object> job =
        Map.of(
            "assignment", id + "-1",
            "teacher", id,
            "organisation", SCHOOL,
            "position", "TEACHER",
            "positionKind", "TEACHER",
            "employment", "MAIN",
            "from", "2020-09-01");
    tell("staff", "AssignmentChanged", id, job);
    String education = i < 31 ? "HIGHER" : "SECONDARY_VOCATIONAL";
    tell(
        "staff",
        "TeacherProfileChanged",
        id,
        Map.of("teacher", id, "education", education, "leader", false));
    if (i % 2 == 0) {
      tell(
          "routes",
          "CourseCompleted",
          id + "-c",
          Map.of(
              "course",
              id + "-c",
              "teacher",
              id,
              "kind",
              "ADVANCED_TRAINING",
              "hours",
              36,
              "documentOn",
              i % 4 == 0 ? "2026-10-10" : "2025-10-10"));
    }
    if (i < 2) {
      tell(
          "diagnostics",
          "DiagnosticCompleted",
          id + "-d",
          Map.of(
              "assessment", id + "-d",
              "teacher", id,
              "campaignKind", "ENTRY",
              "site", "CNPPM",
              "initiator", "CNPPM",
              "completedOn", "2026-10-01",
              "areas", List.of("METHODS")));
    }
  }

  private void tell(String service, String type, String subject, Map<String, Object> fields) {
    Map<String, Object> data = new HashMap<>(fields);
    data.put("municipality", TOWN);
    String topic = service + ".events";
    topics.publish(topic, type, subject, sequences.merge(topic + subject, 1, Integer::sum), data);
  }

  @Test
  void theMethodistProposesTheDepartmentPublishesAndEverybodyReads() {
    String methodist = Tokens.methodist(TOWN);
    String official = Tokens.official(TOWN);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, PAGE, "open-nothing-frozen");
      freeze(methodist);
      propose(screen, methodist);
      screen.look(methodist, PAGE, "open-proposed");
      screen.look(official, PAGE, "open-to-decide");
      press(screen, official, "Опубликовать", "Опубликовано");
      screen.look(official, PAGE, "open-published");
      everybody(screen);
      screen.print(methodist, "/open/" + TOWN, "open-page");
    }
  }

  private void freeze(String methodist) {
    Map<String, Object> window = Map.of("name", "На ноябрь", "year", "2026-27");
    assertThat(api.as(methodist).post("/api/v1/monitoring/windows", window).status())
        .isEqualTo(201);
  }

  private static void propose(Screen screen, String methodist) {
    try (BrowserContext desk = screen.device(methodist, Screen.DESK);
        Page page = screen.open(desk, PAGE)) {
      page.locator("select[name=window]").selectOption(new SelectOption().setIndex(1));
      for (String code : List.of("T1.1", "T1.2", "T1.4", "T1.8", "T1.10", "T2.1", "T2.7", "T3.1")) {
        page.locator("input[name=indicators][value='" + code + "']").check();
      }
      page.getByText("Предложить к публикации").last().click();
      page.getByText("Предложено: решает управление образования").waitFor();
    }
  }

  private static void press(Screen screen, String who, String button, String said) {
    try (BrowserContext desk = screen.device(who, Screen.DESK);
        Page page = screen.open(desk, PAGE)) {
      page.locator("button[type=submit]", new Page.LocatorOptions().setHasText(button))
          .first()
          .click();
      page.locator("#toasts").getByText(said).waitFor();
    }
  }

  /** Nobody is signed in, and the page needs nobody. */
  private static void everybody(Screen screen) {
    for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
      try (BrowserContext stranger = screen.device(width);
          Page page = screen.open(stranger, "/open/" + TOWN)) {
        assertThat(page.content().replace("&nbsp;", " "))
            .contains("Берёзовский", "31 из 40", "Скрыто: малая группа");
        screen.check(page, "open-page-" + width);
      }
    }
  }

  @Test
  void theAdministratorFoldsAgainAndSeesADifferenceAsAnAlarm() {
    String admin = Tokens.admin();
    try (Screen screen = new Screen(base)) {
      live.with(
          fold -> {
            var organisations = fold.facts().places.organisations;
            organisations.closedOn.set(fold.facts().names.organisations.find(SCHOOL), 20000);
            return null;
          });
      fold(screen, admin);
      screen.look(admin, "/monitoring/rebuild", "rebuild-differs");
      String number =
          api.as(admin).get("/api/v1/monitoring/fold/rebuilds").json().get(0).get("id").toString();
      screen.look(admin, "/monitoring/rebuild/" + number, "rebuild-difference");
      fold(screen, admin);
      screen.look(admin, "/monitoring/rebuild", "rebuild-same");
      screen.print(admin, "/monitoring/rebuild/" + number, "rebuild");
    }
  }

  private void fold(Screen screen, String admin) {
    try (BrowserContext desk = screen.device(admin, Screen.DESK);
        Page page = screen.open(desk, "/monitoring/rebuild")) {
      page.locator("button[type=submit]").first().click();
      page.locator("#toasts").getByText("Свёртка").first().waitFor();
      page.locator("form button[type=submit]")
          .filter(
              new com.microsoft.playwright.Locator.FilterOptions().setHasText("Свернуть заново"))
          .waitFor();
    }
  }
}
