package ru.traektoria.portal.navigation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code navigation.yaml}; a service without one has no menu. */
public final class NavigationFile {
  private NavigationFile() {}

  /** The entries of the file in their order. */
  public static List<NavigationItem> read(Resource file) {
    if (!file.exists()) {
      return List.of();
    }
    try (InputStream in = file.getInputStream()) {
      Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return loaded instanceof List<?> list
          ? list.stream().map(entry -> item((Map<?, ?>) entry)).toList()
          : List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static NavigationItem item(Map<?, ?> entry) {
    return new NavigationItem(
        text(entry, "id"),
        text(entry, "title"),
        text(entry, "href"),
        text(entry, "icon"),
        roles(entry.get("roles")),
        entry.get("order") instanceof Number order ? order.intValue() : 1000,
        text(entry, "group"));
  }

  private static String text(Map<?, ?> entry, String name) {
    Object value = entry.get(name);
    return value == null ? null : value.toString();
  }

  private static Set<String> roles(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString).collect(Collectors.toSet())
        : Set.of();
  }
}
