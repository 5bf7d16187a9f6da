package ru.traektoria.benchmarks.town;

/**
 * One event as a service's relay puts it on the wire.
 *
 * @param source of the publisher, {@code /staff-service}
 * @param name without package and version, {@code VacancyChanged}
 * @param sequence the aggregate's own 1, 2, 3 …
 * @param data JSON in UTF-8
 */
public record Event(
    String topic, String source, String name, String subject, long sequence, byte[] data) {

  /** {@code ce_type}. */
  public String type() {
    return "ru.traektoria." + name + ".v1";
  }
}
