package ru.traektoria.monitoring.formula;

import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.reading.Reading;

/** An argument of a named fact, as the formula says it; its value depends on the moment. */
sealed interface Argument {

  /** The value for columns: a code or an epoch day. */
  int value(Reading reading);

  /** A word such as RETRAINING; ANY is −1. */
  record Spoken(String word) implements Argument {
    static final String ANY = "ANY";

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

  /** asOf, yearStart or yearEnd. */
  record Named(String day) implements Argument {
    @Override
    public int value(Reading reading) {
      return switch (day) {
        case "asOf" -> reading.moment().asOf();
        case "yearStart" -> reading.moment().yearStart();
        default -> reading.moment().yearEnd();
      };
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
