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

  @Test
  void aDiskWithoutRoomForTheBuildIsSaidBeforeItBegins() throws Exception {
    String path = javaThatSays("openjdk version \"17.0.1\" 2021-10-19");
    program("javac", "exit 0");
    program("df", "echo head; echo '/dev/vda 2000000 1900000 102400 95% /'");
    Path home = Files.createDirectories(folder.resolve("clone"));
    Path script = Files.copy(Path.of("..", "run"), home.resolve("run"));

    assertThat(run(script, Map.of("PATH", path + ":/usr/bin:/bin")))
        .isEqualTo(
            "1: На диске с папкой "
                + home.toRealPath()
                + " свободно 100 МБ, а для сборки нужно 1400 МБ:"
                + " освободите ещё 1300 МБ и повторите ./run.");
  }

  private String javaThatSays(String version) throws IOException {
    program("java", "echo '" + version + "' >&2");
    return folder.toString();
  }

  private void program(String name, String what) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/bash\n" + what + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String run(Map<String, String> environment) throws Exception {
    return run(Path.of("..", "run").toAbsolutePath().normalize(), environment);
  }

  private static String run(Path script, Map<String, String> environment) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("/bin/bash", script.toString());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), "UTF-8").strip();
    return process.waitFor() + ": " + said;
  }
}
