package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** The few shapes that named facts have: with or without a period, a word, a theme. */
final class Terms {

  private static final Term.Parameter FROM = day("from");
  private static final Term.Parameter TO = day("to");

  private Terms() {}

  interface Dated {
    Bits read(Reading reading, int from, int to);
  }

  interface Chosen {
    Bits read(Reading reading, int word, int from, int to);
  }

  interface Prioritised {
    Bits read(Reading reading, int level, int theme, int from, int to);
  }

  interface Years {
    int[] read(Reading reading, int day);
  }

  interface OfWord {
    Bits read(Reading reading, int word);
  }

  interface OnDay {
    Bits read(Reading reading, int day);
  }

  static Term sliced(String name, String label, Function<Reading, Bits> reading) {
    return new Term.Flag(name, label, PEOPLE, List.of(), true, (r, a) -> reading.apply(r));
  }

  static Term person(String name, String label, Function<Reading, Bits> reading) {
    return flag(name, label, PEOPLE, reading);
  }

  static Term flag(String name, String label, Population of, Function<Reading, Bits> reading) {
    return new Term.Flag(name, label, of, List.of(), false, (r, a) -> reading.apply(r));
  }

  static Term days(String name, String label, Population of, Dated reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1]);
    return new Term.Flag(name, label, of, List.of(FROM, TO), false, set);
  }

  static Term period(String name, String label, Term.Parameter word, Chosen reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1], a[2]);
    return new Term.Flag(name, label, PEOPLE, List.of(word, FROM, TO), false, set);
  }

  static Term priority(String name, String label, Prioritised reading) {
    Term.Parameter level = word("level", "FEDERAL", "REGIONAL");
    Term.Parameter theme =
        word("theme", "FUNCTIONAL_LITERACY", "UPDATED_FGOS", "DIGITAL_ENVIRONMENT", "ANY");
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1], a[2], a[3]);
    return new Term.Flag(name, label, PEOPLE, List.of(level, theme, FROM, TO), false, set);
  }

  static Term years(String name, String label, Years reading) {
    Term.ValueOf values = (r, a) -> reading.read(r, a[0]);
    return new Term.Measure(name, label, PEOPLE, List.of(day("on")), 1, values);
  }

  /** A fact of one population that a word narrows, without a period. */
  static Term ofKind(
      String name, String label, Population of, Term.Parameter word, OfWord reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0]);
    return new Term.Flag(name, label, of, List.of(word), false, set);
  }

  static Term chosen(String name, String label, Term.Parameter word, OfWord reading) {
    return ofKind(name, label, PEOPLE, word, reading);
  }

  static Term on(String name, String label, Population of, OnDay reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0]);
    return new Term.Flag(name, label, of, List.of(day("on")), false, set);
  }

  /** One of several words, or none. */
  static Term choice(
      String name,
      String label,
      Population of,
      Set<String> words,
      Function<Reading, int[]> reading) {
    return new Term.Choice(name, label, of, List.of(), words, (r, a) -> reading.apply(r));
  }
}
