package ru.traektoria.diagnostics.model.burnout;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.burnout.BurnoutEvent.BurnoutScreened;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;

/**
 * Итог скрининга выгорания for a municipality and an academic year (S3 §3.2.1, A.1). There is one a
 * year and it never changes, so that no two of them can be subtracted; numbers are rounded, so that
 * it cannot be subtracted from the page of the same day either.
 */
public record BurnoutSummary(
    String id,
    String municipality,
    int startYear,
    int screened,
    int highRisk,
    LocalDate summarisedOn) {

  /** Fewer people than this are not summed up for others. */
  public static final int SMALLEST = 10;

  private static final int STEP = 5;

  /** The id of the summary of a year: one a year and municipality. */
  public static String idOf(String municipality, AcademicYear year) {
    return Ids.derived("burnout", municipality, year.toString());
  }

  /**
   * The summary of a screening; empty where it would tell too much: of fewer than ten people, or
   * where nearly everybody is at high risk.
   *
   * @param people the levels of each person on the scales
   */
  public static Optional<BurnoutSummary> of(
      String municipality,
      AcademicYear year,
      Collection<? extends Collection<Level>> people,
      LocalDate on) {
    int screened = people.size();
    int highRisk = (int) people.stream().filter(BurnoutSummary::highRisk).count();
    if (screened < SMALLEST || rounded(screened) - rounded(highRisk) < STEP) {
      return Optional.empty();
    }
    return Optional.of(
        new BurnoutSummary(
            idOf(municipality, year),
            municipality,
            year.startYear(),
            rounded(screened),
            rounded(highRisk),
            on));
  }

  private static boolean highRisk(Collection<Level> scales) {
    return scales.contains(Level.DEFICIT_HIGH);
  }

  private static int rounded(int people) {
    return (people + STEP / 2) / STEP * STEP;
  }

  /** What is told of it. */
  public Decision<BurnoutSummary, BurnoutEvent> told() {
    String year = new AcademicYear(startYear).toString();
    return Decision.accept(
        this, new BurnoutScreened(id, municipality, year, screened, highRisk, summarisedOn));
  }
}
