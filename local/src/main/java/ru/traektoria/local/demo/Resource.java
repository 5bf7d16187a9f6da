package ru.traektoria.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the small word lists the town is made of; lines that begin with # explain. */
public final class Resource {

  private Resource() {}

  public static List<String> lines(String name) {
    try (InputStream file =
        Resource.class.getResourceAsStream("/ru/traektoria/local/demo/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\\s+")).toList();
  }
}
