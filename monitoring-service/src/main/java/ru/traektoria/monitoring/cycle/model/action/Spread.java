package ru.traektoria.monitoring.cycle.model.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Разброс показателя по организациям (S3-66): quartiles by linear interpolation, outliers beyond
 * one and a half quartile ranges (Tukey).
 *
 * @param outliers organisations and their values
 */
public record Spread(
    int count,
    BigDecimal least,
    BigDecimal lower,
    BigDecimal median,
    BigDecimal upper,
    BigDecimal most,
    Map<String, BigDecimal> outliers) {

  /** Fewer organisations than this have no quartiles worth the name. */
  public static final int ENOUGH = 4;

  private static final BigDecimal FENCE = new BigDecimal("1.5");

  /** The spread of the values; {@code null} of fewer than four organisations. */
  public static Spread of(Map<String, BigDecimal> values) {
    if (values.size() < ENOUGH) {
      return null;
    }
    List<BigDecimal> sorted = values.values().stream().sorted().toList();
    BigDecimal lower = quantile(sorted, 1);
    BigDecimal upper = quantile(sorted, 3);
    BigDecimal fence = upper.subtract(lower).multiply(FENCE);
    Map<String, BigDecimal> outliers = new TreeMap<>();
    values.forEach(
        (organisation, value) -> {
          if (value.compareTo(lower.subtract(fence)) < 0 || value.compareTo(upper.add(fence)) > 0) {
            outliers.put(organisation, value);
          }
        });
    return new Spread(
        sorted.size(),
        sorted.get(0),
        lower,
        quantile(sorted, 2),
        upper,
        sorted.get(sorted.size() - 1),
        outliers);
  }

  private static BigDecimal quantile(List<BigDecimal> sorted, int quarters) {
    BigDecimal place =
        BigDecimal.valueOf((sorted.size() - 1L) * quarters)
            .divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY);
    int below = place.intValue();
    BigDecimal part = place.subtract(BigDecimal.valueOf(below));
    BigDecimal low = sorted.get(below);
    BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return high.subtract(low).multiply(part).add(low);
  }
}
