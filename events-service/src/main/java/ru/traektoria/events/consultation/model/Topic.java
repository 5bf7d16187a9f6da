package ru.traektoria.events.consultation.model;

import ru.traektoria.platform.kernel.Ids;

/**
 * Тема консультации of the municipality's list; a consultation keeps the topic as it was called.
 *
 * @param code stable as long as the name is kept
 * @param area what kind of difficulty it is (S2-17)
 */
public record Topic(String code, String name, Area area) {

  /** Вид затруднения (S2-17: психологическая, методическая, прочая). */
  public enum Area {
    METHODICAL("Методическая"),
    PSYCHOLOGICAL("Психологическая"),
    OTHER("Прочая");

    private final String label;

    Area(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  /** A topic of a municipality's own. */
  static Topic named(String name, Area area) {
    return new Topic(Ids.derived("consultation-topic", area.name(), key(name)), name, area);
  }

  boolean called(String name, Area where) {
    return area == where && key(this.name).equals(key(name));
  }

  private static String key(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
  }
}
