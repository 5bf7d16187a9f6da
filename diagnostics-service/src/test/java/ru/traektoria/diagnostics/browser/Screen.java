package ru.traektoria.diagnostics.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser whose requests carry somebody's token, as the gateway would send them. */
final class Screen implements AutoCloseable {

  static final int DESK = 1440;
  static final int PHONE = 390;

  private final Playwright playwright;
  private final Browser chromium;
  private final String base;

  Screen(String base) {
    this.base = base;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
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

  /** A device of its own: nothing is shared with other contexts. */
  BrowserContext device(String token, int width) {
    return chromium.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setLocale("ru-RU")
            .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token)));
  }

  Page open(BrowserContext device, String path) {
    Page page = device.newPage();
    page.navigate(base + path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }

  /** Opens a page at both widths: readable for everybody, nothing runs out of the screen. */
  void look(String token, String path, String name) {
    for (int width : List.of(DESK, PHONE)) {
      try (BrowserContext device = device(token, width)) {
        check(open(device, path), name + "-" + width);
      }
    }
  }

  void check(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "shots", name + ".png")));
    List<String> violations =
        new AxeBuilder(page).analyze().getViolations().stream().map(Rule::toString).toList();
    assertThat(violations).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " fits the screen")
        .isEqualTo(true);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
