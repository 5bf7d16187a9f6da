package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/asyncapi.yaml is a valid AsyncAPI 3.0 document and describes every published event. */
class AsyncApiTest {

  private static final Path ROOT = Path.of("..");
  private static final Path DOCUMENT = ROOT.resolve("docs/asyncapi.yaml");
  private static final Pattern CONTRACT =
      Pattern.compile("\\.\\./([a-z-]+/contracts/\\w+\\.v\\d+\\.schema\\.json)");

  @Test
  void theDocumentIsValid() throws IOException {
    JsonNode document = new YAMLMapper().readTree(Files.readString(DOCUMENT));
    String rules = Files.readString(Path.of("src/test/resources/asyncapi/3.0.0.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(rules, InputFormat.JSON);
    assertThat(schema.validate(document.toString(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyContractIsDescribedAndEveryDescriptionHasItsContract() throws IOException {
    assertThat(described()).isEqualTo(contracts());
  }

  private static TreeSet<String> described() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = CONTRACT.matcher(Files.readString(DOCUMENT));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static TreeSet<String> contracts() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.filter(AsyncApiTest::publishes).toList()) {
        try (Stream<Path> files = Files.list(module.resolve("contracts"))) {
          files
              .filter(file -> file.toString().endsWith(".schema.json"))
              .forEach(file -> found.add(ROOT.relativize(file).toString()));
        }
      }
    }
    return found;
  }

  private static boolean publishes(Path module) {
    return Files.isDirectory(module.resolve("contracts")) && !module.endsWith("docs");
  }
}
