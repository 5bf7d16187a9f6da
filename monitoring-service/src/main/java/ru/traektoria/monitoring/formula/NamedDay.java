package ru.traektoria.monitoring.formula;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.methodical.SchoolQuarters;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Дни с именем: what a formula may say besides a date of its own; all of them follow from D
 * (AMB-21: half-years of the programme and of the calendar are different ones).
 */
public enum NamedDay {
  AS_OF("asOf", "дата D", on -> on),
  YEAR_START("yearStart", "начало учебного года", on -> AcademicYear.of(on).first()),
  YEAR_END("yearEnd", "конец учебного года", on -> AcademicYear.of(on).last()),
  HALF_START("halfStart", "начало учебного полугодия: 1 сентября или 1 января", School::halfStart),
  HALF_END("halfEnd", "конец учебного полугодия: 31 декабря или 31 августа", School::halfEnd),
  QUARTER_START("quarterStart", "начало учебной четверти", School::quarterStart),
  QUARTER_END("quarterEnd", "конец учебной четверти с каникулами после неё", School::quarterEnd),
  CALENDAR_START("calendarStart", "1 января", on -> on.withDayOfYear(1)),
  CALENDAR_END("calendarEnd", "31 декабря", on -> MonthDay.of(12, 31).atYear(on.getYear())),
  CALENDAR_HALF_START(
      "calendarHalfStart", "начало полугодия: 1 января или 1 июля", on -> part(on, 6)),
  CALENDAR_HALF_END(
      "calendarHalfEnd",
      "конец полугодия: 30 июня или 31 декабря",
      on -> part(on, 6).plusMonths(6).minusDays(1)),
  CALENDAR_QUARTER_START("calendarQuarterStart", "начало квартала", on -> part(on, 3)),
  CALENDAR_QUARTER_END(
      "calendarQuarterEnd", "конец квартала", on -> part(on, 3).plusMonths(3).minusDays(1));

  private final String word;
  private final String label;
  private final UnaryOperator<LocalDate> date;

  NamedDay(String word, String label, UnaryOperator<LocalDate> date) {
    this.word = word;
    this.label = label;
    this.date = date;
  }

  /** As formulas write it. */
  public String word() {
    return word;
  }

  public String label() {
    return label;
  }

  /**
   * The day that it is when facts are looked at on this one; quarters as most schools have them.
   */
  public LocalDate date(LocalDate asOf) {
    return date.apply(asOf);
  }

  /** The epoch day; school quarters are those of the municipality that is looked at. */
  int value(Reading reading) {
    Moment moment = reading.moment();
    int town = reading.slice().municipality();
    return switch (this) {
      case AS_OF -> moment.asOf();
      case YEAR_START -> moment.yearStart();
      case YEAR_END -> moment.yearEnd();
      case QUARTER_START -> SchoolQuarters.of(reading).start(town, moment.asOf());
      case QUARTER_END -> SchoolQuarters.of(reading).end(town, moment.asOf());
      default -> (int) date(LocalDate.ofEpochDay(moment.asOf())).toEpochDay();
    };
  }

  public static Optional<NamedDay> of(String word) {
    return Arrays.stream(values()).filter(day -> day.word.equals(word)).findFirst();
  }

  /** The beginning of a period that the formula counts from; the first it names. */
  public static Optional<NamedDay> startIn(String formula) {
    return Arrays.stream(values())
        .filter(day -> day.name().endsWith("START"))
        .filter(day -> formula.matches("(?s).*\\b" + day.word + "\\b.*"))
        .findFirst();
  }

  private static LocalDate part(LocalDate on, int months) {
    int month = (on.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(on.getYear(), month, 1);
  }

  /** Halves and quarters of a school year. */
  private static final class School {

    /** The usual last days of quarters, holidays included; the summer belongs to the fourth. */
    private static final List<MonthDay> QUARTERS =
        List.of(MonthDay.of(11, 4), MonthDay.of(1, 8), MonthDay.of(3, 31), MonthDay.of(8, 31));

    private School() {}

    static LocalDate halfStart(LocalDate on) {
      return on.getMonthValue() >= 9
          ? LocalDate.of(on.getYear(), 9, 1)
          : LocalDate.of(on.getYear(), 1, 1);
    }

    static LocalDate halfEnd(LocalDate on) {
      return on.getMonthValue() >= 9
          ? LocalDate.of(on.getYear(), 12, 31)
          : LocalDate.of(on.getYear(), 8, 31);
    }

    static LocalDate quarterEnd(LocalDate on) {
      return ends(on).stream().filter(end -> !end.isBefore(on)).findFirst().orElseThrow();
    }

    static LocalDate quarterStart(LocalDate on) {
      List<LocalDate> ends = ends(on);
      int quarter =
          IntStream.range(0, ends.size())
              .filter(i -> !ends.get(i).isBefore(on))
              .findFirst()
              .orElseThrow();
      return quarter == 0 ? AcademicYear.of(on).first() : ends.get(quarter - 1).plusDays(1);
    }

    private static List<LocalDate> ends(LocalDate on) {
      int first = AcademicYear.of(on).startYear();
      return QUARTERS.stream()
          .map(day -> day.atYear(day.getMonthValue() >= 9 ? first : first + 1))
          .toList();
    }
  }
}
