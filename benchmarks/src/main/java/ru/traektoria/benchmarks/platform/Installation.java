package ru.traektoria.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.MemberState;
import ru.traektoria.local.keys.Claims;
import ru.traektoria.local.keys.Keys;
import ru.traektoria.local.keys.TokenSigning;

/**
 * The platform as {@code ./run} starts it from the packaged jars, with ports and a data folder of
 * the benchmark's own. Closing it stops every process.
 *
 * @param home the folder with the modules
 * @param port of the gateway; the others lie as far from their usual place
 * @param today the services' calendar day
 */
public record Installation(Path home, Path data, int port, LocalDate today)
    implements AutoCloseable {

  private static final int USUAL_PORT = 8080;
  private static final int MINUTES = 5;

  /**
   * Starts with an empty data folder.
   *
   * @param only the parts to start; empty for all
   */
  public Installation startFresh(String... only) {
    run("stop");
    delete(data);
    List<String> words = new ArrayList<>(List.of("start", "--today", today.toString()));
    if (only.length > 0) {
      words.addAll(List.of("--only", String.join(",", only)));
    }
    run(words.toArray(String[]::new));
    return this;
  }

  @Override
  public void close() {
    run("stop");
  }

  /** Address of a part whose usual port is this; the gateway's is 8080. */
  public String address(int usualPort) {
    return "http://127.0.0.1:" + (usualPort + port - USUAL_PORT);
  }

  public String gateway() {
    return address(USUAL_PORT);
  }

  public String broker() {
    return address(9092).replace("http://", "");
  }

  /** A token of somebody of the municipality ({@code null}: of none). */
  public String token(String role, String municipality) {
    return token(role, municipality, null, null);
  }

  /** A token of a teacher of the school. */
  public String teacherToken(String municipality, String school, String teacher) {
    return token("TEACHER", municipality, school, teacher);
  }

  private String token(String role, String municipality, String school, String teacher) {
    Claims claims =
        new Claims(
            "benchmark:" + (teacher == null ? role.toLowerCase() : teacher),
            List.of(role),
            Optional.of("r1"),
            Optional.ofNullable(municipality),
            Optional.ofNullable(school),
            Optional.ofNullable(teacher));
    return new TokenSigning(new Keys(data.resolve("keys")), gateway()).sign(claims, Instant.now());
  }

  /** Processor time that each process has taken since its start, seconds by name. */
  public Map<String, Double> processorSeconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (MemberState member : FleetState.read(data.resolve("run")).orElseThrow().members()) {
      ProcessHandle.of(member.pid())
          .flatMap(process -> process.info().totalCpuDuration())
          .ifPresent(taken -> seconds.put(member.name(), taken.toMillis() / 1e3));
    }
    return seconds;
  }

  /** The unpacked jar from which a service runs; its libraries stand in its manifest. */
  public Path unpacked(String service) {
    try (Stream<Path> images = Files.list(Files.createDirectories(data.resolve("apps")))) {
      return images
          .filter(image -> image.getFileName().toString().startsWith(service))
          .map(image -> image.resolve("app.jar"))
          .findFirst()
          .orElseGet(() -> extracted(service));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Unpacks a service that this installation has not started. */
  private Path extracted(String service) {
    String jar = service + "-1.0.0-SNAPSHOT.jar";
    Path folder = data.resolve("apps").resolve("extracted-" + service);
    if (!Files.exists(folder)) {
      finish(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Djarmode=tools",
              "-jar",
              home.resolve(service).resolve("target").resolve(jar).toString(),
              "extract",
              "--destination",
              folder.toString()));
    }
    return folder.resolve(jar);
  }

  private void run(String... words) {
    List<String> command = new ArrayList<>(List.of(home.resolve("run").toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
    finish(command);
  }

  /** Runs to the end; what was said is told only if it fails. */
  public static void finish(List<String> command) {
    try {
      Path said = Files.createTempFile("benchmark-run", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().put("TRAEKTORIA_BUILD", "never");
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + ":\n" + Files.readString(said));
      }
      Files.delete(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Deletes a folder with everything in it. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
