package ru.traektoria.monitoring.formula;

import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Places;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Turnover;

/** What a formula counts; its rows are the indexes of the dictionary. */
public enum Population {
  PEOPLE("teacher"),
  /**
   * Everybody who worked on at least one day of the year up to D: those who left are among them.
   */
  PEOPLE_OF_YEAR("teacher"),
  ORGANISATIONS("organisation"),
  VACANCIES("vacancy");

  private final String kind;

  Population(String kind) {
    this.kind = kind;
  }

  /** The word of the REST interface for one of them. */
  public String kind() {
    return kind;
  }

  /** How many rows there are. */
  public int size(Reading reading) {
    return switch (this) {
      case PEOPLE, PEOPLE_OF_YEAR -> reading.facts().names.teachers.size();
      case ORGANISATIONS -> reading.facts().names.organisations.size();
      case VACANCIES -> reading.facts().places.vacancies.keys().size();
    };
  }

  /** Those that belong to the slice: nobody outside of it is ever counted. */
  public Bits inSlice(Reading reading) {
    return reading.remember(
        this,
        () ->
            switch (this) {
              case PEOPLE -> reading.workforce().people();
              case PEOPLE_OF_YEAR -> Turnover.staffOfYear(reading);
              case ORGANISATIONS -> Places.organisations(reading);
              case VACANCIES -> Places.vacancies(reading);
            });
  }

  /** The id of a row. */
  public String id(Reading reading, int row) {
    return switch (this) {
      case PEOPLE, PEOPLE_OF_YEAR -> reading.facts().names.teachers.text(row);
      case ORGANISATIONS -> reading.facts().names.organisations.text(row);
      case VACANCIES -> reading.facts().places.vacancies.keys().text(row);
    };
  }
}
