package ru.traektoria.staff.model.teacher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which assignment stands for a person on a day: the running one at the main place of work with the
 * largest rate; where none runs yet, the next to begin. Who has left has none.
 */
public final class MainPlaceRule {

  private static final Comparator<Assignment> WEIGHT =
      Comparator.<Assignment, Integer>comparing(a -> a.work().employment().ordinal())
          .thenComparing(MainPlaceRule::rate, Comparator.reverseOrder())
          .thenComparing(Assignment::from)
          .thenComparing(a -> a.id().value());

  private MainPlaceRule() {}

  /** The assignment that stands for the person. */
  public static Optional<Assignment> main(List<Assignment> assignments, LocalDate day) {
    Optional<Assignment> running =
        assignments.stream().filter(a -> a.period().covers(day)).min(WEIGHT);
    return running.isPresent()
        ? running
        : assignments.stream()
            .filter(a -> a.from().isAfter(day))
            .min(Comparator.comparing(Assignment::from).thenComparing(WEIGHT));
  }

  private static BigDecimal rate(Assignment a) {
    return a.load().rate() == null ? BigDecimal.ZERO : a.load().rate();
  }
}
