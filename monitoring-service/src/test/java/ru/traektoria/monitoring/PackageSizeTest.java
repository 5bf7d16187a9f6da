package ru.traektoria.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package one can take in at a glance: at most fifteen files (house-rules 16). */
class PackageSizeTest {

  private static final int MOST = 15;
  private static final Path SOURCES = Path.of("src/main/java/ru/traektoria/monitoring");

  /** Packages that are larger still; one that has shrunk leaves the list. */
  private static final Set<String> LARGER_STILL = Set.of("reading", "report/print", "tables");

  @Test
  void aPackageHasAtMostFifteenFiles() throws IOException {
    Map<String, Long> larger = sizes();
    larger.values().removeIf(files -> files <= MOST);

    assertThat(larger.keySet())
        .as("larger than %d files: %s", MOST, larger)
        .isEqualTo(LARGER_STILL);
  }

  private static Map<String, Long> sizes() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .map(file -> SOURCES.relativize(file.getParent()).toString().replace('\\', '/'))
          .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
  }
}
