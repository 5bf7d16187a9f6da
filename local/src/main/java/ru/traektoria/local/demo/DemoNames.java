package ru.traektoria.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which ids the platform gave to the people and places of the demo, so that {@code ./run token}
 * takes their names: {@code --organisation "СОШ № 1"}.
 */
public record DemoNames(
    String municipality, Map<String, String> organisations, Map<String, String> teachers) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Optional<DemoNames> of(Path data) {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(data)), DemoNames.class));
    } catch (IOException | JacksonException none) {
      return Optional.empty();
    }
  }

  public void keep(Path data) {
    try {
      Files.writeString(file(data), JSON.writeValueAsString(this));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The id of a name; what is not a name of the demo is taken for an id. */
  public String organisation(String word) {
    return organisations.getOrDefault(word, word);
  }

  /** The id of a full name; what is not a name of the demo is taken for an id. */
  public String teacher(String word) {
    return teachers.getOrDefault(word, word);
  }

  private static Path file(Path data) {
    return data.resolve("demo-names.json");
  }
}
