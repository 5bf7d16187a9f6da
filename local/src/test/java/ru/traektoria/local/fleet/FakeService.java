package ru.traektoria.local.fleet;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A stand-in for a service: answers readiness on its port, or dies at once when told so. */
public final class FakeService {

  private FakeService() {}

  public static void main(String[] arguments) throws IOException {
    if ("yes".equals(System.getenv("FAKE_DIES"))) {
      System.out.println("Нет соединения с тем, что мне нужно");
      System.exit(3);
    }
    int port = Integer.parseInt(System.getenv("SERVER_PORT"));
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 10);
    server.createContext(
        "/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.close();
        });
    server.start();
    if (System.getenv("FAKE_WRITES") != null) {
      writeOn(Path.of(System.getenv("FAKE_WRITES")));
    }
  }

  /** Like the real store: writes all the time, and ends when the disk takes no more. */
  private static void writeOn(Path file) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (true) {
        out.write(new byte[4096]);
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException full) {
      System.out.println("Exception: не могу писать: " + full.getMessage());
      Runtime.getRuntime().halt(1);
    }
  }

  /** A jar with this class alone. */
  static Path jar(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    Path jar = folder.resolve("fake-service-1.0.jar");
    String entry = FakeService.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new JarEntry(entry));
      out.write(FakeService.class.getResourceAsStream("/" + entry).readAllBytes());
    }
    return jar;
  }
}
