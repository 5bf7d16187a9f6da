package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.formula.DetailSegment;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Segment;
import ru.traektoria.monitoring.reading.Slice;

/** Computes one indicator from a reading; the numerator never leaves the denominator. */
final class Computation {

  private Computation() {}

  static Row row(Indicator indicator, Reading reading) {
    if (!applicable(indicator, reading)) {
      return Row.notApplicable(indicator, Day.date(reading.asOf()));
    }
    return Row.of(
        indicator, count(indicator, reading), Day.date(reading.asOf()), notes(indicator, reading));
  }

  /** The row of a breakdown: without what stands beside the number. */
  static Row bare(Indicator indicator, Reading reading) {
    LocalDate day = Day.date(reading.asOf());
    return applicable(indicator, reading)
        ? Row.of(indicator, count(indicator, reading), day, List.of())
        : Row.notApplicable(indicator, day);
  }

  static boolean applicable(Indicator indicator, Reading reading) {
    return divided(indicator, reading.slice());
  }

  /** Whether the indicator may be divided as the slice is. */
  static boolean divided(Indicator indicator, Slice slice) {
    Segment segment = slice.segment();
    boolean mine =
        !(segment instanceof DetailSegment detail) || detail.code().equals(indicator.code());
    return mine
        && (slice.subject() < 0 || indicator.breakdowns().contains(Breakdown.SUBJECT))
        && (segment == null
            || indicator.breakdowns().contains(Breakdown.valueOf(segment.dimension())));
  }

  static Row.Count count(Indicator indicator, Reading reading) {
    Bits numerator = numerator(indicator, reading);
    if (indicator.sum() != null) {
      return new Row.Count(indicator.sum().sum(numerator, reading), 0, true);
    }
    if (indicator.weight() != null) {
      long weight = indicator.weight().sum(numerator, reading) / 100;
      return new Row.Count(indicator.mean().sum(numerator, reading), weight, true);
    }
    if (indicator.mean() != null) {
      return new Row.Count(indicator.mean().total(numerator, reading), numerator.count(), true);
    }
    long denominator = indicator.share() ? denominator(indicator, reading).count() : 0;
    return new Row.Count(numerator.count(), denominator, false);
  }

  static Bits numerator(Indicator indicator, Reading reading) {
    Bits counted = indicator.numerator().on(reading).and(denominator(indicator, reading));
    return reading.slice().segment() instanceof DetailSegment detail
        ? counted.and(detail.condition().on(reading))
        : counted;
  }

  /** Everybody the share is of; for a count, everybody in the slice. */
  static Bits denominator(Indicator indicator, Reading reading) {
    Bits inSlice = indicator.of().inSlice(reading);
    return indicator.share() ? indicator.denominator().on(reading).and(inSlice) : inSlice;
  }

  private static List<Row.Note> notes(Indicator indicator, Reading reading) {
    List<Row.Note> notes = new ArrayList<>();
    for (Indicator.Aside aside : indicator.asides()) {
      Bits counted = aside.condition().on(reading).and(indicator.of().inSlice(reading));
      notes.add(new Row.Note(aside.name(), counted.count()));
    }
    return notes;
  }
}
