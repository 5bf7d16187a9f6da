package ru.traektoria.diagnostics.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.traektoria.diagnostics.Cast;
import ru.traektoria.diagnostics.LiveDiagnostics;
import ru.traektoria.platform.testing.Screen;

/** Редактор инструментов by keyboard, saving itself, at both widths. */
@LiveDiagnostics
class MakerBrowserTest {

  private static final double PATIENCE = 20_000;

  /** The button takes part in htmx and nothing is being exchanged. */
  private static final String LISTENS =
      """
      wanted => document.querySelector(wanted)?.['htmx-internal-data']
        && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')\
      """;

  @LocalServerPort int port;

  private final Cast cast = new Cast();
  private Screen screen;
  private Sight sight;

  @BeforeEach
  void open() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    screen = new Screen("http://127.0.0.1:" + port);
    sight = new Sight(screen);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aQuestionIsWrittenAndMovedByKeyboardAndNothingTypedIsLost() {
    try (BrowserContext desk = screen.device(cast.methodist(), Screen.DESK)) {
      Page page = screen.open(desk, "/diagnostics/instruments/new");
      page.getByLabel("Название").fill("Проба пера");
      page.getByLabel("Вид").selectOption("TEST");
      page.keyboard().press("Tab");
      page.locator("form.card .btn-primary").press("Enter");
      page.waitForURL("**/edit");

      page.locator("#add-0-SINGLE").press("Enter");
      page.waitForURL("**/items/q1");
      page.getByLabel("Текст вопроса").fill("Что сделать, уходя от компьютера?");
      assertThat(page.locator("#save-state")).hasText("Сохраняется…");
      page.locator("#field-competence").selectOption("ICT.SAFETY");
      assertThat(page.locator("#save-state")).hasText("Вопрос сохранён");
      page.locator("textarea[name=optionText]").last().fill("Заблокировать экран");
      page.locator("input[name=optionPoints]").last().fill("100");
      page.locator("#more-options").press("Enter");
      assertThat(page.locator("textarea[name=optionText]")).hasCount(2);
      assertThat(page.locator("textarea[name=optionText]").last()).isFocused();
      page.keyboard().type("Ничего");
      page.keyboard().press("Tab");
      assertThat(page.locator("#item-side")).containsText("Вопрос готов");
      assertThat(page.locator("#item-side .choice")).hasCount(2);
      page.reload();
      assertThat(page.locator("textarea[name=optionText]")).hasCount(3);
      screen.check(page, "instrument-item-1440");
      String item = page.url();

      page.getByText("Ко всему инструменту").click();
      press(page, "#copy-q1");
      assertThat(page.locator(".maker-items > li")).hasCount(2);
      press(page, "#up-q2");
      assertThat(page.locator(".maker-items > li").first()).hasAttribute("id", "item-q2");
      assertThat(page.locator("#down-q2")).isVisible();
      press(page, "#down-q2");
      assertThat(page.locator(".maker-items > li").last()).hasAttribute("id", "item-q2");
      Screen.settle(page);
      page.locator(".maker-section input[name=title]").fill("Безопасность");
      page.keyboard().press("Tab");
      assertThat(page.locator("#save-state")).hasText("Черновик сохранён");
      assertThat(page.locator("#checks")).containsText("можно публиковать");
      screen.check(page, "instrument-edit-1440");
      String draft = path(page.url()).split("/")[3];
      sight.look(
          cast.methodist(),
          "instrument-item",
          "/diagnostics/instruments/{id}/items/{code}",
          draft,
          item.substring(item.lastIndexOf('/') + 1));
      sight.look(cast.methodist(), "instrument-edit", "/diagnostics/instruments/{id}/edit", draft);
      page.locator("#publish").click();
      page.locator("[data-confirm-yes]").click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.locator("h1")).containsText("Опубликован");
    }
  }

  @Test
  void whatCouldNotBeSavedIsNotLeftBehindUnseen() {
    try (BrowserContext desk = screen.device(cast.methodist(), Screen.DESK)) {
      Page page = screen.open(desk, "/diagnostics/instruments/new");
      page.getByLabel("Название").fill("Без связи");
      page.getByLabel("Вид").selectOption("NEEDS");
      page.locator("form.card .btn-primary").click();
      page.waitForURL("**/edit");
      desk.setOffline(true);
      page.getByLabel("Название").fill("Без связи, но с текстом");
      page.keyboard().press("Tab");
      assertThat(page.locator("#save-state")).containsText("Не сохранено");
      assertThat(page.getByLabel("Название")).hasValue("Без связи, но с текстом");
      desk.setOffline(false);
      page.getByLabel("Название").fill("Без связи, но с текстом!");
      page.keyboard().press("Tab");
      assertThat(page.locator("#save-state")).hasText("Черновик сохранён");
      page.reload();
      assertThat(page.getByLabel("Название")).hasValue("Без связи, но с текстом!");
    }
  }

  @Test
  void everyPageOfInstrumentsIsReadableAtBothWidths() {
    String methodist = cast.methodist();
    String preview = "/diagnostics/instruments/{id}/preview";
    sight.look(methodist, "instruments", "/diagnostics/instruments");
    sight.look(methodist, "instrument-new", "/diagnostics/instruments/new");
    sight.look(methodist, "instrument-import", "/diagnostics/instruments/import");
    sight.look(methodist, "instrument", "/diagnostics/instruments/{id}", "lesson-analysis-1");
    sight.look(
        methodist, "preview-lesson", "/diagnostics/instruments/{id}/preview", "lesson-analysis-1");
    sight.look(methodist, "preview-ict", preview, "ict-test-1");
    sight.look(cast.lead(), "preview-feedback", preview, "feedback-1");
    sight.look(methodist, "analysis", "/diagnostics/instruments/{id}/analysis", "self-diagnosis-2");
    sight.look(methodist, "competences", "/diagnostics/competences");
    sight.look(methodist, "tree-edit", "/diagnostics/competences/edit");
    sight.look(methodist, "tree-history", "/diagnostics/competences/history");
    try (BrowserContext desk = screen.device(cast.methodist(), Screen.DESK)) {
      Page page = screen.open(desk, "/diagnostics/instruments/young-teacher-1/preview");
      assertThat(page.locator("fieldset")).hasCount(26);
      assertThat(page.locator("fieldset .question-number").last().textContent()).contains("26");
      page.pdf(
          new Page.PdfOptions()
              .setFormat("A4")
              .setPath(java.nio.file.Path.of("target", "screenshots", "blank.pdf")));
    }
  }

  /** A part that was just exchanged takes a moment to listen, shorter than a person's. */
  private static void press(Page page, String button) {
    page.waitForFunction(LISTENS, button);
    page.locator(button).press("Enter");
  }

  private static String path(String url) {
    return url.substring(url.indexOf("/diagnostics"));
  }
}
