package ru.traektoria.local.fleet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.console.Options;

/**
 * Which TCP port each part takes. {@code --port} moves the gateway and, by the same distance, all
 * others, so that two installations can live side by side; {@code TRAEKTORIA_STAFF_PORT} and the
 * like move one part. The port of the actuators, and of the broker's figures, is always 1000 above.
 */
public record Ports(Map<Part, Integer> byPart) {

  private static final int MANAGEMENT = 1000;
  private static final int LARGEST = 65_535;

  public static Ports of(Options options, Map<String, String> environment) {
    int gateway =
        options
            .number("port")
            .or(() -> number(environment, "TRAEKTORIA_PORT"))
            .orElse(Part.GATEWAY.usualPort());
    int distance = gateway - Part.GATEWAY.usualPort();
    Map<Part, Integer> ports = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String option = part == Part.BROKER || part == Part.STORE ? part.process() + "-port" : "";
      int port =
          options
              .number(option)
              .or(() -> number(environment, "TRAEKTORIA_" + part.name() + "_PORT"))
              .orElse(part.usualPort() + distance);
      ports.put(part, port);
    }
    ports.put(Part.GATEWAY, gateway);
    Ports all = new Ports(ports);
    all.check();
    return all;
  }

  public int of(Part part) {
    return byPart.get(part);
  }

  public int managementOf(Part part) {
    return byPart.get(part) + MANAGEMENT;
  }

  private void check() {
    Map<Integer, Part> taken = new HashMap<>();
    for (Part part : Part.values()) {
      claim(taken, part, of(part));
      if (part.isApplication() || part == Part.BROKER) {
        claim(taken, part, managementOf(part));
      }
    }
  }

  private static void claim(Map<Integer, Part> taken, Part part, int port) {
    if (port < 1 || port > LARGEST) {
      throw new CannotRun("Порта " + port + " («" + part.title() + "») не бывает: 1–65535.");
    }
    Part other = taken.put(port, part);
    if (other != null) {
      throw new CannotRun(
          "Порт %d назначен дважды: «%s» и «%s».".formatted(port, other.title(), part.title()));
    }
  }

  private static Optional<Integer> number(Map<String, String> environment, String name) {
    String text = environment.get(name);
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException notANumber) {
      throw new CannotRun(name + " ждёт номер порта, а получено «" + text + "».");
    }
  }
}
