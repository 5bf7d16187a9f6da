package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.traektoria.monitoring.catalogue.Indicator;

/** A value that is compared exactly: 99,96 % is not 100 % (indicators.md §1). */
record Fraction(BigDecimal over, BigDecimal under) implements Comparable<Fraction> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 8;

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  /** The value of a row, {@code null} where it has none. */
  static Fraction of(Row row) {
    if (row.value() == null) {
      return null;
    }
    if (row.denominator() == null) {
      return of(row.numerator());
    }
    boolean percent = row.indicator().text().unit() == Indicator.Unit.PERCENT;
    BigDecimal over = percent ? row.numerator().multiply(HUNDRED) : row.numerator();
    return new Fraction(over, BigDecimal.valueOf(row.denominator()));
  }

  Fraction minus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).subtract(other.over.multiply(under)),
        under.multiply(other.under));
  }

  /** In per cent of the other one. */
  Fraction percentOf(Fraction other) {
    return new Fraction(over.multiply(other.under).multiply(HUNDRED), under.multiply(other.over));
  }

  int sign() {
    return over.signum() * under.signum();
  }

  BigDecimal decimal() {
    BigDecimal value = over.divide(under, DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  @Override
  public int compareTo(Fraction other) {
    return minus(other).sign();
  }
}
