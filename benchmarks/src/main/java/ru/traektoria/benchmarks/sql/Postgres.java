package ru.traektoria.benchmarks.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.benchmarks.platform.Installation;

/**
 * PostgreSQL of the system (Debian: package postgresql), with a private folder that disappears. It
 * refuses to run as root, so that the user {@code postgres} runs it then.
 */
public final class Postgres implements AutoCloseable {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  private final Path programs;
  private final Path folder;
  private final int port;

  private Postgres(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Starts on 127.0.0.1 with room for all data in memory and no waiting for the disk. */
  public static Postgres start(int port) {
    try {
      Path folder = Files.createTempDirectory("traektoria-postgres");
      Postgres postgres = new Postgres(newest(), folder, port);
      if (root()) {
        Installation.finish(List.of("chown", "postgres", folder.toString()));
      }
      postgres.program(
          "initdb", "-D", postgres.data(), "-A", "trust", "-E", "UTF8", "-U", "postgres");
      postgres.program(
          "pg_ctl",
          "-D",
          postgres.data(),
          "-w",
          "-l",
          folder + "/log",
          "-o",
          postgres.options(),
          "start");
      return postgres;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  public String jdbc() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private String options() {
    return "-p "
        + port
        + " -k "
        + folder
        + " -c listen_addresses=127.0.0.1 -c shared_buffers=1GB -c work_mem=128MB -c fsync=off"
        + " -c max_wal_size=4GB -c jit=off";
  }

  private static Path newest() throws IOException {
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.exists(bin.resolve("initdb")))
          .max(java.util.Comparator.comparing(Path::toString))
          .orElseThrow();
    }
  }

  private static boolean root() {
    return System.getProperty("user.name").equals("root");
  }

  private void program(String name, String... words) {
    List<String> command = new ArrayList<>();
    if (root()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(name).toString());
    command.addAll(List.of(words));
    Installation.finish(command);
  }

  @Override
  public void close() {
    program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    Installation.delete(folder);
  }
}
