package ru.traektoria.local.fleet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Starts processes of an installation with the options that make small Java processes cheap. */
final class Launcher {

  /** What a table is counted with is garbage at once: it should not have to be copied. */
  private static final int YOUNG_PERCENT = 60;

  private final Path data;
  private final Path logs;

  Launcher(Path data) {
    this.data = data;
    this.logs = data.resolve("logs");
  }

  /** Starts the process detached from any pipe, so that it outlives its supervisor. */
  Process start(ProcessSpec spec, AppImage image) {
    try {
      Files.createDirectories(logs);
      Files.deleteIfExists(data.resolve("run/" + spec.name() + ".ready"));
      ProcessBuilder builder = new ProcessBuilder(command(spec, image));
      builder.environment().putAll(spec.environment());
      File log = logs.resolve(spec.name() + ".log").toFile();
      return builder
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
          .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What tells two ways of running the same process apart: adopted is only what fits exactly. */
  String fingerprint(ProcessSpec spec, AppImage image) {
    CRC32 crc = new CRC32();
    Map<String, String> environment = new TreeMap<>(spec.environment());
    String all =
        image.name() + spec.mainClass() + spec.computing() + spec.arguments() + environment;
    crc.update(all.getBytes(StandardCharsets.UTF_8));
    return "-Dtraektoria.fingerprint=%08x".formatted(crc.getValue());
  }

  /**
   * After an orderly end: keeps the archive of classes which the process left for the next start.
   */
  void keepArchive(ProcessSpec spec, AppImage image) {
    Path left = training(spec, image);
    try {
      if (Files.exists(left)) {
        Files.move(left, image.archive(spec.name()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException notNeeded) {
      left.toFile().deleteOnExit();
    }
  }

  private List<String> command(ProcessSpec spec, AppImage image) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(new Tag(spec.name(), data).argument());
    command.add(fingerprint(spec, image));
    command.add("-Xmx" + spec.heapMegabytes() + "m");
    if (spec.computing()) {
      command.add("-XX:+UseParallelGC");
      command.add("-Xms" + spec.heapMegabytes() + "m");
      command.add("-XX:-UseAdaptiveSizePolicy");
      command.add("-XX:SurvivorRatio=12");
      command.add("-Xmn" + spec.heapMegabytes() * YOUNG_PERCENT / 100 + "m");
    } else {
      command.add("-XX:+UseSerialGC");
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Xlog:disable");
    command.add("-Xlog:all=error:stderr");
    command.add("-Dfile.encoding=UTF-8");
    command.add(archiveOption(spec, image));
    command.add("-cp");
    command.add(image.jar().toString());
    command.add(spec.mainClass() == null ? image.mainClass() : spec.mainClass());
    command.addAll(spec.arguments());
    return command;
  }

  private static String archiveOption(ProcessSpec spec, AppImage image) throws IOException {
    if (Files.exists(image.archive(spec.name()))) {
      return "-XX:SharedArchiveFile=" + image.archive(spec.name());
    }
    Files.deleteIfExists(training(spec, image));
    return "-XX:ArchiveClassesAtExit=" + training(spec, image);
  }

  private static Path training(ProcessSpec spec, AppImage image) {
    return image.archive(spec.name()).resolveSibling(spec.name() + ".jsa.new");
  }
}
