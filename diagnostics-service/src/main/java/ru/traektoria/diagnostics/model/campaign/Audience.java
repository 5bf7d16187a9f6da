package ru.traektoria.diagnostics.model.campaign;

import java.util.Collection;
import java.util.Set;

/**
 * Кого приглашают.
 *
 * @param organisations ids; empty means every organisation of the municipality
 * @param subjects codes of the directory of subjects; empty means everybody
 */
public record Audience(Set<String> organisations, Set<String> subjects) {

  public Audience {
    organisations = organisations == null ? Set.of() : Set.copyOf(organisations);
    subjects = subjects == null ? Set.of() : Set.copyOf(subjects);
  }

  /** Answers whether a teacher who works there and teaches these subjects belongs to it. */
  public boolean covers(Collection<String> worksIn, Collection<String> teaches) {
    return (organisations.isEmpty() || worksIn.stream().anyMatch(organisations::contains))
        && (subjects.isEmpty() || teaches.stream().anyMatch(subjects::contains));
  }
}
