package ru.traektoria.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times of many repetitions, three significant digits; safe for many threads. */
public final class Percentiles {

  private static final long LONGEST = 600_000_000_000L;
  private final Histogram histogram = new ConcurrentHistogram(1_000, LONGEST, 3);

  /** Notes one time. */
  public void add(long nanos) {
    histogram.recordValue(Math.max(0, Math.min(nanos, LONGEST)));
  }

  /** Notes one time in milliseconds. */
  public void addMillis(double millis) {
    add(Math.round(millis * 1e6));
  }

  public long count() {
    return histogram.getTotalCount();
  }

  /** Milliseconds at the percentile (0–100). */
  public double millis(double percentile) {
    return histogram.getValueAtPercentile(percentile) / 1e6;
  }

  /** How many, and the usual percentiles in milliseconds. */
  public Map<String, Object> numbers() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("count", count());
    numbers.put("p50", rounded(millis(50)));
    numbers.put("p95", rounded(millis(95)));
    numbers.put("p99", rounded(millis(99)));
    numbers.put("max", rounded(histogram.getMaxValue() / 1e6));
    return numbers;
  }

  private static double rounded(double millis) {
    return Math.round(millis * 100) / 100.0;
  }
}
