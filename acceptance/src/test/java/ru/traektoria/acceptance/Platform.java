package ru.traektoria.acceptance;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import ru.traektoria.local.keys.Claims;
import ru.traektoria.local.keys.Keys;
import ru.traektoria.local.keys.TokenSigning;
import ru.traektoria.platform.testing.Api;

/**
 * The whole platform as a newcomer starts it: {@code ./run} with the packaged jars, a port and a
 * data folder of its own. Started once for all acceptance tests and stopped after the last one.
 * {@code -Dtraektoria.url=http://127.0.0.1:8080 -Dtraektoria.data=…} uses one that runs already.
 */
public final class Platform implements BeforeAllCallback, AutoCloseable {

  /** The gateway's port; the others lie as far from their usual place. */
  static final int PORT = 18_080;

  /** What the platform takes for today: the figures of the tests do not age. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The open academic year of that day. */
  public static final String YEAR = "2026-27";

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String RUNNING = System.getProperty("traektoria.url");
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private static boolean started;

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent("platform", key -> start(), Platform.class);
  }

  private Platform start() {
    if (RUNNING == null && !started) {
      run("stop");
      delete(data());
      String said = run("start", "--today", TODAY.toString());
      started = true;
      System.out.println(said);
    }
    return this;
  }

  @Override
  public void close() {
    if (RUNNING == null) {
      run("stop");
    }
  }

  /** Whether the tests use a platform that somebody else started. */
  public static boolean runsAlready() {
    return RUNNING != null;
  }

  /** The gateway's address. */
  public static String url() {
    return RUNNING == null ? "http://127.0.0.1:" + PORT : RUNNING;
  }

  /** What the platform that is walked takes for today: one that runs already lives in our days. */
  public static LocalDate today() {
    return runsAlready() ? LocalDate.now(ZoneId.of("Europe/Moscow")) : TODAY;
  }

  /** The port of a part whose usual port is this. */
  public static int port(int usual) {
    return usual + java.net.URI.create(url()).getPort() - 8080;
  }

  /** The data folder. */
  public static Path data() {
    String given = System.getProperty("traektoria.data");
    return given == null ? Path.of("target/platform-data").toAbsolutePath() : Path.of(given);
  }

  /** Talks to the gateway with a token printed by {@code ./run token}. */
  public static Api as(String role, String... scope) {
    return new Api(url()).as(token(role, scope));
  }

  /**
   * Talks to the gateway as a teacher, of whom a test has many: signed as {@code ./run token} does,
   * but without a process for each.
   */
  public static Api asTeacher(String municipality, String organisation, String teacher) {
    Claims claims =
        new Claims(
            "token:" + teacher,
            List.of("TEACHER"),
            Optional.of("r1"),
            Optional.of(municipality),
            Optional.of(organisation),
            Optional.of(teacher));
    TokenSigning signing = new TokenSigning(new Keys(data().resolve("keys")), url());
    return new Api(url()).as(signing.sign(claims, Instant.now()));
  }

  /** A token as {@code ./run token ROLE --municipality … } prints it. */
  static String token(String role, String... scope) {
    List<String> arguments = new ArrayList<>(List.of("token", role));
    arguments.addAll(List.of(scope));
    return TOKENS.computeIfAbsent(
        String.join(" ", arguments),
        key -> run(arguments.toArray(String[]::new)).strip().lines().reduce((a, b) -> b).get());
  }

  /** Runs {@code ./run} with the installation's port and folder, and gives back what it said. */
  public static String run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("run").toString()));
    command.addAll(List.of(arguments));
    int port = java.net.URI.create(url()).getPort();
    command.addAll(List.of("--port", String.valueOf(port), "--data", data().toString()));
    try {
      Path out = Files.createTempFile("run", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
      builder.environment().put("TRAEKTORIA_BUILD", "never");
      Process process = builder.start();
      boolean ended = process.waitFor(10, MINUTES);
      String said = Files.readString(out, StandardCharsets.UTF_8);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(String.join(" ", command) + " failed:\n" + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) {
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
