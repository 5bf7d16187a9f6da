package ru.traektoria.monitoring.reading.staff;

import java.util.Arrays;
import java.util.List;
import ru.traektoria.monitoring.facts.QualificationFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Заявки, график курсов, список аттестуемых, отчёты по самообразованию (PU.10, SC.11–SC.13). */
public final class Planning {

  private Planning() {}

  /**
   * Планирует обучение: a request handed in by the day and still alive, for a quarter that touches
   * the period.
   */
  public static Bits courseRequested(Reading reading, int kind, int from, int to) {
    QualificationFacts.CourseRequests table = reading.facts().qualification.courseRequests;
    Bits people = reading.nobody();
    int asOf = reading.asOf();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(
            table.teacher.get(row),
            (kind < 0 || table.kind.get(row) == kind)
                & table.submittedOn.get(row) <= asOf
                & table.endedOn.get(row) > asOf
                & table.from.get(row) <= to
                & table.to.get(row) >= from);
      }
    }
    return people;
  }

  /** В утверждённом графике курсов of the academic year. */
  public static Bits trainingPlanned(Reading reading) {
    QualificationFacts.Trainings table = reading.facts().qualification.trainings;
    int year = year(reading);
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(
            table.teacher.get(row),
            table.year.get(row) == year
                & table.cancelledOn.get(row) > reading.asOf()
                & table.approvedOn.get(row) <= reading.asOf());
      }
    }
    return people;
  }

  /** В списке аттестуемых of the academic year; kind −1 for any. */
  public static Bits listed(Reading reading, int kind) {
    QualificationFacts.Listings table = reading.facts().qualification.listings;
    Bits people = reading.nobody();
    for (int row : lines(reading)) {
      people.mark(table.teacher.get(row), kind < 0 || table.kind.get(row) == kind);
    }
    return people;
  }

  /** В списке, но аттестацию хотя бы по одной строке ещё не прошёл. */
  public static Bits attestationPending(Reading reading, int kind) {
    QualificationFacts.Listings table = reading.facts().qualification.listings;
    Bits category = passed(reading, Word.CATEGORY);
    Bits conformity = passed(reading, Word.CONFORMITY);
    Bits people = reading.nobody();
    for (int row : lines(reading)) {
      int of = table.kind.get(row);
      int teacher = table.teacher.get(row);
      boolean done = (of == Word.CATEGORY.code() ? category : conformity).get(teacher);
      people.mark(teacher, !done & (kind < 0 || of == kind));
    }
    return people;
  }

  /** Lines of the list of the academic year that stand on the day. */
  private static int[] lines(Reading reading) {
    Reading whole = reading.whole();
    return whole.remember(
        List.of(Planning.class, QualificationFacts.Listings.class), () -> standing(whole));
  }

  private static int[] standing(Reading reading) {
    QualificationFacts.Listings table = reading.facts().qualification.listings;
    int year = year(reading);
    int[] found = new int[table.rows()];
    int count = 0;
    for (int row = 0; row < found.length; row++) {
      boolean counts =
          table.year.get(row) == year
              & table.cancelledOn.get(row) > reading.asOf()
              & table.listedOn.get(row) <= reading.asOf();
      found[count] = row;
      count += counts && table.present(row) ? 1 : 0;
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * Positive decisions of the year, told by the workflow of attestation or kept in the register.
   */
  private static Bits passed(Reading reading, Word kind) {
    Reading whole = reading.whole();
    return whole.remember(List.of(Planning.class, kind), () -> decided(whole, kind));
  }

  private static Bits decided(Reading reading, Word kind) {
    QualificationFacts.AttestationResults table = reading.facts().qualification.attestationResults;
    Bits people = kind == Word.CATEGORY ? awarded(reading) : conforming(reading, reading.nobody());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(
            table.teacher.get(row),
            table.kind.get(row) == kind.code()
                & table.passed.get(row) == 1
                & table.annulled.get(row) == 0
                & inYear(reading, table.on.get(row)));
      }
    }
    return people;
  }

  private static Bits awarded(Reading reading) {
    StaffFacts.Categories table = reading.facts().staff.categories;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(table.owner(row), inYear(reading, table.awardedOn.get(row)));
      }
    }
    return people;
  }

  private static Bits conforming(Reading reading, Bits people) {
    StaffFacts.Attestations table = reading.facts().staff.conformities;
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(table.owner(row), inYear(reading, table.passedOn.get(row)));
      }
    }
    return people;
  }

  /** Сдал отчёт по теме самообразования of the academic year. */
  public static Bits selfEducationReport(Reading reading) {
    QualificationFacts.SelfEducations table = reading.facts().qualification.selfEducations;
    int year = year(reading);
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(
            table.teacher.get(row),
            table.year.get(row) == year & table.submittedOn.get(row) <= reading.asOf());
      }
    }
    return people;
  }

  private static boolean inYear(Reading reading, int day) {
    int to = Math.min(reading.moment().yearEnd(), reading.asOf());
    return Day.within(day, reading.moment().yearStart(), to);
  }

  /** The first calendar year of the academic year looked at. */
  private static int year(Reading reading) {
    return Day.civil(reading.moment().yearStart()) / 512;
  }
}
