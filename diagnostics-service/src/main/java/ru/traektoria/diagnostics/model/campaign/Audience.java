package ru.traektoria.diagnostics.model.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Кого приглашают.
 *
 * @param organisations ids; empty means every organisation of the municipality
 * @param subjects codes of the directory of subjects; empty means everybody
 * @param categories qualification categories; empty means whatever category
 * @param young only young specialists
 */
public record Audience(
    Set<String> organisations, Set<String> subjects, Set<Category> categories, boolean young) {

  public Audience {
    organisations = organisations == null ? Set.of() : Set.copyOf(organisations);
    subjects = subjects == null ? Set.of() : Set.copyOf(subjects);
    categories = categories == null ? Set.of() : Set.copyOf(categories);
  }

  /** An audience of places and subjects alone. */
  public Audience(Set<String> organisations, Set<String> subjects) {
    this(organisations, subjects, Set.of(), false);
  }

  /** Answers whether a teacher who works there and teaches these subjects belongs to it. */
  public boolean covers(Collection<String> worksIn, Collection<String> teaches) {
    return (organisations.isEmpty() || worksIn.stream().anyMatch(organisations::contains))
        && (subjects.isEmpty() || teaches.stream().anyMatch(subjects::contains));
  }

  /** Answers whether a teacher with these traits belongs to it on that day. */
  public boolean covers(TeacherTraits traits, LocalDate day) {
    return (categories.isEmpty() || categories.contains(traits.category(day)))
        && (!young || traits.young(day));
  }

  /** Answers whether traits matter at all. */
  public boolean asksTraits() {
    return young || !categories.isEmpty();
  }
}
