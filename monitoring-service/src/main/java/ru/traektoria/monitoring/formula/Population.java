package ru.traektoria.monitoring.formula;

import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Comparisons;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Listed;
import ru.traektoria.monitoring.reading.Places;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Satisfaction;
import ru.traektoria.monitoring.reading.Sites;

/**
 * What a formula counts; its rows are the indexes of the dictionary. AREAS are a teacher's areas of
 * competence that were assessed on entry; ANSWERS are anonymous and never listed.
 */
public enum Population {
  PEOPLE("teacher"),
  ORGANISATIONS("organisation"),
  VACANCIES("vacancy"),
  DEFICITS(
      "deficit",
      new Listed<>(f -> f.diagnostics.deficits, t -> t.municipality, t -> t.organisation)),
  DIAGNOSES(
      "diagnosis",
      new Listed<>(f -> f.diagnostics.diagnoses, t -> t.municipality, t -> t.organisation)),
  COURSES("course", new Listed<>(f -> f.routes.courses, t -> t.municipality, t -> t.organisation)),
  PAIRS("pair", new Listed<>(f -> f.mentoring.pairs, t -> t.municipality, t -> t.organisation)),
  COMMUNITIES("community", new Listed<>(f -> f.mentoring.communities, t -> t.municipality, null)),
  THEMES("theme", new Sites.Themes()),
  AREAS("area", new Comparisons.Areas()),
  ANSWERS("answer", new Satisfaction.Answers());

  private final String kind;
  private final Countable rows;

  Population(String kind) {
    this(kind, null);
  }

  Population(String kind, Countable rows) {
    this.kind = kind;
    this.rows = rows;
  }

  /** The word of the REST interface for one of them. */
  public String kind() {
    return kind;
  }

  /** How many rows there are. */
  public int size(Reading reading) {
    return switch (this) {
      case PEOPLE -> reading.facts().names.teachers.size();
      case ORGANISATIONS -> reading.facts().names.organisations.size();
      case VACANCIES -> reading.facts().places.vacancies.keys().size();
      default -> rows.size(reading);
    };
  }

  /** Those that belong to the slice: nobody outside of it is ever counted. */
  public Bits inSlice(Reading reading) {
    return reading.remember(
        this,
        () ->
            switch (this) {
              case PEOPLE -> reading.workforce().people();
              case ORGANISATIONS -> Places.organisations(reading);
              case VACANCIES -> Places.vacancies(reading);
              default -> rows.inSlice(reading);
            });
  }

  /** The id of a row. */
  public String id(Reading reading, int row) {
    return switch (this) {
      case PEOPLE -> reading.facts().names.teachers.text(row);
      case ORGANISATIONS -> reading.facts().names.organisations.text(row);
      case VACANCIES -> reading.facts().places.vacancies.keys().text(row);
      default -> rows.id(reading, row);
    };
  }
}
