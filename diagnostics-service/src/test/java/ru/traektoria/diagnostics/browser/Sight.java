package ru.traektoria.diagnostics.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import ru.traektoria.platform.testing.Screen;

/**
 * Looks at pages by their row of access.yaml, so that {@link EveryPageLookedAtTest} can tell which
 * rows no browser test looks at.
 */
record Sight(Screen screen) {

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

  /** What slides from the screen's look to the paper's has arrived. */
  private static final String STAND_STILL =
      """
      () => Promise.all(document.getAnimations()
        .map(moving => moving.finished.catch(() => {}))).then(() => true)""";

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

  /**
   * Looks at a page at both widths.
   *
   * @param row the path as access.yaml has it, perhaps with a query
   * @param parts what stands for its parts in braces, in their order
   */
  void look(String token, String name, String row, String... parts) {
    screen.look(token, path(row, parts), name);
  }

  /** Requires a page to fit an A4 sheet and to print nothing that can only be pressed. */
  void print(String token, String name, String row, String... parts) {
    try (BrowserContext desk = screen.device(token, SHEET)) {
      Page page = screen.open(desk, path(row, parts));
      page.pdf(
          new Page.PdfOptions()
              .setFormat("A4")
              .setPreferCSSPageSize(true)
              .setPath(Path.of("target", "screenshots", name + ".pdf")));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.evaluate(STAND_STILL);
      assertThat((List<?>) page.evaluate(CONTROLS)).as(name + " on paper").isEmpty();
      assertThat((List<?>) page.evaluate(TOO_WIDE, SHEET)).as(name + " fits the sheet").isEmpty();
    }
  }

  /**
   * Looks at a part of a page as another service includes it: in a panel, fetched by the browser.
   */
  void panel(String token, String name, String row, String... parts) {
    try (BrowserContext device = screen.device(token, Screen.PHONE)) {
      Page page = screen.open(device, "/diagnostics/competences");
      page.evaluate(INCLUDED, path(row, parts));
      page.waitForFunction(
          "document.querySelector('#panel .panel-body').textContent.trim() !== ''");
      screen.check(page, name + "-" + Screen.PHONE);
      page.setViewportSize(Screen.DESK, 900);
      screen.check(page, name + "-" + Screen.DESK);
    }
  }

  private static String path(String row, String... parts) {
    String path = row;
    for (String part : parts) {
      path = path.replaceFirst("\\{[a-z]+}", part);
    }
    return path;
  }
}
