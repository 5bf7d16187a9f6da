package ru.traektoria.diagnostics.model.assessment;

import java.util.Collection;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;

/**
 * Комплексная диагностика (S1 part 1, S1-30): what is seen from outside and the teacher's own view
 * both count, so within one academic year it takes at least one objective and one subjective
 * instrument.
 */
public final class ComplexRule {

  private ComplexRule() {}

  /** Answers whether the instruments that a teacher completed in a year make it complex. */
  public static boolean complex(Collection<InstrumentKind> completed) {
    return completed.stream().anyMatch(InstrumentKind::objective)
        && completed.stream().anyMatch(InstrumentKind::subjective);
  }
}
