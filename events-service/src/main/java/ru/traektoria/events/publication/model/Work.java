package ru.traektoria.events.publication.model;

import java.util.List;
import ru.traektoria.events.model.TeacherId;

/**
 * Работа в сборнике: a material or a practice of the bank, or what somebody told at an activity.
 *
 * @param id of the request that added it
 * @param source id in the bank; {@code null} for a work of its own
 */
public record Work(String id, Kind kind, String source, String title, List<TeacherId> authors) {

  static final int LONGEST_TITLE = 300;

  public Work {
    source = source == null || source.isBlank() ? null : source;
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    authors = authors == null ? List.of() : authors.stream().distinct().toList();
  }

  /** Откуда работа. */
  public enum Kind {
    MATERIAL("Материал банка"),
    PRACTICE("Практика"),
    OWN("Работа участника");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  boolean sameAs(Work other) {
    return id.equals(other.id) || source != null && source.equals(other.source);
  }
}
