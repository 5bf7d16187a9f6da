package ru.traektoria.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.platform.testing.Screen;

/**
 * The methodical year by the portal alone, on the demo: a plan loaded from a file and approved,
 * twelve activities from the announcement to certificates; a head of an association holds four
 * meetings with protocols on a phone; a mentor writes the log on a phone. Teachers sign up for
 * themselves ({@link SigningTeachers}).
 *
 * <p>Runs on request, like {@link MethodistYearTest}: {@code ./mvnw -pl acceptance verify
 * -Dtest=MethodicalYearTest -Dtraektoria.year=true}. The screenshots of
 * docs/guides/methodical-year.md come from here.
 */
@ExtendWith(Platform.class)
@EnabledIfSystemProperty(named = "traektoria.year", matches = "true")
class MethodicalYearTest {

  private static final Path PICTURES = Path.of("../docs/img/methodical");
  private static final int ACTIVITIES = 12;
  private static final int MEETINGS = 4;
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private final SigningTeachers teachers = new SigningTeachers();
  private Screen screen;
  private Page page;

  @Test
  void aMethodicalYearIsLedWithoutTheApi() throws Exception {
    if (!Platform.runsAlready()) {
      Platform.run("demo", "--today", Platform.TODAY.toString());
    }
    try (Screen chromium = new Screen(Platform.url())) {
      screen = chromium;
      signIn("Методист", Screen.DESK);
      picture("01-home");
      aPlanIsLoadedAndApproved();
      for (int n = 1; n <= ACTIVITIES; n++) {
        anActivityIsHeld(n);
      }
      signIn("Руководитель методического объединения", Screen.PHONE);
      for (int n = 1; n <= MEETINGS; n++) {
        aMeetingIsHeld(n);
      }
      signIn("Наставник", Screen.PHONE);
      aMentorWritesTheLog();
    }
  }

  private void signIn(String role, int width) {
    page = screen.open(screen.device(width), "/sign-in");
    Locator one = page.locator(".cast-one").filter(hasText(role));
    one.first().click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private void aPlanIsLoadedAndApproved() throws IOException {
    open("/activities/plans/new");
    fill("title", "План методической работы округа");
    fill("theme", "Урок, на котором думают");
    press("Начать план");
    page.waitForURL(url -> url.matches(".*/plans/[0-9a-f-]{36}"));
    String plan = page.url();
    open(plan.replace(Platform.url(), "") + "/import");
    page.locator("input[type=file]").setInputFiles(plan());
    press("Прочитать файл");
    page.waitForURL(url -> url.contains("/import/"));
    assertThat(page.locator("main")).containsText("не реже 1 раза в четверть");
    picture("02-preview");
    press("Загрузить в план");
    page.waitForURL(plan);
    page.locator("form[hx-post$=approval] [name=number]").fill("118-д");
    press("Утвердить план");
    assertThat(page.locator("h1, .page-head, main").first()).containsText("тверж", PATIENTLY);
    picture("03-plan");
    open(plan.replace(Platform.url(), "") + "/months?month=2026-11");
    picture("04-month");
    open(plan.replace(Platform.url(), "") + "/calendar");
    picture("05-calendar");
  }

  private static FilePayload plan() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<List<String>> rows =
        List.of(
            List.of("Мероприятие", "Срок", "Ответственные"),
            List.of("Августовское совещание", "август", "Методисты"),
            List.of("Работа методических объединений", "не реже 1 раза в четверть", "Руководители"),
            List.of("Семинар «Читательская грамотность»", "23-27.11.26", "Методисты"),
            List.of("Конкурс «Учитель года»", "ежегодно (ноябрь–декабрь)", "Отдел образования"),
            List.of("Стажировки", "февраль–март", "Школы-лидеры"),
            List.of("Консультации", "по запросу", "Методисты"),
            List.of("Заявки творческих лабораторий", "до 15 сентября, ежегодно", "Школы"));
    try (Workbook book = new Workbook(file, "Траектория", "1.0")) {
      Worksheet sheet = book.newWorksheet("План");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    return new FilePayload(
        "План округа.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        file.toByteArray());
  }

  private void anActivityIsHeld(int n) throws IOException {
    open("/activities/new");
    fill("title", "Мастерская урока № " + n);
    page.locator("select[name=kind]").selectOption(n % 3 == 0 ? "SEMINAR" : "MASTER_CLASS");
    fill("plannedOn", Platform.TODAY.toString());
    fill("startsAt", "14:00");
    fill("place", "Методический центр, зал " + n);
    fill("capacity", "10");
    fill("hours", "2");
    press("Добавить в план");
    page.waitForURL(url -> url.matches(".*/activities/[0-9a-f-]{36}"));
    String card = page.url().replace(Platform.url(), "");
    press("Открыть запись");
    assertThat(page.locator("main, header").first()).containsText("апись", PATIENTLY);
    teachers.signUp(card.replaceAll(".*/", ""), 12);
    open(card);
    assertThat(page.locator("#people")).containsText("10");
    assertThat(page.locator("#waiting")).containsText("2");
    if (n == 1) {
      picture("06-activity");
    }
    page.locator("[data-mark-all]").click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    press("Закрыть как состоявшееся");
    assertThat(page.locator("main")).containsText("Ещё не выданы", PATIENTLY);
    open(card + "/certificates");
    press("Выдать сертификаты");
    assertThat(page.locator("table tbody tr")).hasCount(10);
    if (n == 1) {
      picture("07-certificates");
      Download paper = page.waitForDownload(() -> page.getByText("PDF").first().click());
      assertThat(Files.size(paper.path())).isGreaterThan(10_000);
    }
  }

  private void aMeetingIsHeld(int n) throws IOException {
    open("/activities/meetings/new");
    fill("theme", "Заседание № " + n + ": что показали работы");
    fill("plannedOn", Platform.TODAY.toString());
    fill("room", "Школа № 1, кабинет 12");
    fill("questions", "О результатах проверочных работ\nО плане открытых уроков");
    fill("hours", "2");
    press("Запланировать заседание");
    page.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
    String meeting = page.url().replace(Platform.url(), "");
    if (n == 1) {
      picture("08-agenda");
    }
    everyQuestionHasADecision();
    open(meeting + "/attendance");
    press("Остальные были");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    press("Заседание состоялось");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    open(meeting + "/protocol");
    page.locator("select[name=chair]").selectOption(new SelectOption().setIndex(1));
    page.locator("select[name=secretary]").selectOption(new SelectOption().setIndex(2));
    press("Сохранить");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    open(meeting + "/protocol");
    press("Подписать протокол");
    assertThat(page.locator("main")).containsText("Редакции", PATIENTLY);
    if (n == 1) {
      picture("09-protocol");
    }
    Download paper = page.waitForDownload(() -> page.getByText("PDF").first().click());
    assertThat(Files.size(paper.path())).isGreaterThan(10_000);
  }

  /** Decisions of the day are taken to the notice: without a term they do not come back. */
  private void everyQuestionHasADecision() {
    int questions = page.locator("form[hx-post$=resolutions]").count();
    for (int q = 0; q < questions; q++) {
      Locator form = page.locator("form[hx-post$=resolutions]").nth(q);
      form.evaluate("form => form.closest('details').open = true");
      form.locator("[name=text]").fill("Принять к сведению");
      form.locator("[type=submit]").click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  private void aMentorWritesTheLog() {
    open("/mentoring/mine");
    picture("10-mentor");
    Locator log = page.getByText("Записать в журнал");
    assertThat(log.count()).as("a way to write the log").isPositive();
  }

  private void open(String path) {
    page.navigate(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private void fill(String name, String value) {
    page.locator("[name='" + name + "']").first().fill(value);
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void picture(String name) {
    screen.check(page, "methodical-" + name);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
