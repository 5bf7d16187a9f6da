package ru.traektoria.local.fleet;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One watched process: waits its turn, starts, is ready; when it dies, it waits a little longer
 * each time (1, 2, 4 … 30 s) and starts again. Ticked by one thread.
 */
final class Member {

  /** WAITING its turn, STARTING, READY, or DOWN until the next attempt. */
  enum Phase {
    WAITING,
    STARTING,
    READY,
    DOWN
  }

  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Duration HEALTHY = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final ProcessSpec spec;
  private final AppImage image;
  private final Launcher launcher;
  private Phase phase = Phase.WAITING;
  private ProcessHandle process;
  private Process child;
  private Instant since = Instant.EPOCH;
  private Instant again = Instant.EPOCH;
  private Duration took = Duration.ZERO;
  private String obstacle;
  private int failures;
  private int restarts;

  Member(ProcessSpec spec, AppImage image, Launcher launcher) {
    this.spec = spec;
    this.image = image;
    this.launcher = launcher;
  }

  ProcessSpec spec() {
    return spec;
  }

  Phase phase() {
    return phase;
  }

  /** Deaths in a row without a minute of health between them. */
  int failures() {
    return failures;
  }

  boolean isRunning() {
    return process != null && Tag.isAlive(process);
  }

  /** Takes over a process that a former supervisor left, if it runs exactly this. */
  boolean adopt(ProcessHandle left, Instant now) {
    String fingerprint = launcher.fingerprint(spec, image);
    boolean fits =
        left.info().arguments().stream().flatMap(Arrays::stream).anyMatch(fingerprint::equals);
    if (fits) {
      process = left;
      enter(Phase.STARTING, now);
    }
    return fits;
  }

  /**
   * @param mayStart whether it is this member's turn
   */
  void tick(Instant now, boolean mayStart) {
    switch (phase) {
      case WAITING -> startIf(mayStart, now);
      case STARTING -> watchStart(now);
      case READY -> watch(now);
      case DOWN -> startIf(mayStart && !now.isBefore(again), now);
    }
  }

  void askToStop() {
    if (isRunning()) {
      process.destroy();
    }
  }

  /** Waits for the end after {@link #askToStop}; kills when the term is over. */
  void awaitStop(Instant deadline) {
    if (process == null) {
      return;
    }
    while (isRunning() && Instant.now().isBefore(deadline)) {
      pause();
    }
    if (isRunning()) {
      process.destroyForcibly();
    } else {
      launcher.keepArchive(spec, image);
    }
  }

  MemberState state() {
    return new MemberState(
        spec.name(),
        spec.title(),
        phase.name(),
        isRunning() ? process.pid() : 0,
        spec.ports().isEmpty() ? 0 : spec.ports().get(0),
        since.toString(),
        took.toMillis(),
        restarts,
        failures);
  }

  /** What stood in the way of the last start, or nothing. */
  Optional<String> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  private void startIf(boolean turn, Instant now) {
    if (!turn) {
      return;
    }
    obstacle = Room.obstacle(spec).orElse(null);
    if (obstacle != null) {
      died(now);
      return;
    }
    try {
      child = launcher.start(spec, image);
      process = child.toHandle();
      enter(Phase.STARTING, now);
    } catch (UncheckedIOException full) {
      obstacle = full.getMessage();
      died(now);
    }
  }

  private void watchStart(Instant now) {
    if (!isRunning()) {
      died(now);
    } else if (spec.readiness().isReady()) {
      took = Duration.between(since, now);
      enter(Phase.READY, now);
    } else if (now.isAfter(since.plus(START_LIMIT))) {
      process.destroyForcibly();
      died(now);
    }
  }

  private void watch(Instant now) {
    if (failures > 0 && now.isAfter(since.plus(HEALTHY))) {
      failures = 0;
    }
    if (!isRunning()) {
      restarts++;
      died(now);
    }
  }

  private void died(Instant now) {
    failures++;
    long pause = 1L << Math.min(failures - 1, 10);
    again = now.plus(min(Duration.ofSeconds(pause), LONGEST_PAUSE));
    enter(Phase.DOWN, now);
  }

  /** How the last run ended; waits a moment, for the system tells it after the process is gone. */
  Optional<Integer> exitCode() {
    return Optional.ofNullable(child).filter(Member::ended).map(Process::exitValue);
  }

  private static boolean ended(Process child) {
    try {
      return child.waitFor(1, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void enter(Phase next, Instant now) {
    phase = next;
    since = now;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
