package ru.traektoria.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The map leads to files that are there: what moves is corrected in {@code docs/map.md} too. A path
 * of the map may leave out its middle, {@code route-service/…/model/ClosingRule.java}.
 */
class MapTest {

  private static final Pattern FILE = Pattern.compile("`([^` ]+\\.java)`");

  @Test
  void everyFileThatTheMapNamesIsThere() throws Exception {
    List<String> sources = Sources.java();
    List<String> named =
        FILE.matcher(Sources.text("docs/map.md"))
            .results()
            .map(found -> found.group(1))
            .filter(path -> !path.endsWith("Test.java"))
            .toList();

    assertThat(named).hasSizeGreaterThan(80);
    assertThat(named)
        .allSatisfy(path -> assertThat(sources).as(path).anyMatch(source -> leadsTo(path, source)));
  }

  /** Its last part ends the file's path, the parts before stand in it in their order. */
  private static boolean leadsTo(String path, String source) {
    String[] parts = path.split("…");
    int from = 0;
    for (String part : parts) {
      from = source.indexOf(part, from);
      if (from < 0) {
        return false;
      }
      from += part.length();
    }
    String last = parts[parts.length - 1];
    String file = last.startsWith("/") ? last : "/" + last;
    return ("/" + source).endsWith(file);
  }
}
