package ru.traektoria.route.model.training;

import java.time.LocalDate;
import java.time.YearMonth;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.model.course.QualificationWindow;

/**
 * К какому году относится очередной КПК (S1 §1.1 «перспективный план»): the year in which the last
 * document stops counting; what is over already, or never began, is due at once.
 */
public final class DueRule {

  private DueRule() {}

  /**
   * The academic year in which the teacher has to be trained again.
   *
   * @param lastOn day of the last document, {@code null} if none is known
   */
  public static AcademicYear year(LocalDate lastOn, LocalDate today) {
    AcademicYear now = AcademicYear.of(today);
    if (lastOn == null) {
      return now;
    }
    AcademicYear due = AcademicYear.of(QualificationWindow.lastDay(lastOn));
    return due.compareTo(now) < 0 ? now : due;
  }

  /** The month to propose within a year: by the last day, never past, never outside the year. */
  public static YearMonth month(LocalDate lastOn, AcademicYear year, LocalDate today) {
    YearMonth first = YearMonth.from(year.first());
    YearMonth last = YearMonth.from(year.last());
    YearMonth next = YearMonth.from(today).plusMonths(1);
    YearMonth due = lastOn == null ? next : YearMonth.from(QualificationWindow.lastDay(lastOn));
    YearMonth wanted = due.isBefore(next) ? next : due;
    YearMonth notBefore = wanted.isBefore(first) ? first : wanted;
    return notBefore.isAfter(last) ? last : notBefore;
  }
}
