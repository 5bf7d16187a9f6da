package ru.traektoria.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ru.traektoria.acceptance.Platform;

/** A person's browser: Chromium with a window of a given width, signed in or not. */
final class Screen implements AutoCloseable {

  private static final int HEIGHT = 900;
  private static final double PATIENCE_MILLIS = 30_000;

  private final Playwright playwright;
  private final Browser chromium;

  Screen() {
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

  /** Opens the invitation, sets the password and comes in through the sign-in page. */
  Page signedIn(String invitation, String login, int width) {
    Page page =
        chromium
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, HEIGHT)
                    .setBaseURL(Platform.url())
                    .setLocale("ru-RU"))
            .newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.navigate(invitation);
    page.locator("#password").fill("три зелёных клёна");
    page.locator("#again").fill("три зелёных клёна");
    page.locator("button[type=submit]").click();
    page.waitForLoadState();
    page.navigate("/sign-in");
    if (page.locator("#login").count() > 0) {
      page.locator("#login").fill(login);
      page.locator("#password").fill("три зелёных клёна");
      page.locator("button[type=submit]").first().click();
      page.waitForLoadState();
    }
    return page;
  }

  /** Requires the page to be readable for everybody and to fit the window. */
  static void isReadable(Page page) {
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(Rule::toString)
                .toList();
    assertThat(violations).as(page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("no sideways scrolling of " + page.url())
        .isEqualTo(true);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
