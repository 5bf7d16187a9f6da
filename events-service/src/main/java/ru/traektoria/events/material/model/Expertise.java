package ru.traektoria.events.material.model;

import java.time.LocalDate;
import ru.traektoria.events.model.TeacherId;

/**
 * Экспертиза материала by one expert in one round (S4-17).
 *
 * @param round 1 for the first; what comes back after a correction has another
 * @param opinion заключение, {@code null} while the expert works
 */
public record Expertise(int round, TeacherId expert, LocalDate assignedOn, Opinion opinion) {

  /** Решение эксперта; only a material with none but positive ones is published. */
  public enum Verdict {
    POSITIVE("Положительное: в банк"),
    RETURN("Вернуть на доработку"),
    NEGATIVE("Отрицательное: отклонить");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  /**
   * Заключение.
   *
   * @param words what the author reads; needed unless it is positive
   */
  public record Opinion(Verdict verdict, String words, LocalDate on) {
    public Opinion {
      words = words == null ? "" : words.strip();
    }
  }

  Expertise concluded(Opinion said) {
    return new Expertise(round, expert, assignedOn, said);
  }
}
