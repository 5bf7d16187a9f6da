package ru.traektoria.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing a newcomer may see: {@code ./run} without the right JDK. */
class RunScriptTest {

  @TempDir Path folder;

  @Test
  void withoutAJdkItSaysSo() throws Exception {
    assertThat(run(Map.of("PATH", folder.toString())))
        .isEqualTo(
            "1: Не найден JDK: установите JDK 17 или новее и укажите его в JAVA_HOME или PATH.");
  }

  @Test
  void aWrongJavaHomeIsNamed() throws Exception {
    assertThat(run(Map.of("PATH", folder.toString(), "JAVA_HOME", "/there/is/none")))
        .startsWith("1: JAVA_HOME указывает на «/there/is/none»");
  }

  @Test
  void anOldJavaIsRefusedWithItsVersion() throws Exception {
    assertThat(run(Map.of("PATH", javaThatSays("openjdk version \"11.0.2\" 2019-01-15"))))
        .startsWith("1: Найдена Java 11");
    assertThat(run(Map.of("PATH", javaThatSays("java version \"1.8.0_202\""))))
        .startsWith("1: Найдена Java 8 ");
  }

  private String javaThatSays(String version) throws IOException {
    Path java = folder.resolve("java");
    Files.writeString(java, "#!/bin/bash\necho '" + version + "' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return folder.toString();
  }

  private static String run(Map<String, String> environment) throws Exception {
    Path script = Path.of("..", "run").toAbsolutePath().normalize();
    ProcessBuilder builder = new ProcessBuilder("/bin/bash", script.toString());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), "UTF-8").strip();
    return process.waitFor() + ": " + said;
  }
}
