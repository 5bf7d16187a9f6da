package ru.traektoria.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.portal.navigation.NavigationFile;
import ru.traektoria.portal.navigation.NavigationItem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Nothing that a home page or a menu offers leads to 403: held against every access table. */
class ReachTest {

  private static final Map<String, String> MODULES =
      Map.of(
          "staff", "staff",
          "diagnostics", "diagnostics",
          "routes", "route",
          "mentoring", "mentoring",
          "events", "events",
          "monitoring", "monitoring");
  private static final Map<String, String> PATHS = Map.of("events", "activities");

  private record Row(String endpoint, Map<Role, String> roles) {}

  @ParameterizedTest
  @EnumSource(Role.class)
  void aHomeShowsOnlyPanelsThatTheRoleMayRead(Role role) {
    for (Answers answers : Answers.of(Set.of(role))) {
      assertThat(answers.services())
          .filteredOn(service -> !service.equals(Answers.PLATFORM))
          .allSatisfy(
              service ->
                  assertThat(readers(service, "/" + path(service) + "/fragments/home"))
                      .as(service + " answers the home of " + role)
                      .contains(role));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aMenuLeadsOnlyWhereTheRoleMayGo(Role role) {
    Set<String> forbidden = new TreeSet<>();
    for (String service : MODULES.keySet()) {
      for (NavigationItem item : NavigationFile.read(resource(service, "navigation.yaml"))) {
        boolean goes = readers(service, item.href()).contains(role);
        if (item.visibleTo(List.of(role.name())) && !goes) {
          forbidden.add(item.title() + " " + item.href());
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void everyPanelOfAServiceIsOfferedToSomebody() {
    Set<String> offered =
        Answers.of(Arrays.asList(Role.values())).stream()
            .flatMap(answers -> answers.services().stream())
            .collect(Collectors.toSet());
    assertThat(offered).containsAll(MODULES.keySet());
  }

  /** The roles that the first fitting row of the service's table lets read an address. */
  private static Set<Role> readers(String service, String address) {
    PathContainer wanted = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
    return rows(service).stream()
        .filter(row -> row.endpoint().startsWith("GET "))
        .filter(
            row ->
                new PathPatternParser()
                    .parse(row.endpoint().substring("GET ".length()))
                    .matches(wanted))
        .min((a, b) -> Boolean.compare(a.endpoint().contains("{"), b.endpoint().contains("{")))
        .map(row -> row.roles().keySet())
        .orElse(Set.of());
  }

  private static List<Row> rows(String service) {
    return new YAMLMapper()
        .readValue(resource(service, "access.yaml").getFile(), new TypeReference<List<Row>>() {});
  }

  private static FileSystemResource resource(String service, String file) {
    return new FileSystemResource(
        Path.of("..", MODULES.get(service) + "-service", "src/main/resources", file));
  }

  private static String path(String service) {
    return PATHS.getOrDefault(service, service);
  }
}
