package ru.traektoria.route.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page of access.yaml is looked at by a browser test (both widths, axe), or stands here with
 * the reason why not. A new page: look at it in a browser test; add a row if its path has an id.
 */
class EveryPageIsLookedAtTest {

  /** Page with an id in its path → the words of the look in the sources of the browser tests. */
  private static final Map<String, String> LOOKS = new HashMap<>();

  static {
    look("/routes/fragments/teacher/{id}", "\"panel-teacher\"");
    look("/routes/{id}", "teacher-card");
    look("/routes/{id}/edit", "draft-edit");
    look("/routes/{id}/close", "+ \"/close\"");
    look("/routes/teachers/{id}", "\"/routes/teachers/\"");
    look("/routes/templates/{id}", "\"template\"");
    look("/routes/templates/{id}/edit", "\"template-edit\"");
    look("/routes/jobs/{id}", "\"job\"");
    look("/routes/self-education/{teacher}", "\"self-education-decide\"");
    look("/routes/priorities/{id}", "\"priority\"");
    look("/routes/courses/{id}", "\"course\"");
    look("/routes/courses/{id}/edit", "\"course-edit\"");
    look("/routes/programmes/{id}", "\"programme\"");
    look("/routes/programmes/{id}/edit", "\"programme-edit\"");
    look("/routes/training/{teacher}/{year}", "\"training-line\"");
    look("/routes/imports/{id}", "\"import\"");
    look("/routes/attestation/{id}", "\"category\"");
    look("/routes/conformity/exemptions/{id}", "\"exemption\"");
    look("/routes/conformity/{id}", "\"conformity\"");
    look("/routes/portfolio/items/{id}", "\"portfolio-item\"");
    look("/routes/portfolio/items/{id}/edit", "\"portfolio-edit\"");
    look("/routes/portfolio/teachers/{id}", "\"portfolio-lead\"");
    look("/routes/requests/{id}", "\"r-card-teacher\"");
    look("/routes/groups/{programme}", "\"r-group\"");
    look("/routes/orders/{id}", "\"r-order\"");
  }

  /** What is no page of its own, with the reason. */
  private static final Map<String, String> NO_PAGES =
      Map.ofEntries(
          Map.entry("/routes/lookup/teachers", "JSON for a field"),
          Map.entry("/routes/{id}/edit/proposals", "part of the editor, opened by keyboard there"),
          Map.entry("/routes/jobs/{id}/progress", "part of the page of the job while it runs"),
          Map.entry("/routes/imports/{id}/progress", "part of the page of the import"));

  private static final String FILE = ".*(\\.docx|\\.pdf|\\.xlsx|/file|/files/\\{file}|/template)";

  private static void look(String page, String words) {
    LOOKS.put(page, words);
  }

  @Test
  void everyPageIsLookedAtOrSaysWhyNot() throws IOException {
    Set<String> missing = new HashSet<>(pages());
    missing.removeAll(LOOKS.keySet());
    missing.removeAll(NO_PAGES.keySet());
    String sources = sources();
    missing.removeIf(
        page -> sources.contains('"' + page + '"') || sources.contains('"' + page + '?'));
    assertThat(missing).as("pages that no browser test looks at").isEmpty();
  }

  @Test
  void noRowIsLeftOver() throws IOException {
    Set<String> known = new HashSet<>(LOOKS.keySet());
    known.addAll(NO_PAGES.keySet());
    known.removeAll(pages());
    assertThat(known).as("rows of pages that are gone").isEmpty();
  }

  @Test
  void everyLookIsInABrowserTest() throws IOException {
    String sources = sources();
    assertThat(LOOKS).allSatisfy((page, words) -> assertThat(sources).as(page).contains(words));
  }

  private static Set<String> pages() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/main/resources/access.yaml"))) {
      return lines
          .filter(line -> line.startsWith("- endpoint: GET /routes"))
          .map(line -> line.substring("- endpoint: GET ".length()).strip())
          .filter(page -> !page.matches(FILE))
          .collect(Collectors.toSet());
    }
  }

  private static String sources() throws IOException {
    Path folder = Path.of("src/test/java/ru/traektoria/route/browser");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> tests =
          files.filter(file -> file.toString().endsWith("BrowserTest.java")).toList();
      return tests.stream().map(EveryPageIsLookedAtTest::text).collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
