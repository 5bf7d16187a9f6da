package ru.traektoria.local.fleet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of the platform that run as processes, in the order of their start. */
public enum Part {
  BROKER("broker", "Брокер Kafka", 9092, 0),
  STORE("store", "Хранилище документов", 27017, 0),
  STAFF("staff-service", "Кадры", 8101, 9101),
  DIAGNOSTICS("diagnostics-service", "Диагностика", 8102, 9102),
  ROUTES("route-service", "Маршруты", 8103, 9103),
  MENTORING("mentoring-service", "Наставничество", 8104, 9104),
  EVENTS("events-service", "Мероприятия", 8105, 9105),
  MONITORING("monitoring-service", "Показатели", 8106, 9106),
  GATEWAY("gateway", "Шлюз и портал", 8080, 9080);

  private final String process;
  private final String title;
  private final int port;
  private final int managementPort;

  Part(String process, String title, int port, int managementPort) {
    this.process = process;
    this.title = title;
    this.port = port;
    this.managementPort = managementPort;
  }

  /** The name on the command line and of the log; for services also the Maven module. */
  public String process() {
    return process;
  }

  /** The name people read. */
  public String title() {
    return title;
  }

  int usualPort() {
    return port;
  }

  boolean isApplication() {
    return managementPort != 0;
  }

  /** {@code STAFF} also answers to {@code staff} and {@code staff-service}. */
  public static Optional<Part> named(String word) {
    return Arrays.stream(values()).filter(part -> part.names().contains(word)).findFirst();
  }

  public static List<String> processes() {
    return Arrays.stream(values()).map(Part::process).toList();
  }

  private List<String> names() {
    return List.of(process, process.replace("-service", ""), name().toLowerCase());
  }
}
