package ru.traektoria.monitoring.formula;

import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Listed;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.growth.Comparisons;
import ru.traektoria.monitoring.reading.growth.Satisfaction;
import ru.traektoria.monitoring.reading.growth.Screenings;
import ru.traektoria.monitoring.reading.methodical.Directions;
import ru.traektoria.monitoring.reading.methodical.ItemsOfPlans;
import ru.traektoria.monitoring.reading.methodical.PlannedResults;
import ru.traektoria.monitoring.reading.methodical.Quarters;
import ru.traektoria.monitoring.reading.staff.Places;
import ru.traektoria.monitoring.reading.staff.Sites;
import ru.traektoria.monitoring.reading.staff.StaffOfYear;

/**
 * What a formula counts; its rows are the indexes of the dictionary. AREAS are a teacher's areas of
 * competence that were assessed on entry; ANSWERS and SCREENED are nobody and never listed.
 */
public enum Population {
  PEOPLE("teacher"),
  PEOPLE_OF_YEAR("teacher", new StaffOfYear()),
  ORGANISATIONS("organisation"),
  VACANCIES("vacancy"),
  ACTIVITIES(
      "activity",
      new Listed<>(f -> f.activities.activities, t -> t.municipality, t -> t.organisation)),
  PARTICIPATIONS(
      "participation",
      new Listed<>(f -> f.activities.participations, t -> t.municipality, t -> t.organisation)),
  ASSOCIATIONS(
      "association",
      new Listed<>(f -> f.associations.associations, t -> t.municipality, t -> t.organisation)),
  ASSOCIATION_QUARTERS("associationQuarter", new Quarters()),
  MEETINGS(
      "meeting",
      new Listed<>(f -> f.associations.protocols, t -> t.municipality, t -> t.organisation)),
  PLAN_ITEMS("planItem", new ItemsOfPlans()),
  PLANNED_RESULTS("plannedResult", new PlannedResults()),
  MATERIALS(
      "material", new Listed<>(f -> f.bank.materials, t -> t.municipality, t -> t.organisation)),
  EXPERTISES(
      "expertise", new Listed<>(f -> f.bank.expertises, t -> t.municipality, t -> t.organisation)),
  PRACTICES(
      "practice", new Listed<>(f -> f.bank.practices, t -> t.municipality, t -> t.organisation)),
  DOCUMENTS(
      "document",
      new Listed<>(f -> f.documents.documents, t -> t.municipality, t -> t.organisation)),
  DIRECTIONS("direction", new Directions()),
  BULLETINS("bulletin", new Listed<>(f -> f.service.bulletins, t -> t.municipality, null)),
  CONSULTATIONS(
      "consultation",
      new Listed<>(f -> f.service.consultations, t -> t.municipality, t -> t.organisation)),
  LABORATORIES(
      "laboratory",
      new Listed<>(f -> f.service.laboratories, t -> t.municipality, t -> t.organisation)),
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
  ANSWERS("answer", new Satisfaction.Answers()),
  SCREENED("screened", new Screenings.Screened());

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
