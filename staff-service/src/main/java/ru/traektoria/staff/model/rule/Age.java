package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.time.Period;

/** Completed years, as the documents count age and experience («полных лет»). */
public final class Age {

  private Age() {}

  /** Completed years between the days; 0 while the first has not come. */
  public static int fullYears(LocalDate since, LocalDate day) {
    return day.isBefore(since) ? 0 : Period.between(since, day).getYears();
  }
}
