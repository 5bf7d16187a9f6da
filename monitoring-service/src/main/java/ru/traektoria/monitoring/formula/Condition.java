package ru.traektoria.monitoring.formula;

import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/**
 * A checked formula as a predicate over whole columns: each node gives the set of rows for which it
 * holds. Equal conditions are computed once for a reading.
 */
public sealed interface Condition {

  /** The word that a {@link Term.Choice} has where nothing is known. */
  String NOTHING = "NONE";

  Population of();

  /** Whether it depends on organisation and subject. */
  boolean sliced();

  Bits compute(Reading reading);

  /** The rows for which the condition holds. */
  default Bits on(Reading reading) {
    Reading where = sliced() ? reading : reading.whole();
    Bits rows = where.remember(this, () -> compute(where));
    return where == reading ? rows : reading.fitting(this, rows);
  }

  record Both(Condition left, Condition right) implements Condition {
    @Override
    public Population of() {
      return left.of();
    }

    @Override
    public boolean sliced() {
      return left.sliced() || right.sliced();
    }

    @Override
    public Bits compute(Reading reading) {
      return left.on(reading).and(right.on(reading));
    }
  }

  record Either(Condition left, Condition right) implements Condition {
    @Override
    public Population of() {
      return left.of();
    }

    @Override
    public boolean sliced() {
      return left.sliced() || right.sliced();
    }

    @Override
    public Bits compute(Reading reading) {
      return left.on(reading).or(right.on(reading));
    }
  }

  record Opposite(Condition condition) implements Condition {
    @Override
    public Population of() {
      return condition.of();
    }

    @Override
    public boolean sliced() {
      return condition.sliced();
    }

    @Override
    public Bits compute(Reading reading) {
      return condition.on(reading).not();
    }
  }

  record Always(Population of, boolean holds) implements Condition {
    @Override
    public boolean sliced() {
      return false;
    }

    @Override
    public Bits compute(Reading reading) {
      int size = of.size(reading);
      return holds ? Bits.all(size) : new Bits(size);
    }
  }

  record Holds(Term.Flag term, List<Argument> arguments) implements Condition {
    @Override
    public Population of() {
      return term.of();
    }

    @Override
    public boolean sliced() {
      return term.sliced();
    }

    @Override
    public Bits compute(Reading reading) {
      return term.reading().read(reading, values(arguments, reading));
    }
  }

  /** A number compared with a constant that is scaled like the column. */
  record Compared(Term.Measure term, List<Argument> arguments, Comparison comparison, long with)
      implements Condition {
    @Override
    public Population of() {
      return term.of();
    }

    @Override
    public boolean sliced() {
      return false;
    }

    @Override
    public Bits compute(Reading reading) {
      int[] values = Measured.values(term, arguments, reading);
      Bits rows = comparison.holding(values, with);
      return comparison.holds(Dictionary.NONE, with)
          ? rows.and(Bits.within(values, Dictionary.NONE, Dictionary.NONE).not())
          : rows;
    }
  }

  /** A word that is one of several. */
  record OneOf(Term.Choice term, List<Argument> arguments, Set<String> words) implements Condition {
    @Override
    public Population of() {
      return term.of();
    }

    @Override
    public boolean sliced() {
      return false;
    }

    @Override
    public Bits compute(Reading reading) {
      int[] codes = words.stream().mapToInt(word -> code(reading, word)).toArray();
      int[] values = Chosen.values(term, arguments, reading);
      Bits rows = new Bits(values.length);
      for (int code : codes) {
        rows = rows.or(Bits.within(values, code, code));
      }
      return rows;
    }

    /** A word that no event ever said has no code and no rows. */
    private static int code(Reading reading, String word) {
      if (word.equals(NOTHING)) {
        return Dictionary.NONE;
      }
      int code = reading.facts().names.codes.find(word);
      return code == Dictionary.NONE ? Integer.MIN_VALUE : code;
    }
  }

  /** What a term says of every row: conditions on one word and on another one share it. */
  record Chosen(Term.Choice term, List<Argument> arguments) {
    static int[] values(Term.Choice term, List<Argument> arguments, Reading reading) {
      return reading.remember(
          new Chosen(term, arguments),
          () -> term.reading().read(reading, Condition.values(arguments, reading)));
    }
  }

  private static int[] values(List<Argument> arguments, Reading reading) {
    return arguments.stream().mapToInt(argument -> argument.value(reading)).toArray();
  }
}
