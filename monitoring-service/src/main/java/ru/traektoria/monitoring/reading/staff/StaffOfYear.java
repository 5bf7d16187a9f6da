package ru.traektoria.monitoring.reading.staff;

import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/** Everybody who worked on at least one day of the year up to D: who has left is among them. */
public final class StaffOfYear implements Countable {

  @Override
  public int size(Reading reading) {
    return reading.facts().names.teachers.size();
  }

  @Override
  public Bits inSlice(Reading reading) {
    return Turnover.staffOfYear(reading);
  }

  @Override
  public String id(Reading reading, int row) {
    return reading.facts().names.teachers.text(row);
  }
}
