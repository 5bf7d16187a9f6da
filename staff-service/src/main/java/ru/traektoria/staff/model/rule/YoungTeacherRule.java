package ru.traektoria.staff.model.rule;

import java.time.LocalDate;

/** Молодой педагог: below 35 full years of age (T2.6, М(D)). */
public final class YoungTeacherRule {

  /** The bound, in full years. */
  public static final int YEARS = 35;

  private YoungTeacherRule() {}

  /** Answers for a day; an unknown birth date is not taken for youth. */
  public static boolean holds(LocalDate birthDate, LocalDate day) {
    return birthDate != null && Age.fullYears(birthDate, day) < YEARS;
  }
}
