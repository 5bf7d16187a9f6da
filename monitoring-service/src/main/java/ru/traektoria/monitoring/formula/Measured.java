package ru.traektoria.monitoring.formula;

import java.util.List;
import java.util.function.IntToLongFunction;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** A named number with its arguments: compared in conditions, summed by indicators. */
public record Measured(Term.Measure term, List<Argument> arguments) {

  /** The sum over the rows, in hundredths; unknown values add nothing. */
  public long sum(Bits rows, Reading reading) {
    int[] values = values(term, arguments, reading);
    long[] sum = {0};
    rows.forEach(row -> sum[0] += Math.max(0, values[row]));
    return sum[0] * (100 / term.scale());
  }

  /** The sum over the rows, in hundredths, negative values included: for a mean of known ones. */
  public long total(Bits rows, Reading reading) {
    int[] values = values(term, arguments, reading);
    long[] sum = {0};
    rows.forEach(row -> sum[0] += values[row]);
    return sum[0] * (100 / term.scale());
  }

  /** What a row adds to the sum, by row. */
  public IntToLongFunction each(Reading reading) {
    int[] values = values(term, arguments, reading);
    return row -> Math.max(0, values[row]) * (100L / term.scale());
  }

  static int[] values(Term.Measure term, List<Argument> arguments, Reading reading) {
    Reading of = term.divided() ? reading.everywhere() : reading.whole();
    return of.remember(
        new Measured(term, arguments),
        () -> term.reading().read(of, arguments.stream().mapToInt(a -> a.value(of)).toArray()));
  }
}
