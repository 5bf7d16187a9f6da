package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;

/** Запись о сопровождении лаборатории (S2-73). */
public record Support(Kind kind, LocalDate on, String words) {

  /** Вид сопровождения. */
  public enum Kind {
    INFORMATION("Информационно-методическое"),
    ORGANISATION("Организационное"),
    CONSULTING("Консультационное"),
    EXPERTISE("Экспертное");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As people call it. */
    public String label() {
      return label;
    }
  }

  public Support {
    words = words == null ? "" : words.strip();
  }
}
