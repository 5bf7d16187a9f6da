package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.AcademicYear;

/** Чем закончилась аттестация того, кто в списке (SC.12): passed counts, whatever came before. */
public enum ListOutcome {
  AHEAD("впереди"),
  PASSED("прошёл"),
  NOT_PASSED("не прошёл");

  private final String label;

  ListOutcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** A decision of a commission. */
  public record Decided(boolean passed, LocalDate on) {}

  /**
   * What the decisions of the year come to; a year that ended without one was not passed.
   *
   * @param decided of the teacher and the kind, of any year
   */
  public static ListOutcome of(List<Decided> decided, AcademicYear year, LocalDate today) {
    List<Decided> within = decided.stream().filter(one -> year.contains(one.on())).toList();
    if (within.stream().anyMatch(Decided::passed)) {
      return PASSED;
    }
    return within.isEmpty() && !year.last().isBefore(today) ? AHEAD : NOT_PASSED;
  }
}
