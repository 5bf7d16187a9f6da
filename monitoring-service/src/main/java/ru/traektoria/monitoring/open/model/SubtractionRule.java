package ru.traektoria.monitoring.open.model;

import java.math.BigDecimal;

/**
 * Вычитание публикаций. Whatever was open is open for ever, so a number that tells people's results
 * must not differ from an earlier one by one to four people: whoever subtracts the two would learn
 * of just those. It stays hidden until enough people stand between them.
 */
public final class SubtractionRule {

  private SubtractionRule() {}

  /**
   * Answers whether two numbers of the same indicator and year tell of a small group together.
   *
   * @param then numerator that was open; {@code null}: unknown
   * @param thenOf its denominator; {@code null}: a count
   * @param now the numerator to be opened
   * @param nowOf its denominator
   */
  public static boolean tells(BigDecimal then, Long thenOf, BigDecimal now, Long nowOf) {
    if (then == null || now == null) {
      return false;
    }
    return few(now.subtract(then))
        || thenOf != null && nowOf != null && few(rest(now, nowOf).subtract(rest(then, thenOf)));
  }

  private static BigDecimal rest(BigDecimal part, Long whole) {
    return BigDecimal.valueOf(whole).subtract(part);
  }

  private static boolean few(BigDecimal change) {
    BigDecimal people = change.abs();
    return people.signum() > 0 && people.compareTo(BigDecimal.valueOf(SmallGroupsRule.LEAST)) < 0;
  }
}
