package ru.traektoria.local.fleet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.local.console.Options;
import ru.traektoria.local.disk.Disk;
import ru.traektoria.local.disk.DiskRule;

/** A small installation of stand-ins: a store and two services that need it. */
public final class FakeFleet {

  /** Marks for the small disk of the tests: warn below 16 MB, full below 1 MB. */
  static final DiskRule SMALL = new DiskRule(32, 32, 16, 1);

  private final Path data;
  private final Path jar;
  private final List<Integer> ports;

  FakeFleet(Path data, Path jar, List<Integer> ports) {
    this.data = data;
    this.jar = jar;
    this.ports = ports;
  }

  /** Runs as a supervisor process: data folder, jar, ports. */
  public static void main(String[] arguments) throws IOException {
    List<Integer> ports =
        List.of(2, 3, 4).stream().map(i -> Integer.valueOf(arguments[i])).toList();
    FakeFleet fleet = new FakeFleet(Path.of(arguments[0]), Path.of(arguments[1]), ports);
    fleet.supervisor(Map.of()).run();
  }

  Supervisor supervisor(Map<String, String> extra) {
    List<ProcessSpec> specs =
        List.of(
            spec("store", 0, Set.of(), Map.of("FAKE_WRITES", data.resolve("written").toString())),
            spec("staff-service", 1, Set.of("store"), Map.of()),
            spec("gateway", 2, Set.of("store"), extra));
    Options options = Options.parse(List.of("--data", data.toString()), Settings.OPTIONS);
    return new Supervisor(Settings.of(data, options, Map.of()), specs, 2, new Disk(data, SMALL));
  }

  private ProcessSpec spec(
      String name, int index, Set<String> after, Map<String, String> environment) {
    int port = ports.get(index);
    Map<String, String> all = new java.util.HashMap<>(environment);
    all.put("SERVER_PORT", String.valueOf(port));
    return new ProcessSpec(
        name,
        "Часть " + name,
        jar,
        null,
        32,
        false,
        List.of(),
        Map.copyOf(all),
        List.of(port),
        after,
        Readiness.http("http://127.0.0.1:" + port + "/ready"));
  }

  static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new java.util.ArrayList<>();
    for (int i = 0; i < count; i++) {
      sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }
    List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
    for (ServerSocket socket : sockets) {
      socket.close();
    }
    return ports;
  }
}
