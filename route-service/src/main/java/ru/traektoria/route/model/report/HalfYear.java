package ru.traektoria.route.model.report;

import java.time.LocalDate;
import java.time.Month;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Полугодие учебного года: 1 September–31 December, 1 January–31 May (S0 §6.1 «раз в полугодие»).
 *
 * @param part 1 or 2
 */
public record HalfYear(int startYear, int part) {

  private static final int GRACE_DAYS = 15;

  public HalfYear {
    if (part != 1 && part != 2) {
      throw new IllegalArgumentException("a year has two halves, not " + part);
    }
  }

  /** The half a day falls into; June to August belong to the second half that has just ended. */
  public static HalfYear of(LocalDate day) {
    int start = AcademicYear.of(day).startYear();
    return new HalfYear(start, day.getMonthValue() >= Month.SEPTEMBER.getValue() ? 1 : 2);
  }

  /** {@code 2026-1}. */
  public static HalfYear parse(String text) {
    String[] parts = text.split("-");
    return new HalfYear(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  public LocalDate first() {
    return part == 1 ? LocalDate.of(startYear, 9, 1) : LocalDate.of(startYear + 1, 1, 1);
  }

  public LocalDate last() {
    return part == 1 ? LocalDate.of(startYear, 12, 31) : LocalDate.of(startYear + 1, 5, 31);
  }

  /** Срок отчёта: 15 days after the half has ended. */
  public LocalDate deadline() {
    return last().plusDays(GRACE_DAYS);
  }

  public HalfYear next() {
    return part == 1 ? new HalfYear(startYear, 2) : new HalfYear(startYear + 1, 1);
  }

  /** «1 полугодие 2026/27». */
  public String label() {
    return part + " полугодие " + new AcademicYear(startYear).label();
  }

  @Override
  public String toString() {
    return startYear + "-" + part;
  }
}
