package ru.traektoria.platform.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Учебный год: 1 September to 31 August, named by the calendar year in which it starts
 * (indicators.md §1).
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

  private static final Pattern CODE = Pattern.compile("(\\d{4})-(\\d{2})");

  /** The academic year to which a civil date belongs. */
  public static AcademicYear of(LocalDate date) {
    boolean autumn = date.getMonthValue() >= Month.SEPTEMBER.getValue();
    return new AcademicYear(autumn ? date.getYear() : date.getYear() - 1);
  }

  /**
   * Reads the code {@code 2026-27}.
   *
   * @throws IllegalArgumentException with a Russian sentence if it is not such a code
   */
  public static AcademicYear parse(String code) {
    Matcher matcher = CODE.matcher(code);
    if (matcher.matches()) {
      AcademicYear year = new AcademicYear(Integer.parseInt(matcher.group(1)));
      if (year.toString().equals(code)) {
        return year;
      }
    }
    throw new IllegalArgumentException(
        "Учебный год записывается как 2026-27, получено: «" + code + "»");
  }

  /** 1 September. */
  public LocalDate first() {
    return LocalDate.of(startYear, Month.SEPTEMBER, 1);
  }

  /** 31 August of the next calendar year. */
  public LocalDate last() {
    return LocalDate.of(startYear + 1, Month.AUGUST, 31);
  }

  /** Answers whether the date lies in this year. */
  public boolean contains(LocalDate date) {
    return of(date).equals(this);
  }

  /** The year before. */
  public AcademicYear previous() {
    return new AcademicYear(startYear - 1);
  }

  /** The year after. */
  public AcademicYear next() {
    return new AcademicYear(startYear + 1);
  }

  /** As people write it: {@code 2026/27}. */
  public String label() {
    return toString().replace('-', '/');
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  /** The code used in addresses and storage: {@code 2026-27}. */
  @Override
  public String toString() {
    return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
  }
}
