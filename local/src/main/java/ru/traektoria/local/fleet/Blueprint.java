package ru.traektoria.local.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the settings of an installation to the processes it consists of. */
public final class Blueprint {

  private static final String VERSION = "1.0.0-SNAPSHOT";
  private static final int SERVICE_HEAP = 256;
  private static final int MONITORING_HEAP = 512;
  private static final int BROKER_HEAP = 256;
  private static final int STORE_HEAP = 512;

  private final Settings settings;

  private Blueprint(Settings settings) {
    this.settings = settings;
  }

  public static List<ProcessSpec> of(Settings settings) {
    return new Blueprint(settings).processes();
  }

  /** The jar of this module with everything it needs inside. */
  public static Path localJar(Path home) {
    return home.resolve("local/target/local-" + VERSION + "-exec.jar");
  }

  private List<ProcessSpec> processes() {
    List<ProcessSpec> processes = new ArrayList<>();
    if (settings.kafka().isEmpty() && settings.only().contains(Part.BROKER)) {
      int figures = settings.ports().managementOf(Part.BROKER);
      processes.add(
          engine(Part.BROKER, "ru.traektoria.local.broker.Broker", BROKER_HEAP, List.of(figures)));
    }
    if (settings.mongo().isEmpty() && settings.only().contains(Part.STORE)) {
      processes.add(
          engine(Part.STORE, "ru.traektoria.local.store.DocumentStore", STORE_HEAP, List.of()));
    }
    Set<String> engines = Set.copyOf(processes.stream().map(ProcessSpec::name).toList());
    for (Part part : Part.values()) {
      if (part.isApplication() && settings.only().contains(part)) {
        processes.add(application(part, engines));
      }
    }
    return List.copyOf(processes);
  }

  /** An engine is told its folder, its port, the file that says it is ready, and further ports. */
  private ProcessSpec engine(Part part, String mainClass, int heap, List<Integer> more) {
    Path folder = settings.data().resolve(part.process());
    Path ready = settings.runFolder().resolve(part.process() + ".ready");
    List<Integer> ports = new ArrayList<>(List.of(settings.ports().of(part)));
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(folder.toString(), String.valueOf(ports.get(0)), ready.toString()));
    more.forEach(port -> arguments.add(String.valueOf(port)));
    ports.addAll(more);
    return new ProcessSpec(
        part.process(),
        part.title(),
        localJar(settings.home()),
        mainClass,
        heap,
        false,
        List.copyOf(arguments),
        Map.of(),
        List.copyOf(ports),
        Set.of(),
        Readiness.file(ready));
  }

  private ProcessSpec application(Part part, Set<String> engines) {
    int port = settings.ports().of(part);
    int management = settings.ports().managementOf(part);
    String module = part.process();
    return new ProcessSpec(
        module,
        part.title(),
        settings.home().resolve(module + "/target/" + module + "-" + VERSION + ".jar"),
        null,
        part == Part.MONITORING ? MONITORING_HEAP : SERVICE_HEAP,
        part == Part.MONITORING,
        List.of(),
        environment(part),
        List.of(port, management),
        engines,
        Readiness.http("http://127.0.0.1:" + management + "/actuator/health/readiness"));
  }

  private Map<String, String> environment(Part part) {
    Ports ports = settings.ports();
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("SERVER_PORT", String.valueOf(ports.of(part)));
    environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(ports.managementOf(part)));
    environment.put("SERVER_ADDRESS", part == Part.GATEWAY ? settings.address() : "127.0.0.1");
    environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    environment.put("MONGODB_URI", settings.mongo().orElse(local("mongodb://", Part.STORE)));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", settings.kafka().orElse(local("", Part.BROKER)));
    environment.put("TRAEKTORIA_ISSUER", settings.portal());
    environment.put("TRAEKTORIA_JWKS", settings.portal() + "/oauth2/jwks");
    environment.put("TRAEKTORIA_DATA", settings.data().toString());
    environment.put("TRAEKTORIA_KEYS", settings.keys().toString());
    environment.put("TRAEKTORIA_REGION", settings.region());
    environment.put("TRAEKTORIA_ZONE", settings.zone());
    environment.put("TRAEKTORIA_DEMO", String.valueOf(settings.demo()));
    settings.today().ifPresent(today -> environment.put("TRAEKTORIA_TODAY", today));
    for (Part other : Part.values()) {
      if (other.isApplication() && other != Part.GATEWAY) {
        addressOf(other, environment);
      }
    }
    return environment;
  }

  private void addressOf(Part part, Map<String, String> environment) {
    String prefix = "TRAEKTORIA_" + part.name();
    String host = "http://127.0.0.1:";
    environment.put(prefix + "_URL", host + settings.ports().of(part));
    environment.put(prefix + "_MANAGEMENT_URL", host + settings.ports().managementOf(part));
  }

  private String local(String scheme, Part part) {
    return scheme + "127.0.0.1:" + settings.ports().of(part);
  }
}
