package ru.traektoria.mentoring.model.competence;

import java.time.LocalDate;
import java.util.Set;

/**
 * Профессиональный дефицит, as diagnostics told it; resolved there alone.
 *
 * @param id of the deficit
 * @param competence code of the competence
 * @param severity MEDIUM or HIGH
 * @param assessment the diagnostics that found it; gone when its consent is withdrawn
 * @param foundOn civil date
 * @param resolvedOn civil date, {@code null} while it is open
 * @param readers who may know of it by name
 */
public record Deficit(
    String id,
    String competence,
    String severity,
    String assessment,
    LocalDate foundOn,
    LocalDate resolvedOn,
    Set<Reader> readers) {

  public Deficit {
    readers = readers == null ? Set.of() : Set.copyOf(readers);
  }

  /** Answers whether it was open on that day: found by then and not resolved yet. */
  public boolean openOn(LocalDate day) {
    return !foundOn.isAfter(day) && (resolvedOn == null || resolvedOn.isAfter(day));
  }

  Deficit resolvedOn(LocalDate day) {
    return new Deficit(id, competence, severity, assessment, foundOn, day, readers);
  }
}
