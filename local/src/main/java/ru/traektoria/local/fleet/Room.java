package ru.traektoria.local.fleet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Looks before the start of a process whether its ports are free. */
final class Room {

  private static final int LOOKS = 30;
  private static final int PAUSE_MILLIS = 100;

  private Room() {}

  /** One sentence naming the taken port and the part that needs it; empty when all are free. */
  static Optional<String> obstacle(ProcessSpec spec) {
    return spec.ports().stream()
        .filter(Room::isTaken)
        .findFirst()
        .map(
            port ->
                ("Порт %d занят другой программой, а он нужен части «%s»: освободите его или"
                        + " выберите другие порты (./run --port 8090).")
                    .formatted(port, spec.title()));
  }

  /** Believed only after a moment: a process that has just ended may still hold its ports. */
  static Optional<String> lastingObstacle(ProcessSpec spec) {
    Optional<String> obstacle = obstacle(spec);
    for (int look = 0; obstacle.isPresent() && look < LOOKS; look++) {
      pause();
      obstacle = obstacle(spec);
    }
    return obstacle;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException taken) {
      return true;
    }
  }
}
