package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.List;

/**
 * What decides on exemption for one position.
 *
 * @param categories periods in which a category is in force
 * @param since first day in the position, {@code null} if unknown
 * @param entered circumstances that the school entered
 */
public record Circumstances(List<Span> categories, LocalDate since, List<Entered> entered) {

  /** Days from the first to the last, {@code to} {@code null}: without end. */
  public record Span(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the two have a day in common. */
    boolean meets(Span other) {
      return (to == null || !other.from.isAfter(to))
          && (other.to == null || !from.isAfter(other.to));
    }
  }

  /** A circumstance of the person, with its days. */
  public record Entered(Exemption kind, Span span) {}

  public Circumstances {
    categories = categories == null ? List.of() : List.copyOf(categories);
    entered = entered == null ? List.of() : List.copyOf(entered);
  }
}
