package ru.traektoria.benchmarks.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Коды справочников: the directories that staff-service ships, so that codes are the real ones. */
public final class Codes {

  private final Map<String, List<Map<String, Object>>> directories = new LinkedHashMap<>();
  private final Map<String, Map<String, Map<String, Object>>> byName = new LinkedHashMap<>();

  /**
   * Reads them.
   *
   * @param home the folder with the modules
   */
  public Codes(Path home) {
    Path folder = home.resolve("staff-service/src/main/resources/directories");
    for (String name : List.of("positions", "subjects", "profiles")) {
      read(name.toUpperCase(), folder.resolve(name + ".yaml"));
    }
  }

  private void read(String directory, Path file) {
    try {
      List<Map<String, Object>> entries = new Yaml().load(Files.readString(file));
      directories.put(directory, entries);
      Map<String, Map<String, Object>> named = new LinkedHashMap<>();
      entries.forEach(entry -> named.put((String) entry.get("name"), entry));
      byName.put(directory, named);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Map<String, List<Map<String, Object>>> all() {
    return directories;
  }

  String position(String name) {
    return text("POSITIONS", name, "code");
  }

  /** PEDAGOGUE, TEACHER, HEAD, DEPUTY, OTHER. */
  String kindOf(String position) {
    return text("POSITIONS", position, "kind");
  }

  String subject(String name) {
    return name == null ? null : text("SUBJECTS", name, "code");
  }

  List<String> profiles(List<String> names) {
    return names.stream().map(name -> text("PROFILES", name, "code")).toList();
  }

  private String text(String directory, String name, String field) {
    Map<String, Object> entry = byName.get(directory).get(name);
    if (entry == null) {
      throw new IllegalArgumentException("«" + name + "» is not in the directory " + directory);
    }
    return (String) entry.get(field);
  }
}
