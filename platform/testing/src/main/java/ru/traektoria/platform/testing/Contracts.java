package ru.traektoria.platform.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The promises of a publisher: {@code contracts/<Event>.v1.schema.json} and {@code
 * <Event>.v1.example.json}, next to its module.
 */
public final class Contracts {

  private final Path folder;

  private Contracts(Path folder) {
    this.folder = folder;
  }

  /** The contracts of a module, found from the folder its tests run in. */
  public static Contracts of(String module) {
    Path here = Path.of("contracts").toAbsolutePath();
    Path own = here.getParent().getFileName().toString().equals(module) ? here : null;
    return new Contracts(own != null ? own : Path.of("..", module, "contracts"));
  }

  /** The example of an event, {@code RouteClosed}. */
  public String example(String event) {
    return read(event + ".v1.example.json");
  }

  /** What is wrong with the JSON by the schema of the event; empty when all is well. */
  public List<String> problems(String event, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(event + ".v1.schema.json"), InputFormat.JSON);
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /**
   * Requires the JSON to keep the promise.
   *
   * @throws AssertionError naming every broken rule
   */
  public void assertValid(String event, String json) {
    List<String> problems = problems(event, json);
    if (!problems.isEmpty()) {
      throw new AssertionError(event + " breaks its schema: " + problems + "\n" + json);
    }
  }

  /** Names of all events that have a schema. */
  public TreeSet<String> events() {
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<String> events = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".v1.schema.json"))
          .forEach(name -> events.add(name.replace(".v1.schema.json", "")));
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException("no contract " + folder.resolve(file), e);
    }
  }
}
