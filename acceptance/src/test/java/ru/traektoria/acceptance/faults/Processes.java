package ru.traektoria.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.work.Insisting;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.MemberState;

/** The processes of the running platform, to be treated badly. */
final class Processes {

  private Processes() {}

  /** Kills with -9 and waits until the supervisor has others ready in their place. */
  static void killAndAwait(List<String> names) {
    awaitOthers(kill(names));
  }

  /** Kills with -9; gives back who died. */
  static Map<String, Long> kill(List<String> names) {
    Map<String, Long> pids = new LinkedHashMap<>();
    names.forEach(name -> pids.put(name, member(name).pid()));
    pids.values().forEach(pid -> process(pid).destroyForcibly());
    pids.values()
        .forEach(
            pid ->
                await()
                    .atMost(Insisting.PATIENCE)
                    .until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()));
    return pids;
  }

  /** Waits until the supervisor has others ready in the place of the dead. */
  static void awaitOthers(Map<String, Long> dead) {
    await()
        .atMost(Insisting.PATIENCE)
        .ignoreExceptions()
        .until(() -> dead.entrySet().stream().allMatch(one -> isReplaced(one)));
  }

  private static boolean isReplaced(Map.Entry<String, Long> dead) {
    MemberState now = member(dead.getKey());
    return now.isReady() && now.pid() != dead.getValue();
  }

  /** Freezes it: it lives, its ports are open, it does nothing. */
  static void freeze(String name) {
    signal("-STOP", member(name).pid());
  }

  private static void signal(String signal, long pid) {
    try {
      int code = new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor();
      assertThat(code).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ProcessHandle process(long pid) {
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static MemberState member(String name) {
    return FleetState.read(Platform.data().resolve("run")).orElseThrow().members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
