package ru.traektoria.monitoring.cycle.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Этап управленческого цикла (S3 §5.2), in the order in which they are closed. The days are where
 * the calendar begins; each cycle has its own.
 */
public enum StageKind {
  INDICATORS("Цели и показатели", "Показатели", at(9, 1), at(9, 15)),
  METHODS("Методы сбора информации", "Методы", at(9, 1), at(9, 30)),
  MONITORING("Мониторинг показателей", "Мониторинг", at(9, 1), at(8, 31)),
  ANALYSIS("Анализ результатов", "Анализ", at(6, 1), at(8, 31)),
  RECOMMENDATIONS("Адресные рекомендации", "Рекомендации", at(6, 15), at(8, 31)),
  MEASURES("Меры и управленческие решения", "Меры", at(6, 15), at(8, 31)),
  EFFECTIVENESS("Оценка эффективности мер", "Эффект", at(8, 1), at(8, 31));

  private final String title;
  private final String brief;
  private final MonthDay from;
  private final MonthDay to;

  StageKind(String title, String brief, MonthDay from, MonthDay to) {
    this.title = title;
    this.brief = brief;
    this.from = from;
    this.to = to;
  }

  private static MonthDay at(int month, int day) {
    return MonthDay.of(month, day);
  }

  public String title() {
    return title;
  }

  /** For narrow places. */
  public String brief() {
    return brief;
  }

  /** 1 to 7. */
  public int number() {
    return ordinal() + 1;
  }

  LocalDate from(AcademicYear year) {
    return in(year, from);
  }

  LocalDate to(AcademicYear year) {
    return in(year, to);
  }

  private static LocalDate in(AcademicYear year, MonthDay day) {
    boolean autumn = day.getMonth().compareTo(Month.SEPTEMBER) >= 0;
    return day.atYear(autumn ? year.startYear() : year.startYear() + 1);
  }
}
