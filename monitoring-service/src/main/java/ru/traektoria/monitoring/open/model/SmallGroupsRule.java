package ru.traektoria.monitoring.open.model;

import java.math.BigDecimal;

/**
 * Малые группы на открытой странице. Stricter than inside (indicators.md §1): everybody reads it,
 * and whoever knows the town knows the five people behind a number.
 *
 * <ul>
 *   <li>fewer than five people in the denominator: nothing is shown;
 *   <li>a number that tells people's results is hidden as well where it holds fewer than five of
 *       them, or all but fewer than five.
 * </ul>
 */
public final class SmallGroupsRule {

  /** The smallest group that is shown. */
  public static final int LEAST = 5;

  private SmallGroupsRule() {}

  /**
   * Answers whether the number stays hidden.
   *
   * @param people whether it counts people
   * @param results whether it tells results of people, which nobody may work out
   * @param numerator how many; {@code null}: the number is derived or unknown
   * @param denominator of how many; {@code null}: a count
   */
  public static boolean hides(
      boolean people, boolean results, BigDecimal numerator, Long denominator) {
    if (people && denominator != null && denominator > 0 && denominator < LEAST) {
      return true;
    }
    if (!results || numerator == null) {
      return false;
    }
    return few(numerator)
        || denominator != null && few(BigDecimal.valueOf(denominator).subtract(numerator));
  }

  private static boolean few(BigDecimal group) {
    return group.signum() > 0 && group.compareTo(BigDecimal.valueOf(LEAST)) < 0;
  }
}
