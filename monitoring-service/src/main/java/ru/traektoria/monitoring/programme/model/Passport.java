package ru.traektoria.monitoring.programme.model;

import java.time.LocalDate;

/**
 * Паспорт программы (S0, S4): what it is called, for how long, whose and what for.
 *
 * @param to {@code null}: without term, as a concept (S3-01)
 * @param calendar whether its years are calendar ones
 * @param tasks one a line
 * @param note what does not agree in the document, such as two dates of one order
 */
public record Passport(
    String title,
    LocalDate from,
    LocalDate to,
    boolean calendar,
    String customer,
    String developer,
    String executors,
    String goal,
    String tasks,
    String groups,
    String control,
    String note) {

  /** Whether the programme runs on the day. */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
