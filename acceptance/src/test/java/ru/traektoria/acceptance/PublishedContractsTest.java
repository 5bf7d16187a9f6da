package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.traektoria.platform.testing.Contracts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published schemas are promises: {@code docs/contracts} holds each as it was first published, and
 * a service whose schema breaks one fails the build. A new event adds its file there; a change of
 * meaning is a new version of the event.
 */
class PublishedContractsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path ROOT = Path.of("..");
  private static final Path PUBLISHED = ROOT.resolve("docs/contracts");

  @TestFactory
  Stream<DynamicTest> everyServiceKeepsWhatWasPublished() throws IOException {
    return schemas()
        .map(
            schema ->
                DynamicTest.dynamicTest(
                    schema.getFileName().toString(),
                    () -> {
                      Path published = PUBLISHED.resolve(schema.getFileName());
                      assertThat(published)
                          .as("publish it: copy the schema to docs/contracts")
                          .exists();
                      assertThat(SchemaPromise.broken(read(published), read(schema))).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleKeepsItsSchema() throws IOException {
    return schemas()
        .map(
            schema ->
                DynamicTest.dynamicTest(
                    schema.getFileName().toString(),
                    () -> {
                      String module = schema.getParent().getParent().getFileName().toString();
                      String event = schema.getFileName().toString().replace(".v1.schema.json", "");
                      Contracts contracts = Contracts.of(module);
                      contracts.assertValid(event, contracts.example(event));
                    }));
  }

  @Test
  void noPublishedEventDisappears() throws IOException {
    List<String> now = schemas().map(path -> path.getFileName().toString()).toList();
    try (Stream<Path> published = Files.list(PUBLISHED)) {
      assertThat(
              published
                  .map(path -> path.getFileName().toString())
                  .filter(name -> name.endsWith(".schema.json")))
          .allSatisfy(name -> assertThat(now).contains(name));
    }
  }

  @Test
  void aBreakingChangeIsSeen() {
    String was =
        """
        {"type":"object","required":["a","b"],"properties":{"a":{"type":"string"},
        "b":{"type":"string","enum":["X","Y"]},"c":{"type":"array","items":{"type":"string"}}}}
        """;
    assertThat(broken(was, was)).isEmpty();
    assertThat(broken(was, was.replace("\"c\":", "\"d\":{},\"c\":"))).isEmpty();
    assertThat(broken(was, was.replace("[\"a\",\"b\"]", "[\"a\"]"))).hasSize(1);
    assertThat(broken(was, was.replace("\"a\":{\"type\":\"string\"}", "\"a\":{\"type\":\"null\"}")))
        .hasSize(1);
    assertThat(broken(was, was.replace("\"Y\"", "\"Y\",\"Z\""))).hasSize(1);
    assertThat(broken(was, was.replace("\"c\":", "\"e\":"))).hasSize(1);
    assertThat(broken(was, was.replace("{\"type\":\"string\"}}}}", "{\"type\":\"number\"}}}}")))
        .hasSize(1);
  }

  private static List<String> broken(String was, String is) {
    return SchemaPromise.broken(JSON.readTree(was), JSON.readTree(is));
  }

  private static JsonNode read(Path path) throws IOException {
    return JSON.readTree(Files.readString(path));
  }

  private static Stream<Path> schemas() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> found =
          modules
              .map(module -> module.resolve("contracts"))
              .filter(folder -> Files.isDirectory(folder) && !folder.getParent().endsWith("docs"))
              .flatMap(PublishedContractsTest::list)
              .filter(path -> path.toString().endsWith(".schema.json"))
              .sorted()
              .toList();
      return found.stream();
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
