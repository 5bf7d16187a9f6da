package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Межаттестационный период: from the day after the last attestation to the application, or to today
 * while none was handed in (S1 §1.2).
 *
 * @param from {@code null} where neither an attestation nor the first day in the position is known
 * @param to inclusive
 * @param sinceAttestation whether an earlier attestation begins it, else the first working day
 */
public record SheetPeriod(LocalDate from, LocalDate to, boolean sinceAttestation) {

  /**
   * The period of a case.
   *
   * @param attested days on which categories were awarded or conformities passed; those from the
   *     application on belong to the next period
   * @param workingSince first day in the position, may be {@code null}
   */
  public static SheetPeriod of(List<LocalDate> attested, LocalDate workingSince, LocalDate to) {
    Optional<LocalDate> last =
        attested.stream().filter(day -> day.isBefore(to)).max(Comparator.naturalOrder());
    return last.map(day -> new SheetPeriod(day.plusDays(1), to, true))
        .orElseGet(() -> new SheetPeriod(workingSince, to, false));
  }

  /** Whether something of that day belongs to the sheet. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && !day.isAfter(to);
  }
}
