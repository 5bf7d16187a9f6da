package ru.traektoria.diagnostics.browser;

import ru.traektoria.platform.testing.Screen;

/**
 * Looks at pages by their row of access.yaml.
 *
 * @param screen the browser
 */
record Sight(Screen screen) {

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
    screen.print(token, path(row, parts), name);
  }

  /** Looks at a part of a page as another service includes it. */
  void panel(String token, String name, String row, String... parts) {
    screen.panel(token, "/diagnostics/competences", path(row, parts), name);
  }

  private static String path(String row, String... parts) {
    String path = row;
    for (String part : parts) {
      path = path.replaceFirst("\\{[a-z]+}", part);
    }
    return path;
  }
}
