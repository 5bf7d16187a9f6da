package ru.traektoria.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A package one can take in at a glance: at most fifteen files (house-rules 16). Those that are
 * larger still are named with their size in {@code larger-packages.txt}; none of them grows, and
 * one that has shrunk to fifteen leaves the list.
 */
class PackageSizeTest {

  private static final long MOST = 15;
  private static final Path LARGER = Path.of("src/test/resources/house/larger-packages.txt");

  @Test
  void aPackageHasAtMostFifteenFilesOrDoesNotGrow() throws Exception {
    Map<String, Long> sizes =
        Sources.java().stream()
            .map(file -> file.substring(0, file.lastIndexOf('/')))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    Map<String, Long> allowed = allowed();

    assertThat(sizes).as("packages of all modules").hasSizeGreaterThan(100);
    sizes.forEach(
        (name, files) ->
            assertThat(files)
                .as("files of %s: split it by meaning", name)
                .isLessThanOrEqualTo(allowed.getOrDefault(name, MOST)));
    assertThat(allowed.keySet())
        .as("shrunk to %d or gone: take it off the list", MOST)
        .allSatisfy(name -> assertThat(sizes.getOrDefault(name, 0L)).isGreaterThan(MOST));
  }

  private static Map<String, Long> allowed() throws Exception {
    return Files.readAllLines(LARGER).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" "))
        .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1])));
  }
}
