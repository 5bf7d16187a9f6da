package ru.traektoria.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

  @TempDir Path folder;

  @Test
  void aLogBeyondTheLimitStartsAnewWhileItsProcessKeepsWriting() throws IOException {
    Path log = folder.resolve("staff-service.log");
    LogFiles logs = new LogFiles(folder, 10);
    try (OutputStream process =
        Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      process.write("первая длинная строка\n".getBytes(StandardCharsets.UTF_8));
      logs.turnOver();
      process.write("дальше\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Files.readString(log)).isEqualTo("дальше\n");
    assertThat(Files.readString(folder.resolve("staff-service.log.1")))
        .isEqualTo("первая длинная строка\n");
  }

  @Test
  void theTailIsTheLastLines() throws IOException {
    Path log = Files.writeString(folder.resolve("a.log"), "1\n2\n3\n4\n");
    assertThat(LogFiles.tail(log, 2)).containsExactly("3", "4");
    assertThat(LogFiles.tail(log, 10)).hasSize(4);
    assertThat(LogFiles.tail(folder.resolve("none.log"), 5)).isEmpty();
  }
}
