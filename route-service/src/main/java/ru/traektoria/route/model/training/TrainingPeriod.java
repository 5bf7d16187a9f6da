package ru.traektoria.route.model.training;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Полугодие отчёта о повышении квалификации. The programme of the municipality counts calendar
 * half-years (S2 task 4), the methodological service those of the academic year (S0 §6.1).
 *
 * @param year calendar year, or the one in which the academic year starts
 * @param part 1 or 2
 */
public record TrainingPeriod(Calendar calendar, int year, int part) {

  /** By which calendar halves are counted. */
  public enum Calendar {
    CALENDAR,
    ACADEMIC
  }

  public TrainingPeriod {
    if (part != 1 && part != 2) {
      throw new IllegalArgumentException("a year has two halves, not " + part);
    }
  }

  /** The half a day falls into. */
  public static TrainingPeriod of(Calendar calendar, LocalDate day) {
    if (calendar == Calendar.CALENDAR) {
      return new TrainingPeriod(calendar, day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }
    int start = AcademicYear.of(day).startYear();
    return new TrainingPeriod(calendar, start, day.getMonthValue() >= 9 ? 1 : 2);
  }

  /**
   * Reads {@code CALENDAR-2026-1}.
   *
   * @throws IllegalArgumentException if it is no such code
   */
  public static TrainingPeriod parse(String code) {
    String[] parts = code.split("-");
    if (parts.length != 3) {
      throw new IllegalArgumentException(code);
    }
    return new TrainingPeriod(
        Calendar.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  public LocalDate first() {
    if (calendar == Calendar.CALENDAR) {
      return LocalDate.of(year, part == 1 ? 1 : 7, 1);
    }
    return part == 1 ? LocalDate.of(year, 9, 1) : LocalDate.of(year + 1, 1, 1);
  }

  public LocalDate last() {
    if (calendar == Calendar.CALENDAR) {
      return part == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }
    return part == 1 ? LocalDate.of(year, 12, 31) : LocalDate.of(year + 1, 8, 31);
  }

  public TrainingPeriod previous() {
    return part == 2
        ? new TrainingPeriod(calendar, year, 1)
        : new TrainingPeriod(calendar, year - 1, 2);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /**
   * The day a report of the period shows: its last one, today while it runs, or an earlier day of
   * the period that somebody asks for.
   *
   * @param wished {@code null} for the latest
   */
  public LocalDate asOf(LocalDate wished, LocalDate today) {
    LocalDate latest = last().isAfter(today) ? today : last();
    return wished != null && contains(wished) && wished.isBefore(latest) ? wished : latest;
  }

  /** «2 полугодие 2026 года», «1 полугодие 2026/27 учебного года». */
  public String label() {
    return calendar == Calendar.CALENDAR
        ? "%d полугодие %d года".formatted(part, year)
        : "%d полугодие %s учебного года".formatted(part, new AcademicYear(year).label());
  }

  /** The one of the day and the three before it, newest first. */
  public static List<TrainingPeriod> recent(Calendar calendar, LocalDate day) {
    return java.util.stream.Stream.iterate(of(calendar, day), TrainingPeriod::previous)
        .limit(4)
        .toList();
  }

  /** The code: {@code CALENDAR-2026-1}. */
  @Override
  public String toString() {
    return calendar + "-" + year + "-" + part;
  }
}
