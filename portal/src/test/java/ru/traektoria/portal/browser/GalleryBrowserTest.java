package ru.traektoria.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.portal.gallery.GalleryApplication;

/** What only a browser can show: htmx, errors beside fields, dialogs, charts, contrast. */
@SpringBootTest(
    classes = GalleryApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryBrowserTest {
  @LocalServerPort int port;
  private Screen screen;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() {
    screen = new Screen("http://127.0.0.1:" + port);
  }

  @AfterEach
  void nothingBrokeInTheBrowser() {
    screen.close();
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/gallery, 1440", "/gallery, 390", "/gallery/list, 1440", "/gallery/list, 390",
    "/gallery/form, 1440", "/gallery/form, 390", "/nothing, 390", "/gallery/list?q=zzz, 1440"
  })
  void pagesAreReadableForEverybodyAndFitTheScreen(String path, int width) {
    screen.check(page(path, width), path.replaceAll("[^a-z]+", "-") + width);
  }

  @Test
  void whatIsNotReadableForEverybodyOrTooWideIsRefused() {
    Page page = page("/gallery", 390);
    page.setContent("<html lang=ru><title>Без подписи</title><main><h1>А</h1><img src=x></main>");
    assertThatThrownBy(() -> screen.check(page, "refused"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("image-alt");
    String wide = "Ш".repeat(200);
    page.setContent("<html lang=ru><title>Ш</title><main><h1>" + wide + "</h1></main>");
    assertThatThrownBy(() -> screen.check(page, "refused"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("fits the screen");
    complaints.clear();
  }

  @Test
  void typingFiltersTheTableAndTheAddressKeepsIt() {
    Page page = page("/gallery/list", 1440);
    page.locator("#field-q").pressSequentially("ёлкина");
    assertThat(page.locator(".data-summary")).hasText("показано 1–50 из 300");
    assertThat(page).hasURL(Pattern.compile(".*/gallery/list\\?q=[^&]+$"));
    assertThat(page.locator("#field-q")).isFocused();
    page.locator("#rows-sort-hours").press("Enter");
    assertThat(page.locator("th[aria-sort=ascending]")).containsText("Нагрузка");
    assertThat(page.locator("#rows-sort-hours")).isFocused();
    page.locator("#field-state").selectOption("LATE");
    assertThat(page).hasURL(Pattern.compile(".*q=.*state=LATE.*sort=hours.*"));
    page.reload();
    assertThat(page.locator(".chip")).hasCount(2);
    page.goBack();
    assertThat(page.locator("#field-state")).hasValue("");
    assertThat(page.locator("th[aria-sort=ascending]")).containsText("Нагрузка");
  }

  @Test
  void errorsStandBesideTheirFieldsAndTypedTextStays() {
    Page page = page("/gallery/form", 1440);
    page.locator("#field-seats").fill("25");
    page.locator("[type=submit]").click();
    assertThat(page.locator(".error-summary")).isFocused();
    assertThat(page.locator(".error-summary-title")).hasText("Мероприятие не сохранено");
    assertThat(page.locator("[data-field=title] .field-error")).hasText("Напишите название");
    assertThat(page.locator("#field-title")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator(".error-summary li")).hasCount(3);
    assertThat(page.locator("#field-seats")).hasValue("25");
    page.locator(".error-summary a").first().click();
    assertThat(page.locator("#field-title")).isFocused();
    page.locator("#field-title").fill("День науки");
    page.locator("[type=submit]").click();
    page.waitForURL("**/gallery/list");
    assertThat(page.locator(".toast-note")).containsText("«День науки» добавлено в план");
    complaints.removeIf(complaint -> complaint.contains("422"));
  }

  @Test
  void aCommandOnManyRowsIsAskedBefore() {
    Page page = page("/gallery/list", 1440);
    assertThat(page.locator("[data-bulk]")).isHidden();
    page.locator("[data-select-all]").check();
    assertThat(page.locator("[data-bulk-count]")).hasText("50");
    page.locator("[data-bulk] button").first().click();
    Locator dialog = page.locator("#portal-confirm");
    assertThat(dialog.locator(".confirm-title")).hasText("Утвердить выбранные маршруты?");
    dialog.locator("[value=no]").click();
    assertThat(page.locator(".toast-note")).hasCount(0);
    page.locator("[data-bulk] button").first().click();
    dialog.locator("[value=yes]").click();
    assertThat(page.locator(".toast-note")).containsText("50 маршрутов утверждены");
  }

  @Test
  void aFieldWithManyChoicesTellsWhatIsChosen() {
    Page page = page("/gallery/list", 1440);
    page.locator("#field-place").click();
    page.locator(".multi-list label").nth(2).click();
    page.locator(".multi-list label").nth(4).click();
    assertThat(page.locator("[data-multi-shown]")).hasText("МБОУ СОШ № 3, МБОУ СОШ № 5");
    assertThat(page.locator(".data-summary")).containsText("из 100");
    page.keyboard().press("Escape");
    assertThat(page.locator(".multi-list")).isHidden();
  }

  @Test
  void onePersonOfThousandsIsFoundWithTheKeyboard() {
    Page page = page("/gallery/form", 1440);
    Locator person = page.locator("#field-person");
    person.pressSequentially("ёлк нина");
    assertThat(page.locator(".lookup-list li").first()).containsText("Ёлкина Нина");
    person.press("ArrowDown");
    person.press("ArrowDown");
    person.press("Enter");
    assertThat(page.locator("input[name=person]")).hasValue("r190");
    assertThat(page.locator(".lookup-list")).isHidden();
    person.press("Backspace");
    assertThat(page.locator("input[name=person]")).hasValue("");
  }

  @ParameterizedTest
  @CsvSource({
    "/gallery/stale, Запись изменил другой человек, Загрузить свежую запись",
    "/gallery/signed-out, Сеанс завершён, Войти в новой вкладке",
    "/gallery/down, Не получилось сохранить, Результат неизвестен"
  })
  void whateverGoesWrongTheTypedTextStays(String address, String title, String way) {
    Page page = page("/gallery/form", 1440);
    page.evaluate("u => document.querySelector('form.form').setAttribute('hx-post', u)", address);
    page.evaluate("htmx.process(document.body)");
    page.locator("#field-title").fill("Долго писали");
    page.locator("form.form [type=submit]").click();
    assertThat(page.locator(".error-summary")).containsText(title);
    assertThat(page.locator(".error-summary")).containsText(way);
    assertThat(page.locator("#field-title")).hasValue("Долго писали");
    assertThat(page.url()).endsWith("/gallery/form");
    complaints.removeIf(complaint -> complaint.contains("status of"));
  }

  @Test
  void aPhoneHasItsMenuBehindAButton() {
    Page page = page("/gallery/list", 390);
    Locator link = page.locator("#sidebar [data-nav=routes]");
    assertThat(link).isHidden();
    page.locator(".menu-toggle").click();
    assertThat(link).isVisible();
    assertThat(link).hasAttribute("aria-current", "page");
    page.keyboard().press("Escape");
    assertThat(link).isHidden();
    assertThat(page.locator("#field-state")).isHidden();
    page.locator(".filters-more").click();
    assertThat(page.locator("#field-state")).isVisible();
  }

  @Test
  void chartsSayWhatTheirTablesSayAndABrokenPanelFailsAlone() {
    Page page = page("/gallery", 1440);
    assertThat(page.locator("#by-place svg")).containsText("72,4");
    assertThat(page.locator(".panel").first()).containsText("встреч: 4");
    assertThat(page.locator(".panel-failed")).hasText(Pattern.compile("недоступен"));
  }

  @Test
  void theTokenOfTheGatewayGoesWithEveryCommand() {
    Page page = page("/gallery/form", 1440);
    page.evaluate("document.cookie = 'XSRF-TOKEN=abc%2D1'");
    Map<String, String> headers =
        page.waitForRequest("**/gallery/form", () -> page.locator("[type=submit]").click())
            .allHeaders();
    assertThat(headers).containsEntry("x-xsrf-token", "abc-1");
    assertThat(page.locator(".error-summary")).isVisible();
    complaints.removeIf(complaint -> complaint.contains("422"));
  }

  private Page page(String path, int width) {
    Page page = screen.device(width).newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> { // htmx reports its own aborted and refused requests: those are meant
          boolean meant =
              (message.location() + message.text()).matches(".*/(broken|nothing|webjars/htmx).*");
          if (message.type().equals("error") && !meant) {
            complaints.add(message.text());
          }
        });
    page.navigate(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }
}
