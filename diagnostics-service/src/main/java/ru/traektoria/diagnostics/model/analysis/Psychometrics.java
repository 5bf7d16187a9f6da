package ru.traektoria.diagnostics.model.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The formulas of classical test theory on plain numbers: rows are people, columns are items. They
 * are checked against published worked examples; where a formula has no value it answers NaN.
 */
final class Psychometrics {

  private Psychometrics() {}

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /** The variance of a sample: divided by one less than the number of values. */
  static double variance(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
    return values.length < 2 ? Double.NaN : squares / (values.length - 1);
  }

  /** Pearson's correlation; NaN where one side is the same for everybody. */
  static double correlation(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double together = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int i = 0; i < x.length; i++) {
      together += (x[i] - meanX) * (y[i] - meanY);
      squaresX += (x[i] - meanX) * (x[i] - meanX);
      squaresY += (y[i] - meanY) * (y[i] - meanY);
    }
    return squaresX == 0 || squaresY == 0 ? Double.NaN : together / Math.sqrt(squaresX * squaresY);
  }

  static double[] column(double[][] rows, int item) {
    return Arrays.stream(rows).mapToDouble(row -> row[item]).toArray();
  }

  static double[] totals(double[][] rows) {
    return Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /** Cronbach's alpha: k / (k − 1) · (1 − sum of the items' variances / variance of the total). */
  static double alpha(double[][] rows) {
    int items = rows.length == 0 ? 0 : rows[0].length;
    double whole = variance(totals(rows));
    if (items < 2 || !(whole > 0)) {
      return Double.NaN;
    }
    double parts = IntStream.range(0, items).mapToDouble(i -> variance(column(rows, i))).sum();
    return items / (items - 1.0) * (1 - parts / whole);
  }

  /** Alpha of the scale without one item. */
  static double alphaWithout(double[][] rows, int item) {
    return alpha(Arrays.stream(rows).map(row -> without(row, item)).toArray(double[][]::new));
  }

  private static double[] without(double[] row, int item) {
    return IntStream.range(0, row.length).filter(i -> i != item).mapToDouble(i -> row[i]).toArray();
  }

  /** The correlation of an item with the sum of the others of its scale. */
  static double itemRest(double[][] rows, int item) {
    double[] totals = totals(rows);
    double[] own = column(rows, item);
    double[] rest = IntStream.range(0, rows.length).mapToDouble(i -> totals[i] - own[i]).toArray();
    return correlation(own, rest);
  }

  /**
   * The mean of an item among those with the highest totals less that among the lowest. People with
   * the same total at the border count in part, so that the order of the answers never matters.
   *
   * @param share of all people in each of the two groups, 0.27 by custom
   */
  static double discrimination(double[] item, double[] totals, double share) {
    int size = Math.max(1, (int) Math.round(share * item.length));
    double[] mirrored = Arrays.stream(totals).map(each -> -each).toArray();
    return top(item, totals, size) - top(item, mirrored, size);
  }

  private static double top(double[] item, double[] totals, int size) {
    double[] sorted = totals.clone();
    Arrays.sort(sorted);
    double border = sorted[sorted.length - size];
    double sure = 0;
    double tied = 0;
    int sureOnes = 0;
    int tiedOnes = 0;
    for (int i = 0; i < item.length; i++) {
      if (totals[i] > border) {
        sure += item[i];
        sureOnes++;
      } else if (totals[i] == border) {
        tied += item[i];
        tiedOnes++;
      }
    }
    return (sure + tied / tiedOnes * (size - sureOnes)) / size;
  }
}
