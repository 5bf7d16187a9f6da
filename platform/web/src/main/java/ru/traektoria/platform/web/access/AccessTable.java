package ru.traektoria.platform.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
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

  private final Map<String, Map<Role, Scope.Kind>> rows;

  private AccessTable(Map<String, Map<Role, Scope.Kind>> rows) {
    this.rows = Collections.unmodifiableMap(rows);
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
