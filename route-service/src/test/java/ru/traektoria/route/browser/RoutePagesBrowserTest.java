package ru.traektoria.route.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.web.Story;

/** Pages of routes in a real browser: both widths, axe, the phone's two taps, the keyboard. */
@PlatformTest
@TestPropertySource(
    properties = {
      "TRAEKTORIA_TODAY=2026-11-22",
      "traektoria.events.publish=routes.events,staff.directory"
    })
class RoutePagesBrowserTest {

  private static final Path SHOTS = Path.of("target/screenshots");
  private static Playwright playwright;
  private static Browser chromium;

  private final Api api;
  private final TestTopics topics;
  private final String base;

  RoutePagesBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeAll
  static void open() {
    Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @Test
  void everyPageIsReadableForEverybodyAndFitsBothScreens() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    String methodist = Tokens.methodist(story.municipality);
    String teacher = Tokens.teacher(story.municipality, story.school, story.anna);
    api.as(Tokens.region("r1")).post("/api/v1/routes/external", unknown());
    seen(methodist, "/routes/" + story.route + "/edit", "draft-edit");
    seen(teacher, "/routes/mine", "mine-draft");
    story.planned(
        story.methodist,
        null,
        List.of(
            story.step("MUTUAL_VISIT", "Посетить урок коллеги и разобрать его", true),
            story.step("COURSE", "Целеполагание и проектирование современного урока", false),
            story.step("SEMINAR", "Семинар о целях урока", true)));
    story.approved();
    String step = story.step("MUTUAL_VISIT").path("id").asString();
    story
        .guarded(story.lead)
        .post(
            "/api/v1/routes/" + story.route + "/steps/" + step + "/confirmation",
            Map.of("evidence", "лист наблюдения от 15.11"));
    for (String path :
        List.of(
            "/routes",
            "/routes?waiting=review",
            "/routes/" + story.route,
            "/routes/" + story.route + "/edit",
            "/routes/" + story.route + "/close",
            "/routes/board",
            "/routes/teachers/" + story.anna,
            "/routes/templates",
            "/routes/templates/new",
            "/routes/external",
            "/routes/print-template")) {
      seen(methodist, path, name(path, story.route));
    }
    seen(teacher, "/routes/mine", "mine-running");
    seen(teacher, "/routes/" + story.route, "teacher-card");
  }

  @Test
  void aCertificateIsShownInTwoTapsOnAPhone() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    story.planned(
        story.methodist, null, List.of(story.step("MUTUAL_VISIT", "Посетить урок коллеги", false)));
    story.approved();
    Page page =
        page(Tokens.teacher(story.municipality, story.school, story.anna), "/routes/mine", 390);
    page.locator("#next-file")
        .setInputFiles(
            new FilePayload(
                "лист.pdf", "application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(page.locator(".my-next")).containsText("Приложить ещё");
    assertThat(page.locator(".step-files").first()).containsText("лист.pdf");
    assertThat(story.step("MUTUAL_VISIT").path("progress").path("state").asString())
        .isEqualTo("REPORTED");
    page.context().close();
  }

  @Test
  void aPlanIsMadeByKeyboardAloneFromATemplateAndAProposal() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    String path = "/routes/" + story.route + "/edit";
    Page page = page(Tokens.methodist(story.municipality), path, 1440);
    int before = page.locator(".plan-step").count();
    page.locator("#field-template")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("#take-template").press("Enter");
    assertThat(page.locator(".plan-step").nth(before)).isVisible();
    int more = page.locator(".plan-step").count();
    page.locator(".plan-goals summary").first().press("Enter");
    page.locator(".proposals button").first().press("Enter");
    assertThat(page.locator(".plan-step")).hasCount(more + 1);
    page.locator("[id^=remove-]").last().press("Enter");
    assertThat(page.locator(".plan-step")).hasCount(more);
    page.locator("#plan-form [type=submit]").press("Enter");
    page.waitForURL("**/routes/" + story.route + "*");
    assertThat(page.locator(".route-steps > li")).hasCount(more);
    page.context().close();
  }

  private static Map<String, Object> unknown() {
    return Map.of(
        "externalId",
        "Ц-" + Ids.next(),
        "teacherName",
        "Незнакомова Инна Львовна",
        "organisation",
        "Школа № 12",
        "issuedOn",
        "2026-11-10",
        "goals",
        List.of(Map.of("words", "Освоить дебаты")),
        "steps",
        List.of(
            Map.of(
                "kind", "SEMINAR",
                "content", "Семинар",
                "from", "2026-12-01",
                "to", "2026-12-20")));
  }

  private void seen(String token, String path, String name) {
    for (int width : List.of(1440, 390)) {
      Page page = page(token, path, width);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(SHOTS.resolve(name + "-" + width + ".png")));
      List<String> violations =
          new AxeBuilder(page)
              .analyze().getViolations().stream().map(RoutePagesBrowserTest::words).toList();
      assertThat(violations).as(path + " at " + width).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(path + " fits " + width)
          .isEqualTo(true);
      page.context().close();
    }
  }

  private static String name(String path, String route) {
    return path.replace(route, "one")
        .replaceAll("teachers/.*", "trajectory")
        .replaceAll("[^a-z]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String words(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
  }

  private Page page(String token, String path, int width) {
    BrowserContext context =
        chromium.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    context.setDefaultTimeout(20_000);
    context.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
    Page page = context.newPage();
    page.navigate(base + path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }
}
