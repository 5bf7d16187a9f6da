package ru.traektoria.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.traektoria.local.console.CannotRun;

class SupervisorTest {

  @TempDir Path folder;
  private Path data;
  private Path jar;
  private List<Integer> ports;
  private FakeFleet fleet;

  @BeforeEach
  void build() throws IOException {
    data = folder.resolve("data");
    jar = FakeService.jar(folder);
    ports = FakeFleet.freePorts(3);
    fleet = new FakeFleet(data, jar, ports);
  }

  @AfterEach
  void nothingStays() {
    Leftover.endAll(data);
  }

  @Test
  void everythingComesUpInOrderAndAStopLeavesNothingRunning() throws IOException {
    Supervisor supervisor = inBackground(fleet.supervisor(Map.of()));
    await(this::isRunning);

    assertThat(states().values()).allMatch(MemberState::isReady);
    assertThat(states().get("store").since()).isLessThan(states().get("gateway").since());
    supervisor.stop();
    assertThat(Tag.all(data)).isEmpty();
    assertThat(FleetState.read(data.resolve("run"))).isEmpty();
  }

  @Test
  void aKilledProcessIsStartedAgainAndTheOthersAreLeftAlone() throws IOException {
    Supervisor supervisor = inBackground(fleet.supervisor(Map.of()));
    await(this::isRunning);
    Map<String, MemberState> before = states();

    kill(before.get("staff-service").pid());
    await(() -> states().get("staff-service").restarts() == 1);
    await(() -> states().get("staff-service").isReady());

    assertThat(states().get("staff-service").pid()).isNotEqualTo(before.get("staff-service").pid());
    assertThat(states().get("store").pid()).isEqualTo(before.get("store").pid());
    assertThat(states().get("gateway").pid()).isEqualTo(before.get("gateway").pid());
    supervisor.stop();
  }

  @Test
  void aKilledSupervisorLeavesTheProcessesToItsSuccessor() throws IOException {
    Process first = supervisorProcess();
    await(this::isRunning);
    Map<String, MemberState> before = states();
    first.destroyForcibly();
    await(() -> !first.isAlive());
    assertThat(Tag.all(data)).hasSize(3);

    FleetState.forget(data.resolve("run"));
    Supervisor second = inBackground(fleet.supervisor(Map.of("FAKE_NEW", "setting")));
    await(this::isRunning);

    assertThat(states().get("store").pid()).isEqualTo(before.get("store").pid());
    assertThat(states().get("staff-service").pid()).isEqualTo(before.get("staff-service").pid());
    assertThat(states().get("gateway").pid()).isNotEqualTo(before.get("gateway").pid());
    second.stop();
    assertThat(Tag.all(data)).isEmpty();
  }

  @Test
  void aStopWithoutASupervisorCleansUpToo() throws IOException {
    Process first = supervisorProcess();
    await(this::isRunning);
    first.destroyForcibly();
    await(() -> !first.isAlive());

    assertThat(Leftover.endAll(data)).isEqualTo(3);
    assertThat(Tag.all(data)).isEmpty();
  }

  @Test
  void aSecondSupervisorStepsBack() throws IOException {
    Supervisor supervisor = inBackground(fleet.supervisor(Map.of()));
    await(this::isRunning);
    Map<String, MemberState> before = states();

    fleet.supervisor(Map.of()).run();

    assertThat(states()).isEqualTo(before);
    supervisor.stop();
  }

  @Test
  void aBusyPortIsNamedTogetherWithThePartThatNeedsIt() throws IOException {
    try (ServerSocket other = new ServerSocket(ports.get(1), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> fleet.supervisor(Map.of()).run())
          .isInstanceOf(CannotRun.class)
          .hasMessageContaining("Порт " + other.getLocalPort() + " занят")
          .hasMessageContaining("Часть staff-service");
    }
    FleetState state = FleetState.read(data.resolve("run")).orElseThrow();
    assertThat(state.phase()).isEqualTo(FleetState.FAILED);
    assertThat(Tag.all(data)).isEmpty();
  }

  @Test
  void aProcessThatDoesNotComeUpPointsToItsLog() throws IOException {
    Supervisor supervisor = inBackground(fleet.supervisor(Map.of("FAKE_DIES", "yes")));
    await(() -> FleetState.read(data.resolve("run")).map(FleetState::trouble).isPresent());

    String trouble = FleetState.read(data.resolve("run")).orElseThrow().trouble();
    assertThat(trouble)
        .contains("«Часть gateway» не запускается")
        .contains("код выхода 3")
        .contains(data.resolve("logs/gateway.log").toString())
        .contains("Нет соединения с тем, что мне нужно");
    supervisor.stop();
  }

  private Process supervisorProcess() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            new Tag(Tag.SUPERVISOR, data).argument(),
            "-cp",
            System.getProperty("java.class.path"),
            FakeFleet.class.getName(),
            data.toString(),
            jar.toString(),
            ports.get(0).toString(),
            ports.get(1).toString(),
            ports.get(2).toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("supervisor.txt").toFile())
        .start();
  }

  private static Supervisor inBackground(Supervisor supervisor) {
    Thread thread =
        new Thread(
            () -> {
              try {
                supervisor.run();
              } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return supervisor;
  }

  private boolean isRunning() {
    return FleetState.read(data.resolve("run"))
        .filter(state -> state.phase().equals(FleetState.RUNNING))
        .isPresent();
  }

  private Map<String, MemberState> states() {
    return FleetState.read(data.resolve("run")).orElseThrow().members().stream()
        .collect(Collectors.toMap(MemberState::name, member -> member));
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private static void await(BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(150));
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
