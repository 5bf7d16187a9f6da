package ru.traektoria.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real browser for tests: Debian's Chromium without a window, and what every page has to stand at
 * both widths. Playwright and axe come from the «browser» profile of the module that uses it.
 */
public final class Screen implements AutoCloseable {

  /** Width of a methodist's monitor, pixels. */
  public static final int DESK = 1440;

  /** Width of a teacher's phone, pixels. */
  public static final int PHONE = 390;

  private static final int HEIGHT = 900;
  private static final double PATIENCE_MILLIS = 30_000;
  private static final Path SHOTS = Path.of("target", "screenshots");

  /** A shot of every page is a third of a look's time: it is kept for those who ask for it. */
  private static final boolean SHOTS_WANTED = Boolean.getBoolean("traektoria.shots");

  /** The page is there with its parts: nothing is fetched, swapped or settled any more. */
  private static final String SETTLED =
      """
      () => document.readyState === 'complete' && document.fonts.status === 'loaded'
        && !document.querySelector(
          '.htmx-request, .htmx-swapping, .htmx-settling, [data-panel][aria-busy=true]')""";

  /** What still moves is looked at when it stands: half-faded text has no contrast of its own. */
  private static final String STAND_STILL =
      """
      () => Promise.all(document.getAnimations()
        .filter(moving => moving.effect.getComputedTiming().endTime < Infinity)
        .map(moving => moving.finished.catch(() => {})))
        .then(() => true)""";

  /** Only violations are wanted: what passed is neither gathered nor sent. */
  private static final String AXE =
      """
      () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
        .map(rule => `${rule.id}: ${rule.help}: ${rule.nodes[0].html}`))""";

  /** What A4 has between the margins of the portal's print sheet, in pixels: 186 mm. */
  private static final int SHEET = 703;

  /** Buttons and menus that somebody would see on paper and could not press. */
  private static final String CONTROLS =
      """
      [...document.querySelectorAll('main button, main input, .sidebar, .topbar')]
        .filter(each => each.checkVisibility() && each.type !== 'hidden')
        .map(each => each.outerHTML.slice(0, 120))""";

  private static final String TOO_WIDE =
      """
      sheet => [...document.querySelectorAll('main *')]
        .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > sheet + 1)
        .filter(each => !each.closest('.visually-hidden'))
        .map(each => Math.round(each.getBoundingClientRect().right) + ': '
          + each.outerHTML.slice(0, 120))""";

  private static final String INCLUDED =
      """
      url => {
        const place = document.querySelector('main .content');
        place.innerHTML = `<section class="card panel" id="panel" aria-labelledby="panel-title">
          <h2 class="card-heading" id="panel-title">Часть страницы</h2><form class="form">
          <div class="panel-body" hx-get="${url}" hx-trigger="load" hx-target="this"
            hx-swap="innerHTML" data-panel></div></form></section>`;
        htmx.process(place);
      }""";

  private final String base;
  private final List<BrowserContext> devices = new ArrayList<>();
  private final Map<String, BrowserContext> phones = new HashMap<>();

  /** Addresses given later are relative to {@code base}. */
  public Screen(String base) {
    this.base = base;
  }

  /** A device of its own: cookies and storage are shared with no other. */
  public BrowserContext device(int width) {
    BrowserContext device =
        Chromium.STARTED.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setBaseURL(base)
                .setLocale("ru-RU")
                .setReducedMotion(ReducedMotion.REDUCE));
    device.setDefaultTimeout(PATIENCE_MILLIS);
    devices.add(device);
    return device;
  }

  /** A device whose requests carry somebody's token, as the gateway would send them. */
  public BrowserContext device(String token, int width) {
    BrowserContext device = device(width);
    device.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
    return device;
  }

  /** Opens a page, which must not be one of an error, and waits until it has fetched its parts. */
  public Page open(BrowserContext device, String path) {
    Page page = device.newPage();
    Response answer = page.navigate(path);
    assertThat(answer.status()).as("opening " + page.url()).isLessThan(400);
    settle(page);
    return page;
  }

  /** Waits until the page has fetched its parts; half a second of silence would cost minutes. */
  public static void settle(Page page) {
    page.waitForFunction(SETTLED);
  }

  /** Opens a page on a phone, widens it to a desk's window and checks it at both widths. */
  public void look(String token, String path, String name) {
    look(phone(token), path, name);
  }

  /** The same on a device of its own, on which somebody may have signed in. */
  public void look(BrowserContext device, String path, String name) {
    try (Page page = open(device, path)) {
      both(page, path, name);
    }
  }

  /**
   * Looks at a part of a page as another service includes it: in a panel, fetched by the browser.
   *
   * @param host any page of the same service, whose place the panel takes
   */
  public void panel(String token, String host, String path, String name) {
    try (Page page = open(phone(token), host)) {
      page.evaluate(INCLUDED, path);
      page.waitForFunction(
          "document.querySelector('#panel .panel-body').textContent.trim() !== ''");
      both(page, path, name);
    }
  }

  /** Somebody's phone: what it has fetched of the portal once, it need not fetch again. */
  private BrowserContext phone(String token) {
    return phones.computeIfAbsent(token, owner -> device(owner, PHONE));
  }

  private void both(Page page, String path, String name) {
    check(page, name + "-" + PHONE);
    page.setViewportSize(DESK, HEIGHT);
    check(page, name + "-" + DESK);
    EveryPage.looked(path);
  }

  /** Requires a page to fit an A4 sheet and to print nothing that can only be pressed. */
  public void print(String token, String path, String name) {
    try (BrowserContext paper = device(token, SHEET)) {
      Page page = open(paper, path);
      page.pdf(
          new Page.PdfOptions()
              .setFormat("A4")
              .setPreferCSSPageSize(true)
              .setPath(SHOTS.resolve(name + ".pdf")));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.evaluate(STAND_STILL);
      assertThat((List<?>) page.evaluate(CONTROLS)).as(name + " on paper").isEmpty();
      assertThat((List<?>) page.evaluate(TOO_WIDE, SHEET)).as(name + " fits the sheet").isEmpty();
    }
  }

  /**
   * Requires the page to be readable for everybody (axe) and to fit the screen. A page that is not
   * leaves a shot in {@code target/screenshots}; {@code -Dtraektoria.shots=true} keeps one of each.
   */
  public void check(Page page, String name) {
    page.evaluate(STAND_STILL);
    List<String> violations = violations(page);
    boolean fits = (boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth");
    if (SHOTS_WANTED || !fits || !violations.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
    }
    assertThat(violations).as(name + ", " + page.url()).isEmpty();
    assertThat(fits).as(name + " fits the screen, " + page.url()).isTrue();
  }

  /**
   * What axe finds, one sentence a rule with the first place; its script is brought once a page.
   */
  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<String>) page.evaluate(AXE);
  }

  /** Closes the devices that were opened; the browser stays for the next test. */
  @Override
  public void close() {
    devices.forEach(BrowserContext::close);
  }
}
