package ru.traektoria.events.plan.model;

import java.util.Objects;

/**
 * Раздел плана: a direction, a track, a stage or a task with items of its own.
 *
 * @param goal цель раздела, printed above its items (S1-129); may be empty
 */
public record Section(SectionId id, String title, String goal) {
  public Section {
    Objects.requireNonNull(id, "id");
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    goal = goal == null ? "" : goal.strip();
  }

  /** Раздел плана. */
  public record SectionId(String value) {
    public SectionId {
      Objects.requireNonNull(value, "SectionId");
    }
  }
}
