package ru.traektoria.mentoring.model.competence;

import java.util.Set;

/**
 * Зона успеха, as diagnostics told it.
 *
 * @param id of the strength
 * @param competence code of the competence
 * @param assessment the diagnostics that found it
 * @param readers who may know of it by name
 */
public record Strength(String id, String competence, String assessment, Set<Reader> readers) {

  public Strength {
    readers = readers == null ? Set.of() : Set.copyOf(readers);
  }
}
