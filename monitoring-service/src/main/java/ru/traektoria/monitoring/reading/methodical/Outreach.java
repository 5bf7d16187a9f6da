package ru.traektoria.monitoring.reading.methodical;

import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.ServiceFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** До кого дошла методическая служба: consultations, bulletins, laboratories. */
public final class Outreach {

  private Outreach() {}

  /** Получил консультацию, of the municipal service or of the own school. */
  public static Bits consulted(Reading reading, int from, int to) {
    ServiceFacts service = reading.facts().service;
    Bits people = reading.nobody();
    for (int row : given(reading, from, to)) {
      ServiceFacts.ConsultationTeachers of = service.consultationTeachers;
      for (int at = of.first(row); at >= 0; at = of.next(at)) {
        people.set(of.teacher.get(at));
      }
    }
    return people;
  }

  /** Организации that the municipal service consulted (PU.1). */
  public static Bits helped(Reading reading, int from, int to) {
    ServiceFacts service = reading.facts().service;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row : given(reading, from, to)) {
      ServiceFacts.ConsultationOrganisations of = service.consultationOrganisations;
      boolean municipal = service.consultations.organisation.get(row) < 0;
      for (int at = of.first(row); at >= 0 && municipal; at = of.next(at)) {
        organisations.set(of.organisation.get(at));
      }
    }
    return organisations;
  }

  private static int[] given(Reading reading, int from, int to) {
    ServiceFacts.Consultations table = reading.facts().service.consultations;
    int[] rows = reading.rowsBetween(table.givenOn, table.rows(), from, to);
    return java.util.Arrays.stream(rows).filter(row -> table.annulled.get(row) == 0).toArray();
  }

  /** Консультации that were given, each one. */
  public static Bits consultations(Reading reading, int from, int to) {
    Bits rows = new Bits(reading.facts().service.consultations.keys().size());
    for (int row : given(reading, from, to)) {
      rows.set(row);
    }
    return rows;
  }

  /**
   * Своевременно информированы (PU.3): at least one bulletin of the period is confirmed in time and
   * none that was due has been missed.
   */
  public static Bits informed(Reading reading, int from, int to) {
    ServiceFacts.Bulletins table = reading.facts().service.bulletins;
    ServiceFacts.BulletinRecipients recipients = reading.facts().service.bulletinRecipients;
    Bits informed = new Bits(reading.facts().names.organisations.size());
    Bits missed = new Bits(reading.facts().names.organisations.size());
    for (int row : reading.rowsBetween(table.sentOn, table.rows(), from, to)) {
      boolean counts = table.withdrawn.get(row) == 0;
      for (int at = recipients.first(row); at >= 0 && counts; at = recipients.next(at)) {
        int organisation = recipients.organisation.get(at);
        if (inTime(reading, row, organisation)) {
          informed.set(organisation);
        } else if (table.dueOn.get(row) <= reading.asOf()) {
          missed.set(organisation);
        }
      }
    }
    return informed.and(missed.not());
  }

  private static boolean inTime(Reading reading, int bulletin, int organisation) {
    ServiceFacts.BulletinConfirmations table = reading.facts().service.bulletinConfirmations;
    for (int at = table.first(bulletin); at >= 0; at = table.next(at)) {
      if (table.organisation.get(at) == organisation) {
        return table.inTime.get(at) == 1 && table.confirmedOn.get(at) <= reading.asOf();
      }
    }
    return false;
  }

  /** Организации with a creative laboratory in force that has a project (PU.17). */
  public static Bits laboratories(Reading reading) {
    ServiceFacts.Laboratories table = reading.facts().service.laboratories;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.kind.get(row) == Word.LABORATORY.code()
          && table.projects.get(row) > 0
          && table.from.get(row) <= reading.asOf()
          && table.to.get(row) >= reading.asOf()
          && table.endedOn.get(row) > reading.asOf()) {
        organisations.set(table.organisation.get(row));
      }
    }
    return organisations;
  }

  /** Участвует в инновационной деятельности on at least one of the days (E.1b, E.3). */
  public static Bits innovating(Reading reading, int from, int to) {
    ServiceFacts.Innovators table = reading.facts().service.innovators;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.cancelled.get(row) == 0
          && table.from.get(row) <= to
          && table.from.get(row) != Day.NEVER
          && table.to.get(row) >= from) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Объединения with a recommendation of this year's cycle, issued by the day (PU.15). */
  public static Bits recommended(Reading reading) {
    ServiceFacts.Recommendations table = reading.facts().service.recommendations;
    Bits associations = new Bits(reading.facts().names.associations.size());
    int year = reading.facts().names.codes.find(Held.bookOf(reading));
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.annulled.get(row) == 0
          && table.association.get(row) >= 0
          && table.year.get(row) == year
          && table.issuedOn.get(row) <= reading.asOf()) {
        associations.set(table.association.get(row));
      }
    }
    return associations;
  }

  /** Организации to which, or to whose people, a recommendation was addressed (PU.1). */
  public static Bits addressed(Reading reading, int from, int to) {
    ServiceFacts.Recommendations table = reading.facts().service.recommendations;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row : reading.rowsBetween(table.issuedOn, table.rows(), from, to)) {
      if (table.annulled.get(row) == 0 && table.organisation.get(row) >= 0) {
        organisations.set(table.organisation.get(row));
      }
    }
    return organisations;
  }
}
