package ru.traektoria.monitoring.formula;

import java.time.MonthDay;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.reading.Reading;

/** An argument of a named fact, as the formula says it; its value depends on the moment. */
public sealed interface Argument {

  /** The value for columns: a code or an epoch day. */
  int value(Reading reading);

  /** A word such as RETRAINING; ANY is −1. */
  record Spoken(String word) implements Argument {
    public static final String ANY = "ANY";

    /** A word that no event ever said: no row has it, and it is not «any». */
    private static final int UNSAID = Integer.MAX_VALUE;

    @Override
    public int value(Reading reading) {
      if (word.equals(ANY)) {
        return Dictionary.NONE;
      }
      int code = reading.facts().names.codes.find(word);
      return code == Dictionary.NONE ? UNSAID : code;
    }
  }

  /** asOf, yearStart, halfEnd … */
  record Named(NamedDay day) implements Argument {
    @Override
    public int value(Reading reading) {
      return day.value(reading);
    }
  }

  /**
   * dayOfYear("11-30"): that date of the academic year; calendarDay("01-31"): of the calendar's.
   */
  record Dated(MonthDay day, boolean academic) implements Argument {
    @Override
    public int value(Reading reading) {
      int civil = Day.civil(academic ? reading.moment().yearStart() : reading.asOf());
      boolean spring = academic && day.getMonthValue() < 9;
      return Day.of(day.atYear(civil / 512 + (spring ? 1 : 0)));
    }
  }

  /** monthsBefore(day, months). */
  record Earlier(Argument day, int months) implements Argument {
    @Override
    public int value(Reading reading) {
      return Day.monthsBefore(day.value(reading), months);
    }
  }
}
