package ru.traektoria.events.model;

import static java.time.LocalDate.of;

import java.time.LocalDate;
import java.util.Map;

/**
 * Переносы выходных by the Government's yearly decrees (ст. 112 ТК РФ): № 1505 of 2022 for 2023, №
 * 1314 of 2023 for 2024, № 1335 of 2024 for 2025, № 1466 of 2025 for 2026. Later years are entered
 * by the municipality.
 */
final class MovedDays {

  /** The day off, and the day that it stands for. */
  static final Map<LocalDate, LocalDate> OFF =
      Map.ofEntries(
          Map.entry(of(2023, 2, 24), of(2023, 1, 1)),
          Map.entry(of(2023, 5, 8), of(2023, 1, 8)),
          Map.entry(of(2024, 4, 29), of(2024, 4, 27)),
          Map.entry(of(2024, 4, 30), of(2024, 11, 2)),
          Map.entry(of(2024, 5, 10), of(2024, 1, 6)),
          Map.entry(of(2024, 12, 30), of(2024, 12, 28)),
          Map.entry(of(2024, 12, 31), of(2024, 1, 7)),
          Map.entry(of(2025, 5, 2), of(2025, 1, 4)),
          Map.entry(of(2025, 5, 8), of(2025, 2, 23)),
          Map.entry(of(2025, 6, 13), of(2025, 3, 8)),
          Map.entry(of(2025, 11, 3), of(2025, 11, 1)),
          Map.entry(of(2025, 12, 31), of(2025, 1, 5)),
          Map.entry(of(2026, 1, 9), of(2026, 1, 3)),
          Map.entry(of(2026, 12, 31), of(2026, 1, 4)));

  private MovedDays() {}

  /** Answers whether a decree has put the day somewhere else. */
  static boolean moved(LocalDate day) {
    return OFF.containsValue(day);
  }
}
