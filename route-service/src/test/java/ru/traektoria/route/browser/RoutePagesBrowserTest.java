package ru.traektoria.route.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;

/** Pages of routes in a real browser: both widths, axe, the phone's two taps, the keyboard. */
@LiveRoutes
class RoutePagesBrowserTest {

  /** The width of a sheet within its margins, in pixels of a browser. */
  private static final int A4 = 718;

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private Screen screen;

  RoutePagesBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void open() {
    screen = new Screen(base);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void everyPageIsReadableForEverybodyAndFitsBothScreens() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    String methodist = Tokens.methodist(story.municipality);
    String teacher = Tokens.teacher(story.municipality, story.school, story.anna);
    api.as(Tokens.region("r1")).post("/api/v1/routes/external", unknown(story.municipality));
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
    String boris = story.mentoredBy();
    String mentor = Tokens.token("MENTOR", null, story.municipality, story.school, boris);
    seen(mentor, "/routes/mentees", "mentees");
    seen(mentor, "/routes/" + story.route, "mentor-card");
    String self = "/routes/self-education/" + story.anna;
    seen(teacher, "/routes/self-education/mine", "self-education-none");
    story.teacher.put(
        "/api/v1" + self + "/2026-27",
        Map.of(
            "title", "Формирующее оценивание на уроках математики",
            "results", "Три урока с листами самооценки и выступление на методобъединении"));
    story
        .teacher
        .with("If-Match", story.teacher.get("/api/v1" + self + "/2026-27").header("ETag"))
        .post("/api/v1" + self + "/2026-27/report", Map.of("text", "Провела три урока"));
    seen(methodist, "/routes/self-education", "self-education");
    seen(methodist, self, "self-education-decide");
    printed(methodist, "/routes/self-education", "self-education");
    seen(methodist, "/routes/priorities/new", "priority-form");
    String theme = story.priorityTheme();
    seen(methodist, "/routes/priorities", "priorities");
    seen(methodist, "/routes/priorities/" + theme, "priority");
    seen(methodist, "/routes/" + story.route, "card-with-proposal");
    seen(teacher, "/routes/mine", "mine-running");
    seen(teacher, "/routes/" + story.route, "teacher-card");
  }

  @Test
  void unfinishedRoutesGoOnAndTheProgressIsReadable() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    Map<String, Object> left = story.step("MUTUAL_VISIT", "Посетить урок коллеги", false);
    left.putAll(Map.of("from", "2026-03-01", "to", "2026-05-20"));
    story.planned(story.methodist, null, List.of(left, story.step("COURSE", "Курс", false)));
    story.approved();
    String methodist = Tokens.methodist(story.municipality);
    seen(methodist, "/routes/rollover", "rollover");
    Api.Answer started =
        story.methodist.with("HX-Request", "true").form("/routes/rollover/all", "");
    String job = started.header("HX-Redirect").replaceFirst("[?#].*", "");
    await().until(() -> story.methodist.get(job).body().contains("Перенесено"));
    seen(methodist, job, "job");
    seen(methodist, "/routes/" + story.route, "card-after-rollover");
  }

  @Test
  void aCertificateIsShownInTwoTapsOnAPhone() {
    Story story = new Story(api, topics);
    story.deficitIsFound();
    story.planned(
        story.methodist, null, List.of(story.step("MUTUAL_VISIT", "Посетить урок коллеги", false)));
    story.approved();
    Page page =
        page(
            Tokens.teacher(story.municipality, story.school, story.anna),
            "/routes/mine",
            Screen.PHONE);
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
    Page page = page(Tokens.methodist(story.municipality), path, Screen.DESK);
    int before = page.locator(".plan-step").count();
    page.locator("#field-template")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("#take-template").press("Enter");
    assertThat(page.locator(".plan-step").nth(before)).isVisible();
    Screen.settle(page);
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

  private static Map<String, Object> unknown(String municipality) {
    return Map.of(
        "externalId",
        "Ц-" + Ids.next(),
        "teacherName",
        "Незнакомова Инна Львовна",
        "municipality",
        municipality,
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
    assertThat(api.as(token).get(path).status()).as(path).isEqualTo(200);
    screen.look(token, path, name);
  }

  /** As it comes out of a printer on A4. */
  private void printed(String token, String path, String name) {
    Page page = page(token, path, A4);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots/" + name + "-a4.png")));
    int wide = (int) page.evaluate("document.documentElement.scrollWidth");
    assertThat(wide).as(path).isLessThanOrEqualTo(A4);
    page.context().close();
  }

  private static String name(String path, String route) {
    return path.replace(route, "one")
        .replaceAll("teachers/.*", "trajectory")
        .replaceAll("[^a-z]+", "-")
        .replaceAll("^-|-$", "");
  }

  private Page page(String token, String path, int width) {
    return screen.open(screen.device(token, width), path);
  }
}
