package ru.traektoria.events.meeting.model;

import java.time.LocalDate;

/**
 * Исполнение решения: what became of it, one entry each time somebody reports.
 *
 * @param resolution id of the decision
 * @param outcome what became of it
 * @param on the day it was reported
 * @param due the new term of what was put off, else {@code null}
 * @param words how it was done, or why not
 */
public record Execution(
    String resolution, Outcome outcome, LocalDate on, LocalDate due, String words) {

  public Execution {
    words = words == null ? "" : words.strip();
  }

  /** What became of a decision. */
  public enum Outcome {
    DONE("Выполнено"),
    PUT_OFF("Срок перенесён"),
    WITHDRAWN("Снято с контроля");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** The users' word. */
    public String label() {
      return label;
    }

    boolean ends() {
      return this != PUT_OFF;
    }
  }
}
