package ru.traektoria.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;

/** docs/events-for-indicators.md says of every indicator which events it is made of: truthfully. */
class IndicatorEventsTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Pattern FIELD = Pattern.compile("`([A-Z]\\w+)\\.([a-z]\\w*)`");
  private static final Pattern EVENT = Pattern.compile("`((?!\\w+Test`)[A-Z]\\w+[a-z])`(?= *\\()");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

  private static final int COLUMNS = 6;
  private static final Map<String, Integer> NUMBERED = Map.of("T2", 9, "PU", 17, "E", 20, "SC", 13);
  private static final List<String> PASSPORT =
      List.of(
          ("P0.1 P0.2 P0.3 P0.4 P2.1 P2.2 P2.3 P2.4 P2.5 P2.6 P2.7 P5.1 P5.2 P5.3 P6.1 P6.2 P6.3"
                  + " P6.4 P6.5 P6.6 P6.7 P6.8 P6.9 P7.1 P7.3 P7.6")
              .split(" "));

  private final String text = read(DOCS.resolve("events-for-indicators.md"));

  @Test
  void everyIndicatorHasOneRow() {
    Stream<String> numbered =
        NUMBERED.entrySet().stream()
            .flatMap(
                e -> IntStream.rangeClosed(1, e.getValue()).mapToObj(n -> e.getKey() + "." + n));
    Stream.concat(numbered, PASSPORT.stream())
        .forEach(
            code ->
                assertThat(
                        text.lines()
                            .filter(line -> line.startsWith("| " + code + " |"))
                            .filter(line -> line.split("\\|").length == COLUMNS))
                    .as(code)
                    .hasSize(1));
  }

  @Test
  void everyEventAndFieldNamedThereIsPromised() {
    List<String> missing = new ArrayList<>();
    FIELD
        .matcher(text)
        .results()
        .filter(named -> !has(named.group(1), named.group(2)))
        .forEach(named -> missing.add(named.group()));
    EVENT
        .matcher(text)
        .results()
        .filter(named -> !Files.exists(schema(named.group(1))))
        .forEach(named -> missing.add(named.group()));
    assertThat(missing).isEmpty();
    assertThat(FIELD.matcher(text).results().count()).isGreaterThan(100);
  }

  @Test
  void everyTestNamedThereIsThere() throws IOException {
    List<String> there;
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      there =
          modules
              .map(module -> module.resolve("src/test/java"))
              .filter(Files::isDirectory)
              .flatMap(IndicatorEventsTest::names)
              .toList();
    }
    assertThat(TEST.matcher(text).results().map(named -> named.group(1)).distinct())
        .isSubsetOf(there);
  }

  private static Stream<String> names(Path tests) {
    try (Stream<Path> files = Files.walk(tests)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(String event, String field) {
    if (!Files.exists(schema(event))) {
      return false;
    }
    JsonNode schema = PlatformJson.tolerant().readTree(read(schema(event)));
    return schema.get("properties").has(field);
  }

  private static Path schema(String event) {
    return DOCS.resolve("contracts").resolve(event + ".v1.schema.json");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
