package ru.traektoria.local.fleet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ru.traektoria.local.console.CannotRun;

/** Looks before the start whether there is room: a writable folder, free disk, free ports. */
public final class Room {

  private static final long MEGABYTE = 1024 * 1024;
  private static final long NEEDED_MEGABYTES = 1500;

  private Room() {}

  /**
   * @throws CannotRun when the folder cannot be written or its disk is nearly full
   */
  public static void checkFolder(Path data) {
    try {
      Files.createDirectories(data);
      Files.delete(Files.writeString(data.resolve(".write-check"), "?"));
    } catch (IOException unwritable) {
      throw new CannotRun(
          "В папку " + data + " нельзя писать: выберите другую (./run --data ПАПКА).", unwritable);
    }
    long free = freeMegabytes(data);
    if (free < NEEDED_MEGABYTES) {
      throw new CannotRun(
          "На диске с папкой %s свободно %d МБ, а нужно не меньше %d МБ."
              .formatted(data, free, NEEDED_MEGABYTES));
    }
  }

  static long freeMegabytes(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    } catch (IOException unknown) {
      return Long.MAX_VALUE;
    }
  }

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
