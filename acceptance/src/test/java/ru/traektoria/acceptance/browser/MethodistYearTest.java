package ru.traektoria.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.platform.testing.Screen;

/**
 * A methodist's year by the portal alone: a campaign for sixty organisations, its results, three
 * hundred routes approved at once, a correction, the plan of courses; in spring the final
 * diagnostics, the comparison, a closed route and paper. The teachers in between answer for
 * themselves ({@link AnsweringTeachers}).
 *
 * <p>Fills the demo first and takes about a quarter of an hour, so it runs on request: {@code
 * ./mvnw -pl acceptance verify -Dtest=MethodistYearTest -Dtraektoria.year=true}. The screenshots of
 * docs/guides/methodist-year.md come from here.
 */
@ExtendWith(Platform.class)
@EnabledIfSystemProperty(named = "traektoria.year", matches = "true")
class MethodistYearTest {

  private static final Path PICTURES = Path.of("../docs/img/year");
  private static final LocalDate SPRING = LocalDate.of(2027, 5, 24);
  private static final int ANSWERING = 340;
  private static final int ROUTES = 300;
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(180_000);

  private final AnsweringTeachers teachers = new AnsweringTeachers();
  private Screen screen;
  private Page desk;
  private LocalDate today = Platform.TODAY;

  @Test
  void aYearIsLedWithoutTheApi() throws Exception {
    if (!Platform.runsAlready()) {
      Platform.run("demo", "--today", Platform.TODAY.toString());
    }
    try (Screen chromium = new Screen(Platform.url())) {
      screen = chromium;
      signIn();
      String entry = aCampaign("Входная диагностика, второй поток", "ENTRY", "2026-12-15");
      everybodyIsInvited(entry);
      teachers.answerBadly(entry, ANSWERING);
      theResultsAreThere(entry);
      teachers.agreeToTheirRoutes(ROUTES);
      threeHundredRoutesAreApprovedAtOnce();
      aRouteIsCorrected();
      theCoursesArePlanned();

      springComes();
      String exit = aCampaign("Итоговая диагностика", "FINAL", "2027-06-10");
      everybodyIsInvited(exit);
      teachers.answerWell(exit, ROUTES);
      teachers.oneVisitsALesson();
      theYearIsCompared(entry, exit);
      aRouteIsClosedAndPrinted();
    }
  }

  private void signIn() {
    desk = screen.open(screen.device(Screen.DESK), "/sign-in");
    desk.locator(".cast-one").filter(hasText("Методист")).first().click();
    desk.waitForLoadState(LoadState.NETWORKIDLE);
    picture("01-home");
  }

  private String aCampaign(String title, String kind, String to) {
    open("/diagnostics/campaigns/new");
    desk.locator("input[name=kind][value=" + kind + "]").check();
    desk.locator("input[name=title]").fill(title);
    desk.locator("input[name=from]").fill(today.toString());
    desk.locator("input[name=to]").fill(to);
    picture("02-campaign-" + kind.toLowerCase(java.util.Locale.ROOT));
    press("Объявить кампанию");
    desk.waitForURL(url -> url.matches(".*/diagnostics/campaigns/[0-9a-f-]{36}.*"));
    return desk.url().replaceAll(".*/campaigns/([0-9a-f-]{36}).*", "$1");
  }

  private void everybodyIsInvited(String campaign) {
    open("/diagnostics/campaigns/" + campaign);
    press("Пригласить педагогов");
    confirm();
    assertThat(desk.locator("main")).containsText("Приглашен", PATIENTLY);
    open("/diagnostics/campaigns/" + campaign);
  }

  private void theResultsAreThere(String campaign) {
    open("/diagnostics/campaigns/" + campaign);
    assertThat(desk.locator("main")).containsText("60", PATIENTLY);
    picture("03-progress");
    open("/diagnostics/profile");
    picture("04-profile");
    open("/diagnostics/deficits?state=OPEN");
    picture("05-deficits");
  }

  private void threeHundredRoutesAreApprovedAtOnce() {
    open("/routes");
    Locator all = desk.getByRole(AriaRole.BUTTON).filter(hasText("Утвердить все согласованные"));
    String said = all.first().textContent().replaceAll("\\D", "");
    assertThat(Integer.parseInt(said)).as("agreed routes").isGreaterThanOrEqualTo(ROUTES);
    picture("06-agreed");
    all.first().click();
    confirm();
    desk.waitForURL(url -> url.contains("/routes/jobs/"));
    picture("07-approving");
    assertThat(desk.locator("main")).containsText("Утверждено", PATIENTLY);
    picture("08-approved");
  }

  private void aRouteIsCorrected() {
    open("/routes?state=APPROVED&q=" + teachers.someName());
    desk.locator("table tbody tr a").first().click();
    desk.waitForURL(url -> url.matches(".*/routes/[0-9a-f-]{36}"));
    String route = desk.url().replace(Platform.url(), "");
    picture("09-route");
    open(route + "/edit");
    desk.locator("textarea[name=reason]").fill("Педагог попросил перенести шаг на январь");
    desk.locator("input[name='steps[0].to']").fill("2027-01-25");
    press("Сохранить корректировку");
    desk.waitForURL(url -> url.endsWith(route));
    assertThat(desk.locator("main")).containsText("Педагог попросил перенести шаг на январь");
    picture("10-corrected");
  }

  private void theCoursesArePlanned() {
    open("/routes/training");
    desk.getByRole(AriaRole.BUTTON).filter(hasText("Включить в план всех")).first().click();
    confirm();
    assertThat(desk.locator("body")).containsText("В план включено", PATIENTLY);
    open("/routes/training?state=planned");
    picture("11-training");
  }

  /** Half a year passes: the same data folder, another day. */
  private void springComes() {
    Platform.run("stop");
    Platform.run("start", "--today", SPRING.toString());
    today = SPRING;
    signIn();
  }

  private void theYearIsCompared(String entry, String exit) {
    open("/diagnostics/comparison?entry=" + entry + "&exit=" + exit);
    assertThat(desk.locator("main")).containsText("Пар не оценено во второй раз");
    picture("12-comparison");
    desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    desk.pdf(
        new Page.PdfOptions()
            .setPath(Path.of("target/screenshots/comparison.pdf"))
            .setFormat("A4")
            .setMargin(new Margin().setTop("10mm").setBottom("10mm")));
    desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void aRouteIsClosedAndPrinted() throws Exception {
    open("/routes?state=IN_PROGRESS&q=" + teachers.someName());
    desk.locator("table tbody tr a").first().click();
    desk.waitForURL(url -> url.matches(".*/routes/[0-9a-f-]{36}"));
    Download paper = desk.waitForDownload(() -> desk.getByText("Маршрут в PDF").first().click());
    assertThat(Files.size(paper.path())).isGreaterThan(10_000);
    String route = desk.url().replace(Platform.url(), "");
    open(route + "/close");
    picture("13-closing");
    desk.locator("input[name=outcome][value=DEFICIT_ELIMINATED]").check();
    press("Закрыть маршрут");
    desk.waitForURL(url -> url.endsWith(route));
    assertThat(desk.locator("main")).containsText("Закрыт");
    open("/monitoring/tracks/track1");
    picture("14-track1");
  }

  private void open(String path) {
    desk.navigate(path);
    desk.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private void press(String button) {
    desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  private void confirm() {
    Locator yes = desk.locator("dialog[open] button.btn-primary, dialog[open] .btn-danger");
    yes.first().click();
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** What the guide shows: the window as the methodist sees it, readable for everybody. */
  private void picture(String name) {
    screen.check(desk, "year-" + name);
    desk.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
