package ru.traektoria.diagnostics.model.satisfaction;

import java.time.LocalDate;

/** What happens to the yearly survey; never a person, never an organisation. */
public sealed interface SatisfactionEvent {

  /**
   * Кто-то ответил на анкету.
   *
   * @param year the academic year, such as 2026-27
   * @param satisfied the overall mark is 4 or 5
   */
  record SatisfactionAnswered(
      String survey, String municipality, String year, boolean satisfied, LocalDate answeredOn)
      implements SatisfactionEvent {}
}
