package ru.traektoria.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of all modules, as paths from the root with forward slashes. */
final class Sources {

  private static final Path ROOT = Path.of("..");
  private static final List<String> GROUPS = List.of("", "platform");

  private Sources() {}

  /** Java files that are shipped, without {@code package-info}. */
  static List<String> java() throws IOException {
    try (Stream<Path> modules = GROUPS.stream().map(ROOT::resolve).flatMap(Sources::inside)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(Sources::files)
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".java") && !file.endsWith("/package-info.java"))
          .toList();
    }
  }

  static String text(String path) throws IOException {
    return Files.readString(ROOT.resolve(path));
  }

  private static Stream<Path> inside(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
