package ru.traektoria.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every page of access.yaml was looked at by {@link Screen} at both widths in this run, or stands
 * in {@link #noPages()} with the reason why not. A module's test extends this in its browser
 * package, with {@code @Order(Integer.MAX_VALUE)} so that it runs last.
 */
public abstract class EveryPage {

  /** A row of the table in either style of YAML. */
  private static final Pattern ROW = Pattern.compile("- \\{?endpoint: \"?GET (/[^\",]*).*");

  /** Files and parts of a page that stand there for seconds. */
  private static final String NONE =
      "/api/.*|.*(\\.(docx|pdf|xlsx|csv|ics|png)|/file|/files/\\{\\w+}|/template|/progress|/scan)";

  private static final Set<String> LOOKED = ConcurrentHashMap.newKeySet();

  /** Notes that a page was looked at. */
  static void looked(String address) {
    LOOKED.add(URI.create(address.replace(' ', '+')).getPath());
  }

  /** Rows of the table that are no page of their own, each with the reason. */
  protected abstract Map<String, String> noPages();

  @Test
  void everyPageOfTheAccessTableWasLookedAtAtBothWidths() throws IOException {
    assumeFalse(LOOKED.isEmpty(), "runs after the browser tests, not alone");
    List<String> rows = rows();
    Set<String> unseen = new TreeSet<>(rows);
    LOOKED.forEach(path -> unseen.remove(row(rows, path)));
    unseen.removeAll(noPages().keySet());
    assertThat(unseen).as("look at them: screen.look or screen.panel").isEmpty();
  }

  @Test
  void noReasonIsLeftOver() throws IOException {
    assertThat(rows()).as("reasons of rows that are gone").containsAll(noPages().keySet());
  }

  /** The row that answers an address: the one with the fewest variables, as Spring chooses. */
  private static String row(List<String> rows, String path) {
    return rows.stream()
        .map(new PathPatternParser()::parse)
        .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
        .min(PathPattern.SPECIFICITY_COMPARATOR)
        .map(PathPattern::getPatternString)
        .orElse("");
  }

  private static List<String> rows() throws IOException {
    try (InputStream access = EveryPage.class.getResourceAsStream("/access.yaml")) {
      return new String(access.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .map(row -> row.group(1).strip())
          .filter(row -> !row.matches(NONE))
          .toList();
    }
  }
}
