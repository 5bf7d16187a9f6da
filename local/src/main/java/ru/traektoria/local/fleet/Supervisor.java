package ru.traektoria.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.disk.Disk;

/**
 * Starts the processes of an installation in order, restarts whatever dies, and ends them in the
 * reverse order (надзиратель). What a killed supervisor left behind is taken over when it runs
 * exactly what is wanted now, and ended otherwise.
 */
public final class Supervisor {

  private static final int TICK_MILLIS = 150;
  private static final int TICKS_BETWEEN_HOUSEKEEPING = 200;
  private static final int STOP_SECONDS = 40;
  private static final int TROUBLE_AFTER_FAILURES = 3;

  private final Installation installation;
  private final List<ProcessSpec> specs;
  private final String portal;
  private final Optional<String> today;
  private final boolean demo;
  private final int width;
  private final List<Member> members = new ArrayList<>();
  private volatile boolean stopping;
  private final Disk disk;
  private final Bulletin bulletin;
  private boolean running;

  /**
   * @param width how many may start at the same time
   */
  Supervisor(Settings settings, List<ProcessSpec> specs, int width, Disk disk) {
    this.installation = new Installation(settings.data());
    this.bulletin = new Bulletin(installation.runFolder());
    this.disk = disk;
    this.specs = specs;
    this.portal = settings.portal();
    this.today = settings.today();
    this.demo = settings.demo();
    this.width = width;
  }

  public static Supervisor of(Settings settings) {
    int width = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    return new Supervisor(settings, Blueprint.of(settings), width, Disk.under(settings.data()));
  }

  /** Runs until {@link #stop}; returns at once when another supervisor owns the installation. */
  public void run() throws IOException {
    Optional<FileLock> lock = installation.lock();
    if (lock.isEmpty()) {
      return;
    }
    try {
      write(FleetState.STARTING, null);
      gather();
      watch();
    } catch (CannotRun | UncheckedIOException trouble) {
      endAll();
      CannotRun sentence = new CannotRun(disk.explain(trouble), trouble);
      write(FleetState.FAILED, sentence.getMessage());
      throw sentence;
    } finally {
      lock.get().release();
    }
  }

  /** Ends every process in reverse order and waits for it; called once, from any thread. */
  public void stop() throws IOException {
    stopping = true;
    endAll();
    bulletin.end();
  }

  private synchronized void gather() {
    Launcher launcher = new Launcher(installation.data());
    Set<String> images = new HashSet<>();
    for (ProcessSpec spec : specs) {
      AppImage image = installation.imageOf(spec);
      images.add(image.name());
      Member member = new Member(spec, image, launcher);
      members.add(member);
      boolean adopted = new Leftover(installation.data(), spec.name()).handTo(member);
      if (!adopted) {
        Room.lastingObstacle(spec).ifPresent(Supervisor::giveUp);
      }
    }
    installation.removeImagesExcept(images);
  }

  private static void giveUp(String obstacle) {
    throw new CannotRun(obstacle);
  }

  private void watch() {
    for (long tick = 1; !stopping; tick++) {
      step();
      if (tick % TICKS_BETWEEN_HOUSEKEEPING == 0) {
        installation.turnLogsOver();
      }
      pause();
    }
  }

  private synchronized void step() {
    if (stopping) {
      return;
    }
    Set<String> ready = namesOf(Member.Phase.READY);
    int starting = namesOf(Member.Phase.STARTING).size();
    for (Member member : members) {
      boolean turn = starting < width && ready.containsAll(member.spec().after());
      Member.Phase before = member.phase();
      member.tick(Instant.now(), turn);
      if (before != Member.Phase.STARTING && member.phase() == Member.Phase.STARTING) {
        starting++;
      }
    }
    running = running || namesOf(Member.Phase.READY).size() == members.size();
    write(running ? FleetState.RUNNING : FleetState.STARTING, trouble());
  }

  private Set<String> namesOf(Member.Phase phase) {
    return members.stream()
        .filter(member -> member.phase() == phase)
        .map(member -> member.spec().name())
        .collect(Collectors.toSet());
  }

  private String trouble() {
    if (running || disk.isFull()) {
      Optional<String> warning = disk.warning();
      if (warning.isPresent()) {
        return warning.get();
      }
    }
    return members.stream()
        .filter(member -> member.failures() >= TROUBLE_AFTER_FAILURES)
        .filter(member -> member.phase() != Member.Phase.READY)
        .findFirst()
        .map(member -> new Ailment(member, installation).sentence())
        .orElse(null);
  }

  private synchronized void endAll() {
    List<Member> reversed = new ArrayList<>(members);
    Collections.reverse(reversed);
    Map<Boolean, List<Member>> byNeed =
        reversed.stream().collect(Collectors.partitioningBy(this::isNeededByOthers));
    end(byNeed.get(false));
    end(byNeed.get(true));
  }

  private boolean isNeededByOthers(Member member) {
    return specs.stream().anyMatch(spec -> spec.after().contains(member.spec().name()));
  }

  private static void end(List<Member> some) {
    some.forEach(Member::askToStop);
    Instant deadline = Instant.now().plusSeconds(STOP_SECONDS);
    some.forEach(member -> member.awaitStop(deadline));
  }

  private void write(String phase, String trouble) {
    bulletin.tell(
        new FleetState(
            ProcessHandle.current().pid(),
            phase,
            trouble,
            portal,
            today.orElse(null),
            demo,
            members.stream().map(Member::state).toList()));
  }

  private static void pause() {
    try {
      Thread.sleep(TICK_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
