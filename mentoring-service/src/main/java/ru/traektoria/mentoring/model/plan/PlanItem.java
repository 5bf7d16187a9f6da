package ru.traektoria.mentoring.model.plan;

import java.time.LocalDate;

/**
 * Пункт плана поддержки.
 *
 * @param id of the item
 * @param text мероприятие
 * @param due last day
 * @param responsible кто отвечает, as a role or in words
 * @param doneOn day it was done, {@code null} until then
 * @param result what came of it, in words
 */
public record PlanItem(
    String id, String text, LocalDate due, String responsible, LocalDate doneOn, String result) {

  /** Answers whether it is done. */
  public boolean done() {
    return doneOn != null;
  }

  /** Answers whether its day is past and it is not done. */
  public boolean lateOn(LocalDate today) {
    return !done() && due.isBefore(today);
  }

  PlanItem doneOn(LocalDate day, String what) {
    return new PlanItem(id, text, due, responsible, day, what);
  }
}
