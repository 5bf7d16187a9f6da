package ru.traektoria.local.fleet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings a supervisor to life that outlives the command, its terminal and its session. */
public final class Birth {

  private static final String MAIN = "ru.traektoria.local.Traektoria";

  private Birth() {}

  /** The supervisor of this data folder, if it lives. */
  public static Optional<ProcessHandle> living(Path data) {
    return new Tag(Tag.SUPERVISOR, data).find();
  }

  /**
   * Starts a supervisor from its own copy of the jar.
   *
   * @param words what follows {@code supervise}: the same options as of the command
   */
  public static ProcessHandle give(Settings settings, List<String> words) {
    try {
      Files.createDirectories(settings.logs());
      FleetState.forget(settings.runFolder());
      File log = settings.logOf(Tag.SUPERVISOR).toFile();
      return new ProcessBuilder(command(settings, words))
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
          .start()
          .toHandle();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> command(Settings settings, List<String> words) {
    Path jar = Blueprint.localJar(settings.home());
    AppImage image = AppImage.of(jar, settings.data().resolve("apps"));
    List<String> command = new ArrayList<>();
    detacher().ifPresent(command::add);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(new Tag(Tag.SUPERVISOR, settings.data()).argument());
    command.add("-Dtraektoria.home=" + settings.home());
    command.add("-Xmx96m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of("-cp", image.jar().toString(), MAIN, "supervise"));
    command.addAll(words);
    return command;
  }

  private static Optional<String> detacher() {
    return Optional.of("/usr/bin/setsid")
        .filter(program -> Files.isExecutable(Path.of(program)))
        .or(() -> Optional.of("/usr/bin/nohup"))
        .filter(program -> Files.isExecutable(Path.of(program)));
  }
}
