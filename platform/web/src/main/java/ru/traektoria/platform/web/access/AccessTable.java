package ru.traektoria.platform.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Role × scope of every endpoint of a service, read from its {@code access.yaml}:
 *
 * <pre>
 * - endpoint: GET /api/v1/staff/teachers/{id}
 *   roles: {METHODIST: municipality, SCHOOL_LEAD: organisation, TEACHER: self}
 * </pre>
 */
public final class AccessTable {

  private record Row(String endpoint, Map<Role, String> roles) {}

  private record Way(String verb, PathPattern path, String endpoint) {}

  private final Map<String, Map<Role, Scope.Kind>> rows;
  private final List<Way> ways;

  private AccessTable(Map<String, Map<Role, Scope.Kind>> rows) {
    this.rows = Collections.unmodifiableMap(rows);
    this.ways =
        rows.keySet().stream()
            .map(AccessTable::way)
            .sorted(Comparator.comparing(Way::path, PathPattern.SPECIFICITY_COMPARATOR))
            .toList();
  }

  private static Way way(String endpoint) {
    int space = endpoint.indexOf(' ');
    PathPattern path = PathPatternParser.defaultInstance.parse(endpoint.substring(space + 1));
    return new Way(endpoint.substring(0, space), path, endpoint);
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if an endpoint is listed twice or a word is not known
   */
  public static AccessTable read(Resource yaml) {
    try (InputStream in = yaml.getInputStream()) {
      List<Row> list = new YAMLMapper().readValue(in, new TypeReference<List<Row>>() {});
      Map<String, Map<Role, Scope.Kind>> rows = new LinkedHashMap<>();
      for (Row row : list) {
        Map<Role, Scope.Kind> scopes = new LinkedHashMap<>();
        row.roles.forEach((role, kind) -> scopes.put(role, kind(kind)));
        if (rows.put(row.endpoint.trim(), scopes) != null) {
          throw new IllegalStateException("listed twice in " + yaml + ": " + row.endpoint);
        }
      }
      return new AccessTable(rows);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + yaml, e);
    }
  }

  private static Scope.Kind kind(String word) {
    return Scope.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The same table with one more row: an endpoint that the platform brings itself. */
  public AccessTable and(String endpoint, Map<Role, Scope.Kind> roles) {
    Map<String, Map<Role, Scope.Kind>> more = new LinkedHashMap<>(rows);
    if (more.put(endpoint, roles) != null) {
      throw new IllegalStateException("listed twice: " + endpoint);
    }
    return new AccessTable(more);
  }

  /** All listed endpoints, as {@code GET /path/{id}}. */
  public Set<String> endpoints() {
    return rows.keySet();
  }

  /**
   * Answers whether the viewer may go this way: what a page offers, its reader may follow.
   *
   * @param verb such as {@code GET}
   * @param href a path, perhaps with a query; what is not of this table is open: another service
   *     answers for it
   */
  public boolean opens(String verb, String href, Viewer viewer) {
    PathContainer path = PathContainer.parsePath(href.split("[?#]", 2)[0]);
    return ways.stream()
        .filter(way -> way.verb().equals(verb) && way.path().matches(path))
        .findFirst()
        .map(way -> scope(way.endpoint(), viewer).isPresent())
        .orElse(true);
  }

  /** The viewer's scope at an endpoint; empty when none of the viewer's roles is listed there. */
  public Optional<Scope> scope(String endpoint, Viewer viewer) {
    Set<Scope.Kind> kinds = EnumSet.noneOf(Scope.Kind.class);
    rows.getOrDefault(endpoint, Map.of())
        .forEach(
            (role, kind) -> {
              if (viewer.has(role)) {
                kinds.add(kind);
              }
            });
    return kinds.isEmpty() ? Optional.empty() : Optional.of(new Scope(viewer, kinds));
  }
}
