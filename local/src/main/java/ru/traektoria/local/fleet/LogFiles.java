package ru.traektoria.local.fleet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Keeps logs from filling the disk: beyond the limit a log becomes {@code .1} and starts anew. */
public final class LogFiles {

  private static final int TAIL_BYTES = 64 * 1024;

  private final Path folder;
  private final long limit;

  /**
   * @param limit bytes after which a log is turned over; at most twice as much is kept
   */
  LogFiles(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** Copies and empties, because the process keeps its file open (in append mode). */
  void turnOver() {
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "*.log")) {
      for (Path log : logs) {
        if (Files.size(log) > limit) {
          Path old = log.resolveSibling(log.getFileName() + ".1");
          Files.copy(log, old, StandardCopyOption.REPLACE_EXISTING);
          truncate(log);
        }
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The last lines of a log; none when there is no log. */
  public static List<String> tail(Path log, int lines) {
    if (!Files.exists(log)) {
      return List.of();
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - TAIL_BYTES);
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void truncate(Path log) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
      file.setLength(0);
    }
  }
}
