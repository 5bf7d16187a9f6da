package ru.traektoria.monitoring.formula;

import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Segment;

/**
 * Группа людей that a condition over named facts says: an age, a category, a support category. Who
 * belongs to it is decided for the whole municipality on the day that is looked at.
 */
public record PeopleSegment(String dimension, String key, Condition condition) implements Segment {

  @Override
  public IntPredicate assignments(Reading reading) {
    Bits people = condition.on(reading.whole());
    IntColumn teacher = reading.facts().staff.assignments.teacher;
    return row -> people.get(teacher.get(row));
  }
}
