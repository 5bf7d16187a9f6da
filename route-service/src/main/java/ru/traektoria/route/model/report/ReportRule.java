package ru.traektoria.route.model.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * За какие полугодия педагог должен отчёт: each half in which the route was in force for at least
 * 30 days, from a fortnight before the half's end on (S0 §6.1). What is submitted or accepted is no
 * longer owed, what was returned is owed again.
 */
public final class ReportRule {

  static final int LEAST_DAYS = 30;
  static final int EARLY_DAYS = 14;

  private ReportRule() {}

  /**
   * A route as this rule sees it.
   *
   * @param approvedOn {@code null} when it was never approved
   * @param closedOn {@code null} while it is open
   * @param given halves whose report is submitted or accepted
   */
  public record InForce(LocalDate approvedOn, LocalDate closedOn, Collection<HalfYear> given) {}

  /** Halves whose report is missing today, the earliest first. */
  public static List<HalfYear> owed(InForce route, LocalDate today) {
    List<HalfYear> owed = new ArrayList<>();
    if (route.approvedOn() == null) {
      return owed;
    }
    HalfYear half = HalfYear.of(route.approvedOn());
    while (!half.last().minusDays(EARLY_DAYS).isAfter(today)) {
      if (inForce(route, half) && !route.given().contains(half)) {
        owed.add(half);
      }
      half = half.next();
    }
    return owed;
  }

  /** The deadline that comes or passed first; empty when nothing is owed. */
  public static Optional<LocalDate> deadline(InForce route, LocalDate today) {
    return owed(route, today).stream().map(HalfYear::deadline).findFirst();
  }

  private static boolean inForce(InForce route, HalfYear half) {
    LocalDate from = later(route.approvedOn(), half.first());
    LocalDate to = route.closedOn() == null ? half.last() : earlier(route.closedOn(), half.last());
    return ChronoUnit.DAYS.between(from, to) + 1 >= LEAST_DAYS;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
