package ru.traektoria.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import ru.traektoria.local.console.Options;

/** docker-compose.yml cannot be run in every build, so it is at least held against the tree. */
class ComposeTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static Map<String, Object> compose;

  @BeforeAll
  static void read() throws IOException {
    compose = new Yaml().load(Files.readString(HOME.resolve("docker-compose.yml")));
  }

  @Test
  void everyApplicationOfTheLocalModeIsThereWithTheSameEnvironment() {
    for (ProcessSpec spec : Blueprint.of(settings())) {
      if (!spec.environment().isEmpty()) {
        Map<String, Object> service = service(spec.name());
        assertThat(service).as(spec.name()).containsKeys("build", "environment", "depends_on");
        assertThat(map(service, "environment")).as(spec.name()).containsKeys(names(spec));
      }
    }
  }

  @Test
  void everyServiceModuleOfTheTreeHasItsImage() throws IOException {
    String root = Files.readString(HOME.resolve("pom.xml"));
    Set<String> modules =
        Pattern.compile("<module>([a-z-]+-service|gateway)</module>")
            .matcher(root)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    Set<String> built =
        map(compose, "services").keySet().stream()
            .filter(name -> service(name).containsKey("build"))
            .collect(Collectors.toSet());
    assertThat(built).isEqualTo(modules).hasSize(7);
    for (String name : built) {
      Map<String, Object> build = map(service(name), "build");
      assertThat(HOME.resolve((String) build.get("dockerfile"))).exists();
      assertThat(map(build, "args")).containsEntry("MODULE", name);
    }
  }

  @Test
  void addressesPointToServicesThatExist() {
    Map<String, Object> environment = map(service("gateway"), "environment");
    for (Part part : Part.values()) {
      if (part.isApplication() && part != Part.GATEWAY) {
        assertThat(environment)
            .containsEntry(
                "TRAEKTORIA_" + part.name() + "_URL", "http://" + part.process() + ":8080");
      }
    }
    assertThat(environment.get("KAFKA_BOOTSTRAP_SERVERS")).isEqualTo("kafka:9092");
    assertThat(environment.get("MONGODB_URI").toString()).contains("replicaSet=rs0");
    assertThat(service("mongo").get("command").toString()).contains("--replSet, rs0");
  }

  @Test
  void theBrokerForgetsNothingHereEither() {
    assertThat(map(service("kafka"), "environment"))
        .containsEntry("KAFKA_LOG_RETENTION_MS", "-1")
        .containsEntry("KAFKA_NUM_PARTITIONS", "12")
        .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
  }

  @Test
  void everyNamedVolumeIsDeclaredAndWhatIsOpenIsOpenToThisMachineAlone() {
    Set<String> declared = map(compose, "volumes").keySet();
    for (String name : map(compose, "services").keySet()) {
      for (String volume : list(service(name), "volumes")) {
        String source = volume.substring(0, volume.indexOf(':'));
        assertThat(source.startsWith("./") || declared.contains(source)).as(volume).isTrue();
      }
      assertThat(list(service(name), "ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
    }
    assertThat(list(service("mongo"), "ports")).isEmpty();
    assertThat(list(service("kafka"), "ports")).isEmpty();
  }

  @Test
  void grafanaBelievesTheGatewayAloneAndIsNotPublished() {
    Map<String, Object> grafana = map(service("grafana"), "environment");
    String door = address("gateway");

    assertThat(list(service("grafana"), "ports")).isEmpty();
    assertThat(grafana)
        .containsEntry("GF_AUTH_PROXY_ENABLED", "true")
        .containsEntry("GF_AUTH_PROXY_WHITELIST", door)
        .containsEntry("GF_AUTH_PROXY_ENABLE_LOGIN_TOKEN", "false")
        .containsEntry("GF_AUTH_DISABLE_LOGIN_FORM", "true")
        .containsEntry("GF_AUTH_BASIC_ENABLED", "false")
        .containsEntry("GF_AUTH_ANONYMOUS_ENABLED", "false")
        .containsEntry("GF_SERVER_SERVE_FROM_SUB_PATH", "true");
    assertThat(grafana.get("GF_SERVER_ROOT_URL").toString()).endsWith("/grafana/");
    assertThat(map(service("gateway"), "environment"))
        .as("over the network on which the gateway has the address that is trusted")
        .containsEntry("TRAEKTORIA_GRAFANA_URL", "http://" + address("grafana") + ":3000");
    assertThat(door).isNotEqualTo(address("grafana"));
  }

  private static String address(String name) {
    return map(map(service(name), "networks"), "panels").get("ipv4_address").toString();
  }

  private static Settings settings() {
    return Settings.of(HOME, Options.parse(List.of(), Settings.OPTIONS), Map.of());
  }

  private static String[] names(ProcessSpec spec) {
    return spec.environment().keySet().stream().toArray(String[]::new);
  }

  private static Map<String, Object> service(String name) {
    return map(map(compose, "services"), name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> parent, String key) {
    assertThat(parent).containsKey(key);
    return (Map<String, Object>) parent.get(key);
  }

  private static List<String> list(Map<String, Object> parent, String key) {
    Object value = parent.getOrDefault(key, List.of());
    return Arrays.stream(((List<?>) value).toArray()).map(Object::toString).toList();
  }
}
