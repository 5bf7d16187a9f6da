package ru.traektoria.events.contest.model.terms;

import java.time.LocalDate;

/**
 * Кому открыт конкурс (S1-111: «Педагогический дебют» is for young teachers).
 *
 * @param lessYears teaching for fewer full years than this; {@code null} for any
 * @param youngerThan younger than this many years; {@code null} for any
 */
public record Audience(Integer lessYears, Integer youngerThan) {

  /** Open to everybody. */
  public static final Audience EVERYBODY = new Audience(null, null);

  /** What the register says of a person's age and experience. */
  public enum Fit {
    /** Подходит. */
    YES,
    /** Не подходит. */
    NO,
    /** В реестре нет данных: the methodist decides on admission. */
    UNKNOWN
  }

  /** Answers whether everybody may take part. */
  public boolean open() {
    return lessYears == null && youngerThan == null;
  }

  /**
   * Answers whether somebody may take part.
   *
   * @param teachingSince start of teaching, {@code null} where the register does not know
   * @param bornOn birthday, {@code null} where the register does not know
   */
  public Fit fits(LocalDate teachingSince, LocalDate bornOn, LocalDate on) {
    Fit experience = fits(lessYears, teachingSince, on);
    Fit age = fits(youngerThan, bornOn, on);
    if (experience == Fit.NO || age == Fit.NO) {
      return Fit.NO;
    }
    return experience == Fit.UNKNOWN || age == Fit.UNKNOWN ? Fit.UNKNOWN : Fit.YES;
  }

  private static Fit fits(Integer years, LocalDate since, LocalDate on) {
    if (years == null) {
      return Fit.YES;
    }
    if (since == null) {
      return Fit.UNKNOWN;
    }
    return since.plusYears(years).isAfter(on) ? Fit.YES : Fit.NO;
  }
}
