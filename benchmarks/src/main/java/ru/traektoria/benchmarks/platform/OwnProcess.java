package ru.traektoria.benchmarks.platform;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that runs the packaged monitoring-service's classes and a main class of its tests, and
 * tells one JSON a line. What else it says goes to the error output.
 */
public final class OwnProcess {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<String> command = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param home the folder with the modules
   * @param options of the virtual machine
   */
  public OwnProcess(Installation platform, Path home, List<String> options, String main) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        home.resolve("monitoring-service/target/test-classes")
            + File.pathSeparator
            + platform.unpacked("monitoring-service"));
    command.add(main);
  }

  /**
   * Runs to the end.
   *
   * @param lines takes every line as soon as it is told
   * @throws IllegalStateException when the process ends in failure
   */
  public void run(List<String> arguments, Consumer<JsonNode> lines) {
    run(arguments, lines, false);
  }

  /** Runs to the end; after every line that the taker has dealt with it is told to go on. */
  public void lead(List<String> arguments, Consumer<JsonNode> lines) {
    run(arguments, lines, true);
  }

  private void run(List<String> arguments, Consumer<JsonNode> lines, boolean led) {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    try {
      Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
      try {
        go(process, led);
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
          take(line, lines);
          go(process, led);
        }
      } finally {
        process.destroy();
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Отдельный процесс не удался: " + all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void take(String line, Consumer<JsonNode> lines) {
    if (line.startsWith("{")) {
      lines.accept(JSON.readTree(line));
    } else {
      System.err.println(line);
    }
  }

  private static void go(Process process, boolean led) throws IOException {
    if (led) {
      try {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
      } catch (IOException ended) {
        // it has told its last line and is gone
      }
    }
  }
}
