package ru.traektoria.monitoring.closing.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Что закрывается: the monitoring windows of S3, table 3, and the two kinds of years (domain.md
 * §2.6). Days are those of the documents; a municipality may move them with a reason.
 */
public enum PeriodKind {
  WORKFORCE(
      "Кадровый потенциал, сентябрь",
      "S3, табл. 3, трек 1: ежегодно, сентябрь",
      MonthDay.of(9, 30),
      MonthDay.of(10, 15),
      List.of("T1.1", "T1.2", "T1.3", "T1.4", "T1.5", "T1.6", "T1.7")),
  NEEDS_MAY(
      "Кадровые потребности, май",
      "S3, табл. 3, трек 2: ежегодно, май",
      MonthDay.of(5, 31),
      MonthDay.of(6, 15),
      List.of("T2.1", "T2.2", "T2.3", "T2.4", "T2.5")),
  NEEDS_AUGUST(
      "Кадровые потребности, август",
      "S3, табл. 3, трек 2: ежегодно, август",
      MonthDay.of(8, 31),
      MonthDay.of(9, 15),
      List.of("T2.1", "T2.2", "T2.3", "T2.4", "T2.5")),
  YOUNG(
      "Молодые педагоги и наставничество, август",
      "S3, табл. 3, трек 2: ежегодно, август",
      MonthDay.of(8, 31),
      MonthDay.of(9, 15),
      List.of("T2.6", "T2.7", "T2.8", "T2.9")),
  ACADEMIC_YEAR(
      "Учебный год",
      "Закрывается 15 октября, чтобы дошли поздние удостоверения",
      null,
      MonthDay.of(10, 15),
      List.of()),
  CALENDAR_YEAR(
      "Календарный год",
      "Закрывается 31 января, чтобы дошли поздние удостоверения",
      null,
      MonthDay.of(1, 31),
      List.of());

  private final String title;
  private final String source;
  private final MonthDay day;
  private final MonthDay due;
  private final List<String> codes;

  PeriodKind(String title, String source, MonthDay day, MonthDay due, List<String> codes) {
    this.title = title;
    this.source = source;
    this.day = day;
    this.due = due;
    this.codes = codes;
  }

  public String title() {
    return title;
  }

  /** Where it stands. */
  public String source() {
    return source;
  }

  /** Indicators that the window is about; empty: all of the year. */
  public List<String> codes() {
    return codes;
  }

  /** Whether it is a whole year and not a window of one. */
  public boolean year() {
    return day == null;
  }

  /** Whether it belongs to a calendar year. */
  public boolean calendar() {
    return this == CALENDAR_YEAR;
  }

  /** The day D of a window; {@code null} of a year: each indicator has its own. */
  public LocalDate dayIn(int start) {
    return day == null ? null : on(day, start);
  }

  /** The last day that it covers. */
  public LocalDate lastIn(int start) {
    if (day != null) {
      return dayIn(start);
    }
    return calendar() ? LocalDate.of(start, 12, 31) : LocalDate.of(start + 1, 8, 31);
  }

  /** By when it is closed unless the municipality says otherwise. */
  public LocalDate dueIn(int start) {
    return year() || day.getMonthValue() == 8 ? due.atYear(start + 1) : on(due, start);
  }

  private static LocalDate on(MonthDay day, int start) {
    return day.atYear(day.getMonthValue() < 9 ? start + 1 : start);
  }

  /** As it stands in addresses: {@code needs-may}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this code. */
  public static Optional<PeriodKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
