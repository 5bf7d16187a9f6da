package ru.traektoria.diagnostics.model;

import java.time.LocalDate;

/**
 * What a diagnostics says about one competence.
 *
 * @param percent 0 to 100, or {@code null} where only the level was reported (ЦНППМ, history)
 * @param resolvedOn the day on which a deficit of past years was overcome, else {@code null}
 */
public record Finding(
    CompetenceCode competence, Level level, Integer percent, LocalDate resolvedOn) {

  /** A finding that was reported as a level alone. */
  public static Finding reported(CompetenceCode competence, Level level) {
    return new Finding(competence, level, null, null);
  }
}
