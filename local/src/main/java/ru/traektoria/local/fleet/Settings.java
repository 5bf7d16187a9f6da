package ru.traektoria.local.fleet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.console.Options;

/**
 * One installation on this machine: where its code and data lie, which ports it takes.
 *
 * @param home the folder with the modules and their built jars
 * @param data the one folder with everything that is kept
 * @param address what the gateway listens on; everything else listens on 127.0.0.1
 * @param today overrides the calendar day of the services (demo)
 * @param demo whether this is a demonstration, with accounts for everybody
 * @param mongo a MongoDB to use instead of the embedded store
 * @param kafka a Kafka to use instead of the embedded broker
 * @param only the parts to run (who develops one service starts it himself); usually all
 */
public record Settings(
    Path home,
    Path data,
    Ports ports,
    String address,
    String region,
    String zone,
    Optional<String> today,
    boolean demo,
    Optional<String> mongo,
    Optional<String> kafka,
    Set<Part> only) {

  /** The options that every command understands. */
  public static final Set<String> OPTIONS =
      Set.of(
          "port",
          "broker-port",
          "store-port",
          "data",
          "address",
          "installation-region",
          "today",
          "only");

  public static Settings of(Path home, Options options, Map<String, String> environment) {
    String data = either(options, "data", environment, "TRAEKTORIA_DATA").orElse("data");
    Path folder = home.resolve(data).toAbsolutePath().normalize();
    Optional<DemoMode> demo = DemoMode.of(folder);
    return new Settings(
        home,
        folder,
        Ports.of(options, environment),
        either(options, "address", environment, "TRAEKTORIA_ADDRESS").orElse("127.0.0.1"),
        either(options, "installation-region", environment, "TRAEKTORIA_REGION").orElse("r1"),
        environment.getOrDefault("TRAEKTORIA_ZONE", "Europe/Moscow"),
        either(options, "today", environment, "TRAEKTORIA_TODAY")
            .map(Settings::date)
            .or(() -> demo.filter(DemoMode::fixed).map(DemoMode::day)),
        demo.isPresent(),
        Optional.ofNullable(environment.get("MONGODB_URI")).filter(uri -> !uri.isBlank()),
        Optional.ofNullable(environment.get("KAFKA_BOOTSTRAP_SERVERS")).filter(s -> !s.isBlank()),
        options.get("only").map(Settings::parts).orElse(EnumSet.allOf(Part.class)));
  }

  /** Where people open the portal, and the issuer of every token. */
  public String portal() {
    return "http://127.0.0.1:" + ports.of(Part.GATEWAY);
  }

  public Path keys() {
    return data.resolve("keys");
  }

  public Path logs() {
    return data.resolve("logs");
  }

  public Path runFolder() {
    return data.resolve("run");
  }

  public Path logOf(String process) {
    return logs().resolve(process + ".log");
  }

  private static Optional<String> either(
      Options options, String option, Map<String, String> environment, String variable) {
    return options
        .get(option)
        .or(() -> Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank()));
  }

  private static Set<Part> parts(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> Part.named(name.strip()).orElseThrow(() -> unknown(name)))
        .collect(Collectors.toSet());
  }

  private static CannotRun unknown(String name) {
    return new CannotRun("Части «" + name + "» нет, есть: " + Part.processes());
  }

  private static String date(String text) {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeParseException notADate) {
      throw new CannotRun("Дата «" + text + "» не понята, нужна такая: 2026-11-22.", notADate);
    }
  }
}
