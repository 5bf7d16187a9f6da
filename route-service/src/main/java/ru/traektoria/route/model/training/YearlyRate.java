package ru.traektoria.route.model.training;

/**
 * Не менее 30 % педагогов в год (S0 §5, stage 2; P5.1): how many must be trained, how many are
 * still missing. 30 % a year do not make 100 % in three years (P2.3), so both numbers are told.
 *
 * @param teachers everybody who counts; zero means there is nothing to require
 * @param done teachers trained in the year already
 * @param planned teachers in the plan of the year who are not trained yet
 */
public record YearlyRate(int teachers, int done, int planned) {

  /** Percent of the teachers who are to be trained every year. */
  public static final int LEAST_PERCENT = 30;

  private static final int CYCLE_YEARS = 3;

  /** The smallest number of people that is not below the rate. */
  public int required() {
    return ceiling(teachers * LEAST_PERCENT, 100);
  }

  /** How many a year would be needed to reach everybody within three years. */
  public int neededForAll() {
    return ceiling(teachers, CYCLE_YEARS);
  }

  /** Who is trained or planned. */
  public int provided() {
    return done + planned;
  }

  /** How many more the plan needs; 0 once the rate is provided for. */
  public int missing() {
    return Math.max(0, required() - provided());
  }

  private static int ceiling(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
