package ru.traektoria.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.local.console.CannotRun;

/** The folders of one installation and the lock that lets one supervisor at a time own them. */
final class Installation {

  private static final long LOG_LIMIT = 10L * 1024 * 1024;

  private final Path data;

  Installation(Path data) {
    this.data = data;
  }

  /** Held until the process ends; empty when another supervisor holds it. */
  Optional<FileLock> lock() throws IOException {
    Path file = Files.createDirectories(runFolder()).resolve("supervisor.lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException here) {
      return Optional.empty();
    }
  }

  Path data() {
    return data;
  }

  Path runFolder() {
    return data.resolve("run");
  }

  Path logOf(String process) {
    return data.resolve("logs").resolve(process + ".log");
  }

  /** Keeps the logs small; on a full disk they wait for the next time. */
  void turnLogsOver() {
    try {
      new LogFiles(data.resolve("logs"), LOG_LIMIT).turnOver();
    } catch (UncheckedIOException full) {
      System.err.println("Журналы не обрезаны: " + full.getMessage());
    }
  }

  /**
   * @throws CannotRun when the part has not been built
   */
  AppImage imageOf(ProcessSpec spec) {
    if (!Files.exists(spec.jar())) {
      throw new CannotRun(
          "Часть «%s» не собрана, нет файла %s: ./mvnw package -DskipTests"
              .formatted(spec.title(), spec.jar()));
    }
    return AppImage.of(spec.jar(), apps());
  }

  /** Removes images of former builds; nothing runs from them any more. */
  void removeImagesExcept(Set<String> names) {
    try (Stream<Path> images = Files.list(apps())) {
      images
          .filter(image -> !image.getFileName().toString().equals("lib"))
          .filter(image -> !names.contains(image.getFileName().toString()))
          .forEach(Installation::delete);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path apps() {
    return data.resolve("apps");
  }

  private static void delete(Path image) {
    try (Stream<Path> files = Files.walk(image)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException leftBehind) {
      image.toFile().deleteOnExit();
    }
  }
}
