package ru.traektoria.route.application.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.route.model.attestation.Category;
import ru.traektoria.route.model.attestation.Circumstances;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.terms.TeacherId;

/** What the staff register tells of everybody's categories, conformities and positions. */
public interface AttestationFacts {

  /** A category as the register keeps it; {@code validTo} {@code null}: without term. */
  record Held(String position, Category category, LocalDate awardedOn, LocalDate validTo) {}

  /** A position held at one time. */
  record Work(String assignment, String position, LocalDate from, LocalDate to) {}

  /** All of it for one teacher. */
  record Facts(
      TeacherId teacher, List<Held> categories, List<Span> conformities, List<Work> works) {

    public static Facts unknown(TeacherId teacher) {
      return new Facts(teacher, List.of(), List.of(), List.of());
    }

    /** The position of the day that was taken first, if there is one. */
    public Optional<Work> work(LocalDate day) {
      return works.stream()
          .filter(w -> !w.from().isAfter(day) && (w.to() == null || !w.to().isBefore(day)))
          .min(java.util.Comparator.comparing(Work::from));
    }

    /** First day in a position without a break of it. */
    public LocalDate since(String position) {
      return works.stream()
          .filter(w -> w.position().equals(position))
          .map(Work::from)
          .min(LocalDate::compareTo)
          .orElse(null);
    }

    /** The last day of the newest conformity, {@code null} if there is none. */
    public LocalDate conformsUntil() {
      return conformities.stream().map(Span::to).max(LocalDate::compareTo).orElse(null);
    }

    /** What the law looks at for a position. */
    public Circumstances circumstances(String position, List<Circumstances.Entered> entered) {
      List<Span> inForce =
          categories.stream()
              .filter(c -> c.position().equals(position))
              .map(c -> new Span(c.awardedOn(), c.validTo()))
              .toList();
      return new Circumstances(inForce, since(position), entered);
    }
  }

  Facts of(TeacherId teacher);

  /** Everybody known, by id. */
  Map<String, Facts> all();

  /** The profile as it stands now replaces the former. */
  void putProfile(TeacherId teacher, List<Held> categories, List<Span> conformities);

  /** An assignment as it stands now. */
  void putWork(TeacherId teacher, Work work);

  void removeWork(TeacherId teacher, String assignment);
}
