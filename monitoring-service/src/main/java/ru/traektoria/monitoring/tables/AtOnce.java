package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Posts;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * An indicator counted for all organisations of a municipality in one pass: people at their posts,
 * vacancies and organisations where they are. Means, derived numbers and small groups that have to
 * be hidden are asked organisation by organisation.
 *
 * @param numerators by organisation; in hundredths for a sum
 * @param denominators {@code null} for what is not a share
 */
record AtOnce(long[] numerators, long[] denominators, boolean hundredths) {

  private static final Set<Population> PLACED =
      Set.of(Population.PEOPLE, Population.VACANCIES, Population.ORGANISATIONS);

  static boolean answer(Indicator indicator, Breakdown by, Slice slice) {
    return by == Breakdown.ORGANISATION
        && !slice.partial()
        && !indicator.derived()
        && PLACED.contains(indicator.of())
        && (indicator.sum() == null || indicator.of() == Population.VACANCIES)
        && indicator.mean() == null
        && indicator.lists() != Indicator.Lists.NONE;
  }

  /** Counts; the reading is that of a whole municipality. */
  static AtOnce of(Indicator indicator, Reading whole) {
    return switch (indicator.of()) {
      case PEOPLE -> people(indicator, whole.atPosts());
      case VACANCIES -> {
        PlaceFacts.Vacancies table = whole.facts().places.vacancies;
        yield placed(indicator, whole, table.organisation::get);
      }
      default -> placed(indicator, whole, row -> row);
    };
  }

  private static AtOnce people(Indicator indicator, Reading reading) {
    Posts posts = reading.posts();
    return new AtOnce(
        posts.counts(Computation.numerator(indicator, reading)),
        indicator.share() ? posts.counts(Computation.denominator(indicator, reading)) : null,
        false);
  }

  private static AtOnce placed(Indicator indicator, Reading reading, IntUnaryOperator place) {
    int organisations = reading.facts().names.organisations.size();
    boolean sum = indicator.sum() != null;
    IntToLongFunction each = sum ? indicator.sum().each(reading) : row -> 1;
    long[] denominators =
        indicator.share()
            ? added(Computation.denominator(indicator, reading), place, row -> 1, organisations)
            : null;
    return new AtOnce(
        added(Computation.numerator(indicator, reading), place, each, organisations),
        denominators,
        sum);
  }

  private static long[] added(
      Bits rows, IntUnaryOperator place, IntToLongFunction each, int organisations) {
    long[] sums = new long[organisations];
    rows.forEach(
        row -> {
          int organisation = place.applyAsInt(row);
          if (organisation >= 0) {
            sums[organisation] += each.applyAsLong(row);
          }
        });
    return sums;
  }

  int organisations() {
    return numerators.length;
  }

  /** Whether there is anything to count in the organisation. */
  boolean counted(int organisation) {
    return numerators[organisation] > 0 || denominators != null && denominators[organisation] > 0;
  }

  /** The indicator's column; the counts themselves become its numbers. */
  OrganisationTable.Column column(String code, String unit, LocalDate day) {
    var column =
        hundredths || denominators == null
            ? new OrganisationTable.Column(code, unit, day, numerators.length)
            : new OrganisationTable.Column(code, unit, day, numerators, denominators);
    for (int organisation = 0; organisation < numerators.length; organisation++) {
      if (!counted(organisation)) {
        column.empty(organisation);
      } else if (hundredths) {
        BigDecimal sum = count(organisation).number();
        column.put(organisation, new OrganisationTable.Cell(sum, null, false));
      } else {
        column.numerators()[organisation] = numerators[organisation];
      }
    }
    return column;
  }

  Row.Count count(int organisation) {
    return new Row.Count(
        numerators[organisation],
        denominators == null ? 0 : denominators[organisation],
        hundredths);
  }
}
