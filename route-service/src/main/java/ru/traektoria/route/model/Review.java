package ru.traektoria.route.model;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.StepId;

/**
 * Промежуточная оценка after a block of steps (S1 part 1): how it goes, and whether the plan is to
 * be corrected.
 *
 * @param after the step that ends the block
 */
public record Review(StepId after, Verdict verdict, String conclusion, LocalDate on, Actor by) {

  /** What follows from it. */
  public enum Verdict {
    GO_ON("идём по плану"),
    CORRECT("нужна корректировка плана");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
