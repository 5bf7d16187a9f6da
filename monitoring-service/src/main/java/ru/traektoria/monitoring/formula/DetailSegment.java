package ru.traektoria.monitoring.formula;

import java.util.function.IntPredicate;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Segment;

/**
 * Часть числителя of one indicator: by author of the route, by form of mentoring. Of whom the share
 * is stays the same.
 *
 * @param code of the indicator
 */
public record DetailSegment(String code, String key, Condition condition) implements Segment {

  /** The name of the dimension. */
  public static final String DIMENSION = "DETAIL";

  @Override
  public String dimension() {
    return DIMENSION;
  }

  @Override
  public IntPredicate assignments(Reading reading) {
    return row -> true;
  }
}
