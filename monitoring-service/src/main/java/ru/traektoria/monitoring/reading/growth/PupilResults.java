package ru.traektoria.monitoring.reading.growth;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import ru.traektoria.monitoring.facts.ResultFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Segment;

/**
 * Результаты учеников (P6.4a–d, SC.1): sums by organisation, of the academic year and of the one
 * before. A sheet belongs to the year it tells of, whenever it was approved.
 */
public final class PupilResults {

  /** The smallest group whose exam result is told outside of the organisation. */
  public static final int LEAST = 5;

  private static final int SUBJECT_BITS = 20;
  private static final int GRADE_BITS = 8;
  private static final List<Word> COMPONENTS = List.of(Word.GRADES, Word.VPR, Word.OGE, Word.EGE);

  private PupilResults() {}

  /**
   * Sums by organisation.
   *
   * @param score means times pupils, in hundredths
   */
  public record Sums(long[] pupils, long[] passed, long[] good, long[] score) {

    static Sums of(int organisations) {
      return new Sums(
          new long[organisations],
          new long[organisations],
          new long[organisations],
          new long[organisations]);
    }

    private void add(int organisation, ResultFacts.Results table, int row) {
      long count = table.pupils.get(row);
      pupils[organisation] += count;
      passed[organisation] += Math.max(0, table.passed.get(row));
      good[organisation] += Math.max(0, table.good.get(row));
      score[organisation] += count * Math.max(0, table.average.get(row));
    }

    /** What the kind is measured by: passed, good or the score. */
    long[] measured(int kind) {
      return kind == Word.GRADES.code() ? passed : kind == Word.VPR.code() ? good : score;
    }
  }

  /** All rows of the kind in the reading's year. */
  public static Sums now(Reading reading, int kind) {
    return reading.remember(
        List.of(Sums.class, kind),
        () -> sums(reading, kind, reading.moment().yearStart(), row -> true));
  }

  /**
   * Rows of the kind that can be compared: for ВПР the same subject and class of the same
   * organisation, for the others all.
   *
   * @param before the year before instead of the reading's year
   */
  public static Sums comparable(Reading reading, int kind, boolean before) {
    return reading.remember(
        List.of(Sums.class, kind, before), () -> likeWithLike(reading, kind, before));
  }

  private static Sums likeWithLike(Reading reading, int kind, boolean before) {
    int now = reading.moment().yearStart();
    int then = Day.monthsBefore(now, 12);
    int wanted = before ? then : now;
    if (kind != Word.VPR.code()) {
      return sums(reading, kind, wanted, row -> true);
    }
    long[] other = keys(reading, kind, before ? now : then);
    return sums(reading, kind, wanted, row -> Arrays.binarySearch(other, key(reading, row)) >= 0);
  }

  /** Organisation, subject and class of every row, in order. */
  private static long[] keys(Reading reading, int kind, int yearStart) {
    LongStream.Builder keys = LongStream.builder();
    each(
        reading,
        kind,
        yearStart,
        row -> {
          keys.add(key(reading, row));
          return true;
        });
    return keys.build().sorted().toArray();
  }

  private static long key(Reading reading, int row) {
    ResultFacts manual = reading.facts().manual;
    long organisation = manual.sheets.organisation.get(manual.results.owner(row));
    int subject = manual.results.subject.get(row) + 1;
    return (organisation << SUBJECT_BITS | subject) << GRADE_BITS
        | manual.results.grade.get(row) + 1;
  }

  private static Sums sums(Reading reading, int kind, int yearStart, IntPredicate which) {
    ResultFacts manual = reading.facts().manual;
    Sums sums = Sums.of(reading.facts().names.organisations.size());
    each(
        reading,
        kind,
        yearStart,
        row -> {
          if (which.test(row)) {
            int sheet = manual.results.owner(row);
            sums.add(manual.sheets.organisation.get(sheet), manual.results, row);
          }
          return true;
        });
    return sums;
  }

  /** Rows of the kind and year, within the subject and the class that are looked at. */
  private static void each(Reading reading, int kind, int yearStart, IntPredicate row) {
    ResultFacts manual = reading.facts().manual;
    int subject = reading.slice().subject();
    Segment segment = reading.slice().segment();
    IntPredicate within = segment == null ? i -> true : segment.results(reading);
    for (int sheet = 0; sheet < manual.sheets.rows(); sheet++) {
      if (manual.sheets.present(sheet)
          && manual.sheets.kind.get(sheet) == kind
          && manual.sheets.from.get(sheet) == yearStart) {
        for (int i = manual.results.first(sheet); i >= 0; i = manual.results.next(i)) {
          boolean about = subject < 0 || manual.results.subject.get(i) == subject;
          if (about && within.test(i)) {
            row.test(i);
          }
        }
      }
    }
  }

  /**
   * Organisations that have a result of the kind in both years; exams of fewer than five do not.
   */
  public static Bits compared(Reading reading, int kind) {
    Bits found = none(reading);
    Sums now = comparable(reading, kind, false);
    Sums before = comparable(reading, kind, true);
    int least = kind == Word.OGE.code() || kind == Word.EGE.code() ? LEAST : 1;
    for (int o = 0; o < now.pupils().length; o++) {
      if (now.pupils()[o] >= least && before.pupils()[o] >= least) {
        found.set(o);
      }
    }
    return found;
  }

  /** Organisations whose result became strictly better (sign 1), or no worse (sign 0). */
  private static Bits changed(Reading reading, int kind, int sign) {
    Bits compared = compared(reading, kind);
    Bits found = none(reading);
    Sums now = comparable(reading, kind, false);
    Sums before = comparable(reading, kind, true);
    compared.forEach(
        o -> {
          long one = now.measured(kind)[o] * before.pupils()[o];
          long other = before.measured(kind)[o] * now.pupils()[o];
          if (Long.compare(one, other) >= sign) {
            found.set(o);
          }
        });
    return found;
  }

  /**
   * Положительная динамика: of one kind strictly better than the year before; of any (−1) at least
   * four fifths of what can be compared no worse and at least one better (AMB-31).
   */
  public static Bits improved(Reading reading, int kind) {
    if (kind >= 0) {
      return changed(reading, kind, 1);
    }
    int organisations = reading.facts().names.organisations.size();
    int[] compared = new int[organisations];
    int[] kept = new int[organisations];
    int[] better = new int[organisations];
    for (Word component : COMPONENTS) {
      compared(reading, component.code()).forEach(o -> compared[o]++);
      changed(reading, component.code(), 0).forEach(o -> kept[o]++);
      changed(reading, component.code(), 1).forEach(o -> better[o]++);
    }
    Bits found = none(reading);
    for (int o = 0; o < organisations; o++) {
      if (better[o] > 0 && kept[o] * 5 >= compared[o] * 4) {
        found.set(o);
      }
    }
    return found;
  }

  private static Bits none(Reading reading) {
    return new Bits(reading.facts().names.organisations.size());
  }
}
