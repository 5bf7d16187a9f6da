package ru.traektoria.monitoring.formula;

import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/**
 * A named fact that formulas may use: an ASCII name for the formula, a Russian label for people,
 * and how it is read from columns. Terms without parameters are variables of CEL, others functions.
 */
public sealed interface Term {

  String name();

  String label();

  Population of();

  List<Parameter> parameters();

  /** What a parameter takes: a day, or one of these words. */
  record Parameter(String name, Set<String> words) {
    public static Parameter day(String name) {
      return new Parameter(name, Set.of());
    }

    public static Parameter word(String name, String... words) {
      return new Parameter(name, Set.of(words));
    }

    public boolean isDay() {
      return words.isEmpty();
    }
  }

  /** Reads a set of rows. */
  interface SetOf {
    Bits read(Reading reading, int[] arguments);
  }

  /** Reads one value per row; −1 is «not known» and satisfies no comparison. */
  interface ValueOf {
    int[] read(Reading reading, int[] arguments);
  }

  /**
   * Да или нет.
   *
   * @param sliced whether it depends on organisation and subject; if not, it is read once for the
   *     whole municipality; of people it is then asked of the reading's workforce and of nothing
   *     else, which is what lets posts answer for all organisations at once
   */
  record Flag(
      String name,
      String label,
      Population of,
      List<Parameter> parameters,
      boolean sliced,
      SetOf reading)
      implements Term {}

  /**
   * Число.
   *
   * @param scale what one is worth in the column: 100 for hours and rates, 1 for years
   * @param divided whether it depends on subject and segment: results of pupils do, what is known
   *     of a person does not
   */
  record Measure(
      String name,
      String label,
      Population of,
      List<Parameter> parameters,
      int scale,
      boolean divided,
      ValueOf reading)
      implements Term {

    /** One that is the same whatever part is looked at. */
    public Measure(
        String name,
        String label,
        Population of,
        List<Parameter> parameters,
        int scale,
        ValueOf reading) {
      this(name, label, of, parameters, scale, false, reading);
    }
  }

  /** Одно из слов; an unknown one reads as NONE. */
  record Choice(
      String name,
      String label,
      Population of,
      List<Parameter> parameters,
      Set<String> words,
      ValueOf reading)
      implements Term {}
}
