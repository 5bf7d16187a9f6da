package ru.traektoria.monitoring.cycle.model.action;

import ru.traektoria.monitoring.cycle.model.action.Effect.Change;

/**
 * Было — стало (S3 §5, этап 7): compared exactly, on the numbers themselves; another formula or a
 * missing number is not compared.
 */
public final class EffectRule {

  private EffectRule() {}

  /** How a number changed. */
  public static Change change(Measurement before, Measurement after) {
    if (before.value() == null
        || after.value() == null
        || !before.definition().equals(after.definition())) {
      return Change.NOT_COMPARABLE;
    }
    int moved = exact(before, after);
    if (moved == 0) {
      return Change.SAME;
    }
    if (before.better() == 0) {
      return Change.CHANGED;
    }
    return moved == before.better() ? Change.BETTER : Change.WORSE;
  }

  /** 2 of 3 is 66.6667 % and 4 of 6 too: shares are compared by their parts. */
  private static int exact(Measurement before, Measurement after) {
    if (before.denominator() == null
        || after.denominator() == null
        || before.numerator() == null
        || after.numerator() == null) {
      return Integer.signum(after.value().compareTo(before.value()));
    }
    return Integer.signum(
        after
            .numerator()
            .multiply(java.math.BigDecimal.valueOf(before.denominator()))
            .compareTo(
                before.numerator().multiply(java.math.BigDecimal.valueOf(after.denominator()))));
  }
}
