package ru.traektoria.mentoring.model.programme;

import java.time.LocalDate;

/**
 * Цель программы пары (S3 §3.2.2): a deficit of the mentee that is worked at, or a wish in words.
 *
 * @param id of the goal
 * @param text in words; empty where the deficit says it
 * @param deficit the deficit it refers to, {@code null} for a wish
 * @param competence code of the deficit's competence, {@code null} for a wish
 * @param reachedOn day on which a wish was reached; a deficit is resolved by diagnostics alone
 */
public record Goal(String id, String text, String deficit, String competence, LocalDate reachedOn) {

  /** Answers whether it stands for a deficit found by diagnostics. */
  public boolean fromDeficit() {
    return deficit != null;
  }
}
