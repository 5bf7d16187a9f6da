package ru.traektoria.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that takes the connection and the request, and then cuts it. */
final class Unreliable {

  private final ServerSocket server;
  private final AtomicInteger written = new AtomicInteger();

  private Unreliable(ServerSocket server) {
    this.server = server;
  }

  static Unreliable start() {
    try {
      Unreliable one = new Unreliable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread thread = new Thread(one::cut, "unreliable");
      thread.setDaemon(true);
      thread.start();
      return one;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An address where nobody listens. */
  static String deadUrl() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** How many writes came; the menu is asked for all the time. */
  int written() {
    return written.get();
  }

  private void cut() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        byte[] bytes = new byte[8_000];
        int length = socket.getInputStream().read(bytes);
        if (new String(bytes, 0, Math.max(0, length), StandardCharsets.ISO_8859_1)
            .startsWith("POST ")) {
          written.incrementAndGet();
        }
        socket.setSoLinger(true, 0);
      } catch (IOException e) {
        return;
      }
    }
  }
}
