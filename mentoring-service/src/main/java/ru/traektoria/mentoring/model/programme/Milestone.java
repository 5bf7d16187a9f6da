package ru.traektoria.mentoring.model.programme;

import java.time.LocalDate;

/**
 * Веха плана адаптации, such as «выступление на заседании МО по теме самообразования» (S1 §1.10).
 *
 * @param id of the milestone
 * @param text what is to be done
 * @param due last day
 * @param doneOn day it was done, {@code null} until then
 */
public record Milestone(String id, String text, LocalDate due, LocalDate doneOn) {

  /** Answers whether its day is past and it is not done. */
  public boolean lateOn(LocalDate today) {
    return doneOn == null && due.isBefore(today);
  }
}
