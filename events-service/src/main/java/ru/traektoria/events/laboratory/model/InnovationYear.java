package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.util.Collection;
import ru.traektoria.events.model.TeacherId;

/**
 * Инновационная деятельность календарного года: who took part on at least one of its days counts
 * once, however many laboratories there were (E.1b, E.3).
 */
public record InnovationYear(int year) {

  /** Answers whether the participation has a day in the year. */
  public boolean holds(Participant one, Laboratory laboratory) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate end = one.lastDay(laboratory);
    return !one.from().isAfter(end) && !one.from().isAfter(last) && !end.isBefore(first);
  }

  /** How many different people. */
  public long people(Collection<Laboratory> laboratories) {
    return laboratories.stream()
        .flatMap(
            laboratory ->
                laboratory.participants().stream()
                    .filter(one -> holds(one, laboratory))
                    .map(Participant::teacher))
        .map(TeacherId::value)
        .distinct()
        .count();
  }
}
