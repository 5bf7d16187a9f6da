package ru.traektoria.monitoring.formula.reader;

/**
 * Why a formula cannot be used, in Russian, with the place in its text.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record FormulaProblem(String formula, int line, int column, String message) {

  @Override
  public String toString() {
    return "Формула «%s», строка %d, знак %d: %s".formatted(formula, line, column, message);
  }

  /** Carries the problem to whoever asked for the formula to be compiled. */
  public static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient FormulaProblem problem;

    Found(FormulaProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    public FormulaProblem problem() {
      return problem;
    }
  }
}
