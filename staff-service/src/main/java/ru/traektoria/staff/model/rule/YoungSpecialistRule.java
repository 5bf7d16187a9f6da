package ru.traektoria.staff.model.rule;

import java.time.LocalDate;

/** Молодой специалист: pedagogical experience below three full years (S0 §4, МС(D)). */
public final class YoungSpecialistRule {

  /** The bound, in full years. */
  public static final int YEARS = 3;

  private YoungSpecialistRule() {}

  /** Answers for a day; an unknown beginning is not taken for a young specialist. */
  public static boolean holds(LocalDate teachingSince, LocalDate day) {
    return teachingSince != null
        && !teachingSince.isAfter(day)
        && Age.fullYears(teachingSince, day) < YEARS;
  }

  /** Who began after this day is a young specialist on {@code day}. */
  public static LocalDate beganAfter(LocalDate day) {
    return day.minusYears(YEARS);
  }
}
