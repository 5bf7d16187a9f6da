package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;

/**
 * Проект лаборатории.
 *
 * @param result what came of it, may be empty
 */
public record Project(String title, LocalDate from, LocalDate to, String result) {
  public Project {
    title = title == null ? "" : title.strip();
    result = result == null ? "" : result.strip();
  }
}
