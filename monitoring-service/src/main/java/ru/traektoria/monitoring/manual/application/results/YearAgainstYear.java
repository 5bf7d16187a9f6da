package ru.traektoria.monitoring.manual.application.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ru.traektoria.monitoring.manual.application.results.ResultsBoard.Value;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.growth.PupilResults;
import ru.traektoria.monitoring.reading.growth.PupilResults.Sums;

/**
 * One component in two years.
 *
 * @param now what the year has
 * @param like the part of it that can be compared
 * @param before the year before, of the same
 */
record YearAgainstYear(ResultPart part, Sums now, Sums like, Sums before) {

  static YearAgainstYear of(ResultPart part, Reading reading) {
    int kind = part.kind().code();
    return new YearAgainstYear(
        part,
        PupilResults.now(reading, kind),
        PupilResults.comparable(reading, kind, false),
        PupilResults.comparable(reading, kind, true));
  }

  Value value(List<Integer> places) {
    BigDecimal current = mean(places, now);
    BigDecimal comparable = mean(places, like);
    BigDecimal earlier = mean(places, before);
    boolean both = comparable != null && earlier != null;
    return new Value(
        part,
        current,
        both ? earlier : null,
        both ? comparable.subtract(earlier) : null,
        sum(places, now.pupils()),
        false);
  }

  private BigDecimal mean(List<Integer> places, Sums sums) {
    long pupils = sum(places, sums.pupils());
    long measured = sum(places, part.measured(sums));
    if (pupils == 0) {
      return null;
    }
    BigDecimal scale = part.percent() ? BigDecimal.valueOf(100) : BigDecimal.valueOf(1, 2);
    return BigDecimal.valueOf(measured)
        .multiply(scale)
        .divide(BigDecimal.valueOf(pupils), 4, RoundingMode.HALF_UP);
  }

  private static long sum(List<Integer> places, long[] column) {
    return places.stream().mapToLong(place -> column[place]).sum();
  }
}
