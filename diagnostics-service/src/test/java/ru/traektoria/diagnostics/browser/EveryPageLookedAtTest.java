package ru.traektoria.diagnostics.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new page of access.yaml is looked at in a browser, or somebody says here why not. */
class EveryPageLookedAtTest {

  private static final String ROW = "- endpoint: GET /diagnostics";

  /** What is no page of its own. */
  private static final Map<String, String> NO_PAGES =
      Map.of(
          "/diagnostics", "leads on to the page of the role",
          "/diagnostics/campaigns/{id}/invitations", "a part of the campaign's page for seconds",
          "/diagnostics/imports/{id}/progress", "a part of the page of a file for seconds",
          "/diagnostics/imports/template", "a file",
          "/diagnostics/instruments/{id}/file", "a file",
          "/diagnostics/consents/{id}/scan", "a file",
          "/diagnostics/people", "names for a field, no page");

  @Test
  void everyPageOfTheAccessTableIsLookedAtAtBothWidths() throws IOException {
    String tests = sources();
    TreeSet<String> unseen = new TreeSet<>();
    for (String row : rows()) {
      if (!NO_PAGES.containsKey(row) && !looked(tests, row)) {
        unseen.add(row);
      }
    }
    assertThat(unseen).as("add sight.look or sight.panel(token, name, row)").isEmpty();
    assertThat(rows()).as("reasons for what is gone").containsAll(NO_PAGES.keySet());
  }

  @Test
  void aMentionAloneIsNoLook() {
    assertThat(looked("sight.look(t, \"x\", \"/a/{id}\", id);", "/a/{id}")).isTrue();
    assertThat(looked("sight.look(\n t, \"x\", \"/a?b=c\");", "/a")).isTrue();
    assertThat(looked("screen.open(desk, \"/a\"); sight.look(t, \"x\", \"/b\");", "/a")).isFalse();
    assertThat(looked("sight.look(t, \"x\", \"/a/new\");", "/a")).isFalse();
    assertThat(looked("sight.panel(t, \"x\", \"/a?b=c\");", "/a")).isTrue();
  }

  private static boolean looked(String tests, String row) {
    return Pattern.compile("\\.(?:look|panel)\\([^;]*?\"" + Pattern.quote(row) + "[\"?]")
        .matcher(tests)
        .find();
  }

  private static List<String> rows() throws IOException {
    try (InputStream access = EveryPageLookedAtTest.class.getResourceAsStream("/access.yaml")) {
      return new String(access.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(ROW))
          .map(line -> line.substring("- endpoint: GET ".length()).strip())
          .toList();
    }
  }

  private static String sources() throws IOException {
    Path here = Path.of("src/test/java/ru/traektoria/diagnostics/browser");
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(here)) {
      for (Path file : files.filter(each -> !each.endsWith(self())).toList()) {
        all.append(Files.readString(file)).append(";\n");
      }
    }
    return all.toString();
  }

  private static String self() {
    return EveryPageLookedAtTest.class.getSimpleName() + ".java";
  }
}
