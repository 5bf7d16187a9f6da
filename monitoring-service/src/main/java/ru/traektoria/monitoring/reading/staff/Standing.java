package ru.traektoria.monitoring.reading.staff;

import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Workforce;

/** Звания, кадровый резерв, методисты, where somebody works (E.7, E.9, SC.13). */
public final class Standing {

  private Standing() {}

  /** Методист или старший методист by the position held on the day in this part. */
  public static Bits methodist(Reading reading) {
    Names names = reading.facts().names;
    int methodist = names.positions.find("METHODIST");
    int senior = names.positions.find("SENIOR_METHODIST");
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    Workforce workforce = reading.workforce();
    return workforce.people(
        row -> {
          int position = table.position.get(row);
          boolean held = position >= 0 && (position == methodist || position == senior);
          return held && workforce.pedagogue(row);
        });
  }

  /** Педагог организации такого вида, in this part. */
  public static Bits worksAt(Reading reading, int kind) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    Workforce workforce = reading.workforce();
    return workforce.people(
        row -> {
          int organisation = table.organisation.get(row);
          return workforce.pedagogue(row)
              && reading.facts().places.organisations.present(organisation)
              && reading.facts().places.organisations.kind.get(organisation) == kind;
        });
  }

  /** Педагог-методист (METHODIST) или педагог-наставник (MENTOR) on the day. */
  public static Bits title(Reading reading, int title) {
    StaffFacts.Titles table = reading.facts().staff.titles;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.title.get(row) == title
          && table.awardedOn.get(row) <= reading.asOf()) {
        people.set(table.owner(row));
      }
    }
    return people;
  }

  /** В кадровом резерве on the day; post −1 for any. */
  public static Bits reserve(Reading reading, int post) {
    StaffFacts.Reserves table = reading.facts().staff.reserves;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && (post < 0 || table.post.get(row) == post)
          && table.from.get(row) <= reading.asOf()
          && table.to.get(row) >= reading.asOf()) {
        people.set(table.owner(row));
      }
    }
    return people;
  }

  /** В методическом активе (METHODICAL_ACTIVE) или региональный методист on the day (A.2). */
  public static Bits recognised(Reading reading, int kind) {
    StaffFacts.Recognitions table = reading.facts().staff.recognitions;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.kind.get(row) == kind
          && table.from.get(row) <= reading.asOf()
          && table.to.get(row) >= reading.asOf()) {
        people.set(table.owner(row));
      }
    }
    return people;
  }

  /** Победитель или призёр конкурса, as the register knows today. */
  public static Bits leader(Reading reading) {
    StaffFacts.Teachers table = reading.facts().staff.teachers;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.leader.get(row) == 1) {
        people.set(row);
      }
    }
    return people;
  }
}
