package ru.traektoria.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mark {@code demo.json} in a data folder: this installation is a demonstration, and this is
 * its town. It makes every later start one of the demonstration too.
 *
 * @param day on which the town was invented (ISO)
 * @param fixed whether the services take that day for today
 * @param filled whether the demo has been played to its end
 */
public record DemoMode(
    long seed, String day, boolean fixed, int teachers, int organisations, boolean filled) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Optional<DemoMode> of(Path data) {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(data)), DemoMode.class));
    } catch (IOException | JacksonException none) {
      return Optional.empty();
    }
  }

  public DemoMode whenFilled() {
    return new DemoMode(seed, day, fixed, teachers, organisations, true);
  }

  /** The same town, whether filled or not. */
  public boolean isSameTown(DemoMode other) {
    return whenFilled().equals(other.whenFilled());
  }

  public void keep(Path data) {
    try {
      Files.writeString(
          file(Files.createDirectories(data)),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  public static void forget(Path data) {
    try {
      Files.deleteIfExists(file(data));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Path file(Path data) {
    return data.resolve("demo.json");
  }
}
