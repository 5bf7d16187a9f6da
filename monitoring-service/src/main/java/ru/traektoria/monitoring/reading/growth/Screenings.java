package ru.traektoria.monitoring.reading.growth;

import ru.traektoria.monitoring.facts.SurveyFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Прошедшие скрининг выгорания (A.1), as many as the summary of the municipality's year tells. They
 * belong to a municipality and to nothing smaller, and nobody knows who they are.
 */
public final class Screenings {

  private Screenings() {}

  /** Those who were screened, by their place among the rows. */
  public static final class Screened implements Countable {
    @Override
    public int size(Reading reading) {
      return screened(reading).rows();
    }

    @Override
    public Bits inSlice(Reading reading) {
      SurveyFacts.Screenings table = reading.facts().surveys.screenings;
      Bits rows = new Bits(size(reading));
      for (int row = 0; row < size(reading); row++) {
        if (screened(reading).present(row)
            && reading.slice().contains(table.municipality.get(screened(reading).owner(row)), -1)) {
          rows.set(row);
        }
      }
      return rows;
    }

    @Override
    public String id(Reading reading, int row) {
      int summary = screened(reading).owner(row);
      return reading.facts().surveys.screenings.keys().text(summary) + "#" + row;
    }
  }

  /** Из итога учебного года, in which the day lies, once it was told. */
  public static Bits ofYear(Reading reading) {
    SurveyFacts.Screenings table = reading.facts().surveys.screenings;
    int year = Day.civil(reading.moment().yearStart()) / 512;
    Bits rows = new Bits(screened(reading).rows());
    for (int row = 0; row < screened(reading).rows(); row++) {
      if (screened(reading).present(row)
          && table.year.get(screened(reading).owner(row)) == year
          && table.summarisedOn.get(screened(reading).owner(row)) <= reading.asOf()) {
        rows.set(row);
      }
    }
    return rows;
  }

  /** С высоким риском хотя бы по одной шкале. */
  public static Bits highRisk(Reading reading) {
    Bits rows = new Bits(screened(reading).rows());
    for (int row = 0; row < screened(reading).rows(); row++) {
      if (screened(reading).present(row) && screened(reading).highRisk.get(row) == 1) {
        rows.set(row);
      }
    }
    return rows;
  }

  private static SurveyFacts.Screened screened(Reading reading) {
    return reading.facts().surveys.screened;
  }
}
