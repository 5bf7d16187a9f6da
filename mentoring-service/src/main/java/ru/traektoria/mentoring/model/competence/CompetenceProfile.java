package ru.traektoria.mentoring.model.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * Deficits and strengths of one teacher, of this year's diagnostics and later; nobody sees more of
 * it than the consent opens (domain.md §2.2).
 *
 * @param teacher whose
 * @param deficits open and resolved ones
 * @param strengths зоны успеха
 */
public record CompetenceProfile(
    TeacherId teacher, List<Deficit> deficits, List<Strength> strengths) {

  public CompetenceProfile {
    deficits = deficits == null ? List.of() : List.copyOf(deficits);
    strengths = strengths == null ? List.of() : List.copyOf(strengths);
  }

  /** Nothing is known. */
  public static CompetenceProfile empty(TeacherId teacher) {
    return new CompetenceProfile(teacher, List.of(), List.of());
  }

  /** A deficit was found, or is told again. */
  public CompetenceProfile with(Deficit found) {
    return new CompetenceProfile(
        teacher,
        Stream.concat(
                deficits.stream().filter(one -> !one.id().equals(found.id())), Stream.of(found))
            .toList(),
        strengths);
  }

  /** A strength was found, or is told again. */
  public CompetenceProfile with(Strength found) {
    return new CompetenceProfile(
        teacher,
        deficits,
        Stream.concat(
                strengths.stream().filter(one -> !one.id().equals(found.id())), Stream.of(found))
            .toList());
  }

  /** A deficit was resolved; an unknown one changes nothing. */
  public CompetenceProfile resolved(String deficit, LocalDate on) {
    return new CompetenceProfile(
        teacher,
        deficits.stream().map(d -> d.id().equals(deficit) ? d.resolvedOn(on) : d).toList(),
        strengths);
  }

  /** The consent is withdrawn: what that diagnostics showed is forgotten. */
  public CompetenceProfile without(String assessment) {
    return new CompetenceProfile(
        teacher,
        deficits.stream().filter(one -> !assessment.equals(one.assessment())).toList(),
        strengths.stream().filter(one -> !assessment.equals(one.assessment())).toList());
  }

  /** What one of these readers may know; the teacher himself knows all of his own. */
  public CompetenceProfile seenBy(Set<Reader> readers) {
    return new CompetenceProfile(
        teacher,
        deficits.stream()
            .filter(one -> one.readers().stream().anyMatch(readers::contains))
            .toList(),
        strengths.stream()
            .filter(one -> one.readers().stream().anyMatch(readers::contains))
            .toList());
  }

  /** Deficits open on that day. */
  public List<Deficit> openOn(LocalDate day) {
    return deficits.stream().filter(one -> one.openOn(day)).toList();
  }
}
