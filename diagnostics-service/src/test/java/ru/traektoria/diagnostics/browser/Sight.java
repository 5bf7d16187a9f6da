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
      assertThat((List<?>) page.evaluate(CONTROLS)).as(name + " on paper").isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(name + " fits the sheet")
          .isEqualTo(SHEET);
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
