package ru.traektoria.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.traektoria.local.disk.Disk;

/**
 * A disk of 64 MB is really filled under a running installation. It is a memory disk which only the
 * supervisor and its children see; where the system does not allow that, the test is skipped.
 */
class FullDiskTest {

  private static final int MEGABYTE = 1024 * 1024;

  @TempDir Path folder;
  private Path data;
  private Path seen;
  private Process supervisor;

  @AfterEach
  void nothingStays() {
    if (supervisor != null) {
      supervisor.destroyForcibly();
      Leftover.endAll(data);
    }
  }

  @Test
  void aDiskThatFillsUpIsSaidBeforeAndAfterAndEverythingComesBackByItself() throws IOException {
    start();
    await(this::isRunning);
    assertThat(trouble()).isEmpty();
    long supervisorBefore = state().supervisor();

    leave(10);
    await(() -> trouble().filter(said -> said.contains("осталось")).isPresent());
    leave(0);
    await(() -> !isStoreAlive());
    assertThat(new Disk(seen, FakeFleet.SMALL).warning().orElseThrow())
        .contains("заполнен (свободно 0 МБ): освободите ещё 16 МБ");
    assertThat(supervisor.isAlive()).isTrue();

    Files.delete(seen.resolve("filler"));
    await(() -> state().members().get(0).restarts() > 0);
    await(() -> state().members().stream().allMatch(MemberState::isReady) && trouble().isEmpty());
    assertThat(state().supervisor()).isEqualTo(supervisorBefore);
  }

  private void start() throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    List<Integer> ports = FakeFleet.freePorts(3);
    supervisor =
        new ProcessBuilder(
                "unshare",
                "-Urm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=64m none \"$0\" && exec \"$@\"",
                data.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                new Tag(Tag.SUPERVISOR, data).argument(),
                "-cp",
                System.getProperty("java.class.path"),
                FakeFleet.class.getName(),
                data.toString(),
                FakeService.jar(folder).toString(),
                ports.get(0).toString(),
                ports.get(1).toString(),
                ports.get(2).toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("supervisor.txt").toFile())
            .start();
    seen = Path.of("/proc/" + supervisor.pid() + "/root" + data);
    await(() -> !supervisor.isAlive() || Files.exists(seen.resolve("run")));
    Assumptions.assumeTrue(supervisor.isAlive(), "memory disks of one's own are not allowed here");
  }

  /** Fills the disk until so many megabytes are left. */
  private void leave(int megabytes) {
    try (OutputStream filler = Files.newOutputStream(seen.resolve("filler"))) {
      while (megabytes == 0 || free() > megabytes * (long) MEGABYTE) {
        filler.write(new byte[megabytes == 0 ? 1024 : MEGABYTE]);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  private long free() throws IOException {
    return Files.getFileStore(seen).getUsableSpace();
  }

  private boolean isStoreAlive() {
    return new Tag("store", data).find().isPresent();
  }

  private boolean isRunning() {
    return FleetState.read(seen.resolve("run"))
        .filter(state -> state.phase().equals(FleetState.RUNNING))
        .isPresent();
  }

  private Optional<String> trouble() {
    return Optional.ofNullable(state().trouble());
  }

  private FleetState state() {
    return FleetState.read(seen.resolve("run")).orElseThrow();
  }

  private static void await(BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("still waiting").isBefore(deadline);
      try {
        Thread.sleep(50);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
  }
}
