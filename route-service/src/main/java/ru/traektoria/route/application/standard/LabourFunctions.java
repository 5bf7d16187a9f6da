package ru.traektoria.route.application.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Трудовые функции Профстандарта «Педагог» (S4, passport), from a file that the operator may edit:
 * {@code labour-functions.yaml}, or the one that {@code traektoria.labour-functions} names.
 */
@Component
public class LabourFunctions {

  private final Map<String, String> names;

  LabourFunctions(
      @Value("${traektoria.labour-functions:classpath:labour-functions.yaml}") Resource file)
      throws IOException {
    this.names = read(file);
  }

  /** One line of the file. */
  record Entry(String code, String name) {}

  /** Names by code, in the order of the file. */
  public Map<String, String> names() {
    return names;
  }

  public boolean known(String code) {
    return names.containsKey(code);
  }

  /** Code and name; the code alone where the file no longer has it, {@code null} for none. */
  public String label(String code) {
    if (code == null) {
      return null;
    }
    return names.containsKey(code) ? code + " " + names.get(code) : code;
  }

  private static Map<String, String> read(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      Map<String, String> read = new LinkedHashMap<>();
      YAMLMapper.builder()
          .build()
          .readValue(in, new TypeReference<List<Entry>>() {})
          .forEach(entry -> read.put(entry.code(), entry.name()));
      return Collections.unmodifiableMap(read);
    }
  }
}
